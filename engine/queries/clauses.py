"""The regulation clause by clause, read once from clauses.csv, with the dated amendments of amendments.csv."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import dropwhile, takewhile
from pathlib import Path
from typing import Final

from engine.domain.errors import Failed
from engine.domain.facts import Json
from engine.queries.views import ClauseRef

#: words that need a number or letter behind them
PARTS: Final = frozenset({"Điều", "khoản", "điểm", "đoạn", "gạch", "đầu", "dòng"})


class AmendmentUnreadable(Failed):
    code = "amendment-unreadable"
    vi = "amendments.csv dòng {line}: {clause_id} phải là một điều khoản của clauses.csv, ngày ghi yyyy-mm-dd."
    en = "amendments.csv line {line}: {clause_id} has to be a clause of clauses.csv, days are written yyyy-mm-dd."


@dataclass(frozen=True, kw_only=True)
class Amendment:
    """From a day on a clause reads otherwise; without a text it is repealed."""

    clause_id: str
    valid_from: date
    valid_to: date | None  #: the last day; None = until further notice
    citation: str
    subject: str
    paper: str  #: that amends it: "Quyết định 12/QĐ-STTTT"

    def holds_on(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


class Clauses:
    """Every clause by its id."""

    def __init__(self, refs: Iterable[ClauseRef], amendments: Iterable[Amendment] = ()) -> None:
        self._refs = {ref.clause_id: ref for ref in refs}
        self._amended: dict[str, list[Amendment]] = {}  #: the latest first
        for one in sorted(amendments, key=lambda one: one.valid_from, reverse=True):
            self._amended.setdefault(one.clause_id, []).append(one)
        self._regulations = {key.partition(".")[0] for key in self._refs}
        self._wholes: dict[str, ClauseRef] = {}  #: worked out once; threads may race, both find the same

    @staticmethod
    def read(path: Path) -> "Clauses":
        """From the catalogue of the regulations."""
        with path.open(encoding="utf-8", newline="") as file:
            refs = [
                ClauseRef(clause_id=row["clause_id"], citation=row["citation_vi"], subject=row["subject_vi"])
                for row in csv.DictReader(file)
            ]
        beside = path.with_name("amendments.csv")
        return Clauses(refs, _amendments(beside, {ref.clause_id for ref in refs}) if beside.exists() else ())

    def all(self) -> Iterable[ClauseRef]:
        """Every row, in the order of the catalogue."""
        return self._refs.values()

    def named(self, value: Json) -> tuple[ClauseRef, ...]:
        """What a property "legalBasis" names, each once; an id outside the catalogue stands for itself."""
        ids = value.replace(",", " ").split() if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(self._ref(str(one)) for one in dict.fromkeys(ids))

    def own(self, value: Json, agency: str) -> tuple[ClauseRef, ...]:
        """Of these what binds the agency: of regulations its own only, and whatever is no regulation."""
        regulations = self._regulations - {agency}
        return tuple(one for one in self.named(value) if one.clause_id.partition(".")[0] not in regulations)

    def of_day(self, refs: Iterable[ClauseRef], day: date, today: date) -> tuple[ClauseRef, ...]:
        """The same clauses as they read on a day; where today's text differs, that stands beside it."""
        return tuple(self._of_day(ref, day, today) for ref in refs) if self._amended else tuple(refs)

    def _of_day(self, ref: ClauseRef, day: date, today: date) -> ClauseRef:
        then, now = self._in_force(ref.clause_id, day), self._in_force(ref.clause_id, today)
        read = replace(ref, citation=then.citation or ref.citation, subject=then.subject) if then else ref
        if now is None or now is then:
            return read
        return replace(read, later=now.subject, later_from=now.valid_from, later_by=now.paper)

    def _in_force(self, clause_id: str, day: date) -> Amendment | None:
        """What amends it on a day: the clause itself, or the first of its parts that is amended."""
        keys = [clause_id, *(key for key in self._amended if key.startswith((f"{clause_id}-", f"{clause_id}.")))]
        found = (one for key in keys for one in self._amended.get(key, ()))
        return next((one for one in found if one.holds_on(day)), None)

    def _ref(self, clause_id: str) -> ClauseRef:
        found = self._refs.get(clause_id) or self._wholes.get(clause_id)
        if found is None:
            found = self._wholes[clause_id] = self._whole(clause_id)
        return found

    def _whole(self, clause_id: str) -> ClauseRef:
        """An id is a prefix: stttt.d27.k3 is cited by what its duties stttt.d27.k3-1, -2 … have in common."""
        parts = [ref for key, ref in self._refs.items() if key.startswith((f"{clause_id}-", f"{clause_id}."))]
        if not parts:
            return ClauseRef(clause_id=clause_id, citation=clause_id, subject="")
        return ClauseRef(
            clause_id=clause_id, citation=_common([ref.citation for ref in parts]), subject=parts[0].subject
        )


def _amendments(path: Path, known: set[str]) -> list[Amendment]:
    """Raises AmendmentUnreadable."""
    with path.open(encoding="utf-8", newline="") as file:
        return [_amendment(row, number, known) for number, row in enumerate(csv.DictReader(file), start=2)]


def _amendment(row: Mapping[str, str], line: int, known: set[str]) -> Amendment:
    clause_id = row["clause_id"]
    try:
        first = date.fromisoformat(row["valid_from"])
        last = date.fromisoformat(row["valid_to"]) if row["valid_to"] else None
    except ValueError as cause:
        raise AmendmentUnreadable(line=line, clause_id=clause_id) from cause
    if clause_id not in known:
        raise AmendmentUnreadable(line=line, clause_id=clause_id)
    return Amendment(
        clause_id=clause_id, valid_from=first, valid_to=last,
        citation=row["citation_vi"], subject=row["subject_vi"], paper=row["paper"],
    )  # fmt: skip


def _common(citations: Sequence[str]) -> str:
    """ "Điều 27 khoản 3 đoạn 1" and "… đoạn 2" are both in "Điều 27 khoản 3"."""
    columns = zip(*(citation.split() for citation in citations), strict=False)
    words = [column[0] for column in takewhile(lambda column: len(set(column)) == 1, columns)]
    if len(words) < len(citations[0].split()):
        words = list(dropwhile(lambda word: word in PARTS, reversed(words)))[::-1]
    return " ".join(words) or citations[0]
