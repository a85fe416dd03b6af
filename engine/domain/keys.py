"""Names and numbers of things.

A key is a 64-bit number, unique in the installation. The key of everything that happens inside a case is the key of
the case plus a running number, so that re-executing the case gives the same keys.
"""

from typing import Final, NewType

AgencyId = NewType("AgencyId", str)  #: "stttt"
Login = NewType("Login", str)  #: "lan.cv"; who a person is, everywhere
RoleKey = NewType("RoleKey", str)  #: "unit_head"; roles.md section 1
InstanceKey = NewType("InstanceKey", int)
ElementKey = NewType("ElementKey", int)  #: one run of one element; also the key of its task, timer, job, subscription
DefinitionKey = NewType("DefinitionKey", int)

RUN_BITS: Final = 24  #: 16 million element runs in one case

SYSTEM: Final = Login("system")  #: acts for timers and rules; never a person
SEALED: Final = Login("sealed")  #: whoever wrote a letter whose author is kept apart (engine.evidence.sealing)


def instance_key(number: int) -> InstanceKey:
    """The key of the case with this running number (1, 2, …)."""
    return InstanceKey(number << RUN_BITS)


def element_key(instance: InstanceKey, run: int) -> ElementKey:
    """The key of element run ``run`` (1 …) of a case."""
    return ElementKey(instance | run)


def instance_of(key: ElementKey) -> InstanceKey:
    """The case an element run belongs to."""
    return InstanceKey((key >> RUN_BITS) << RUN_BITS)


def run_of(key: ElementKey) -> int:
    """The running number inside its case."""
    return key & ((1 << RUN_BITS) - 1)
