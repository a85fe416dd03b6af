"""The script engine that SpiffWorkflow asks for: it refuses to run anything. FEEL is evaluated by our own specs."""

from typing import Any, Final, NoReturn

from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine
from SpiffWorkflow.bpmn.script_engine.python_environment import BasePythonScriptEngineEnvironment

from engine.executor.incidents import Unexpected


def _refuse() -> NoReturn:
    raise Unexpected(reason="no program text of a model is ever run")


class _NoEnvironment(BasePythonScriptEngineEnvironment):
    def evaluate(self, *_args: Any, **_kwargs: Any) -> Any:
        _refuse()

    def execute(self, *_args: Any, **_kwargs: Any) -> Any:
        _refuse()

    def call_service(self, *_args: Any, **_kwargs: Any) -> Any:
        _refuse()


class NoPython(PythonScriptEngine):
    """One for all cases; it has no state."""

    def __init__(self) -> None:
        super().__init__(environment=_NoEnvironment({}))

    def evaluate(self, *_args: Any, **_kwargs: Any) -> Any:
        _refuse()

    def execute(self, *_args: Any, **_kwargs: Any) -> Any:
        _refuse()

    def call_service(self, *_args: Any, **_kwargs: Any) -> Any:
        _refuse()


NO_PYTHON: Final = NoPython()
