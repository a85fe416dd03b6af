"""Our gateways under SpiffWorkflow's names."""

from SpiffWorkflow.bpmn.specs import defaults

from engine.executor.elements import Exclusive
from engine.executor.joins import Complex, Inclusive, Parallel


class ExclusiveGateway(Exclusive, defaults.ExclusiveGateway):
    pass


class ParallelGateway(Parallel, defaults.ParallelGateway):
    pass


class InclusiveGateway(Inclusive, defaults.InclusiveGateway):
    pass


class ComplexGateway(Complex, defaults.InclusiveGateway):
    """SpiffWorkflow has none."""
