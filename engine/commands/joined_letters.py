"""Letters that are settled together: each author stays apart, and learns what the others learn."""

from engine.commands.sealing import add
from engine.commands.world import CaseWorld
from engine.domain.keys import SYSTEM
from engine.evidence import chain


def tell_joined(world: CaseWorld) -> None:
    """What this step said to the author of a case is said to those of letters joined to it, in their own histories."""
    for key in world.tx.vault.joined(world.instance.key):
        case = world.tx.instances.take(key)
        notes = [
            add(world.tools, world.tx, key, "note", {"subject": subject, "text": text}, world.at)
            for subject, text in world.said
        ]
        told = chain.command("tell_joined", {"actor": SYSTEM, "sealed": notes})
        world.tx.instances.save(case, case.instance, chain.append(case.chain, [told], world.at))
