"""Our gateways under SpiffWorkflow's names."""

from SpiffWorkflow.bpmn.specs import defaults

from engine.executor.elements import Exclusive, Inclusive, Parallel


class ExclusiveGateway(Exclusive, defaults.ExclusiveGateway):
    pass


class ParallelGateway(Parallel, defaults.ParallelGateway):
    pass


class InclusiveGateway(Inclusive, defaults.InclusiveGateway):
    pass
