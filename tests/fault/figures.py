"""What the tests of this folder did and found, for the last lines of `make fault`."""

from collections import Counter


class Figures:
    def __init__(self) -> None:
        self.operations = 0  #: commands that were carried out, or tried, while something was broken on purpose
        self.kills = 0  #: processes that died by kill -9
        self.cuts = 0  #: connections of the database that were cut
        self.full = 0  #: disks that were full
        self.repeats = 0  #: the same, sent again or by somebody else at the same time
        self.found = Counter[str]()  #: "half": something half-written; "losses"; "doubles"

    def hold(self, trouble: str, is_well: bool, where: str) -> None:
        """Count what is found, and fail with the place."""
        self.found[trouble] += not is_well
        assert is_well, f"{trouble} at {where}"

    def same(self, difference: tuple[str, str], where: str) -> None:
        """What ``office.compare`` says of two runs."""
        trouble, what = difference
        if trouble:
            self.hold(trouble, is_well=False, where=f"{where}: {what}")

    def lines(self) -> list[str]:
        kinds = f"{self.kills} kills, {self.cuts} cut connections, {self.full} full disks"
        told = {
            "operations run": self.operations,
            "faults injected": f"{self.kills + self.cuts + self.full} ({kinds})",
            "repeats and races": self.repeats,
            "half-written": self.found["half"],
            "losses": self.found["losses"],
            "doubles": self.found["doubles"],
        }
        return [f"{name:<18} {value}" for name, value in told.items()]


FIGURES = Figures()
