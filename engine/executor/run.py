"""One run of one element: SpiffWorkflow's Task with a number instead of a random id and a scope instead of data.

Only what is alive is kept: a task leaves the tree when its token has gone on. So nothing grows with the number of
rounds, no tree is walked, and SpiffWorkflow's trouble with long trees (a loop that stops after 333 rounds and calls
itself complete) cannot happen.
"""

from typing import Any, ClassVar

from SpiffWorkflow.task import Task
from SpiffWorkflow.util.task import TaskState

from engine.domain.facts import Json
from engine.domain.keys import element_key
from engine.executor.scope import Scope, View


class Run(Task):
    """Created FUTURE; WAITING = for an event or other tokens; READY = to run, or a person's; STARTED = work is out."""

    triggered: ClassVar[bool] = False
    thread_id: ClassVar[int] = 0
    last_state_change: ClassVar[float] = 0.0

    def __init__(self, workflow: Any, task_spec: Any, parent: "Run | None", number: int) -> None:
        # not super().__init__(): it draws a random id and reads the clock
        self.id = number
        self.workflow = workflow
        self.task_spec = task_spec
        self.holder = parent  #: the activity of a boundary event, the gateway of an event, the body of an instance
        self.held: dict[int, Run] = {}
        self.armed = False  #: waits for its holder; not entered yet
        self.entered = False  #: ElementEntered was reported
        self.part: Any = None  #: the workflow of a running subprocess or call activity
        inner = parent is not None and parent.task_spec.is_body
        self.scope: Scope = parent.scope if parent is not None and inner else workflow.scope
        self.internal_data: dict[str, Json] = {}
        self.key = element_key(workflow.top_workflow.key, number)
        self._state = TaskState.FUTURE
        if parent is not None:
            parent.held[number] = self

    @property
    def parent(self) -> "Run | None":
        return self.holder

    @property
    def children(self) -> list["Run"]:
        return list(self.held.values())

    @property
    def data(self) -> View:
        return View(self.scope)

    @property
    def is_frame(self) -> bool:
        """It only holds others that move: a subprocess, a call, the body of a multi-instance activity."""
        return self.part is not None or any(not held.armed for held in self.held.values())

    @property
    def gathers(self) -> bool:
        """It waits for more tokens."""
        return self._state == TaskState.WAITING and (self.task_spec.is_join or "gathered" in self.internal_data)

    @property
    def listens(self) -> bool:
        """It starts an event subprocess, or waits on behalf of what does."""
        return self.task_spec.is_trigger or (self.holder is not None and self.holder.task_spec.is_trigger)

    @property
    def own_scope(self) -> bool:
        return self.scope.key == self.id

    def open_scope(self) -> Scope:
        """Its local scope, made at the first call."""
        if not self.own_scope:
            self.scope = Scope(self.id, self.scope)
        return self.scope

    @property
    def outer_scope(self) -> Scope:
        """The scope around its own."""
        if self.own_scope and self.scope.parent is not None:
            return self.scope.parent
        return self.scope

    def _set_state(self, value: int) -> None:
        self._state = value

    def mark(self, state: int) -> None:
        """Set the state without the consequences of ``run`` and ``complete``."""
        self._state = state

    def enter(self) -> None:
        """SpiffWorkflow's update: the spec decides whether it is ready or waits."""
        self.task_spec._update(self)  # noqa: SLF001 - the library's own word for it

    def set_ready(self) -> None:
        """SpiffWorkflow's ``_ready``; whoever has ended by now stays as it is."""
        if not self._state & TaskState.FINISHED_MASK:
            self._state = TaskState.READY
            self.task_spec._on_ready(self)  # noqa: SLF001 - the library's own word for it

    def complete(self) -> None:
        """The work is done; leaving is a step of its own, so that a failing output never repeats the work."""
        self.workflow.top_workflow.queue.appendleft((self, "leave"))

    def leave(self) -> None:
        if not self.task_spec.held_back(self):
            self._state = TaskState.COMPLETED
            self.task_spec._on_complete(self)  # noqa: SLF001 - the library's own word for it

    def __repr__(self) -> str:
        return f"<Run {self.id} of {self.task_spec.name} in state {TaskState.get_name(self._state)}>"
