"""Global tasks: a call activity runs them like a process."""

from engine.domain.facts import TaskOpened
from engine.notation.bpmn import read_bpmn
from tests.conformance.bpmn.parts import line
from tests.conformance.bpmn.trace import case, trace, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import model, node, process, start, user
from tests.unit.executor.table import Table, World

USER = node("globalUserTask", "gt", ext="<zeebe:userTask/>" + '<zeebe:versionTag value="1.0"/>',
            attributes='name="Ký duyệt"')  # fmt: skip


def calling(process_id: str = "gt", inner: str = "") -> str:
    ext = f'<zeebe:calledElement processId="{process_id}"/>'
    return start() + node("callActivity", "x", ext=ext, inner=inner) + user("z") + line("s", "x", "z")


def test_a_global_user_task_waits_for_a_person_and_gives_its_results_to_the_caller():
    t = case(calling(), tops=USER)
    t.start()
    opened = t.one(TaskOpened)
    assert (trace(t.last), opened.name) == ("+s -s +x +__task_of_gt ?__task_of_gt", "Ký duyệt")
    t.finish(opened.element_id, signed=True)
    assert (trace(t.last), t.variables["signed"]) == ("-__task_of_gt -x +z ?z", True)


def test_the_others_do_their_work_at_once():
    script = node("globalScriptTask", "gs", ext='<zeebe:script expression="=n + 1" resultVariable="n"/>')
    rule = node("globalBusinessRuleTask", "gr", ext='<zeebe:calledDecision decisionId="d" resultVariable="r"/>')
    world = World(decisions={"d": lambda inputs: inputs["n"] * 2})
    for task, name, found in ((script, "n", 5), (rule, "r", 8)):
        t = case(calling(task[task.index('"g') + 1 : task.index('"g') + 3]), tops=task, world=world)
        t.start(n=4)
        assert t.variables[name] == found
    for kind in ("globalTask", "globalManualTask"):
        assert traces(calling(), go(), tops=node(kind, "gt"))[0].endswith("-__task_of_gt -x +z ?z")


def test_it_is_deployed_as_a_process_that_nobody_begins_by_a_form():
    (info,) = read_bpmn(process("", tops=USER).replace(b'<bpmn:process id="p" isExecutable="true" ></bpmn:process>',
                                                       b"")).processes  # fmt: skip
    assert (info.process_id, info.name, info.version_tag, info.startable) == ("gt", "Ký duyệt", "1.0", False)


def test_one_of_another_file_is_called_like_a_process():
    other = model(process(user("unused") + start("s1") + line("s1", "unused"), tops=USER), process_id="gt", key=2)
    t = Table(model(process(calling()), called={"gt": other}))
    t.start()
    assert t.waits() == ["__task_of_gt"]
