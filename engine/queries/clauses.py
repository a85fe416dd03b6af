"""The regulation clause by clause, read once from clauses.csv."""

import csv
from collections.abc import Iterable, Sequence
from itertools import dropwhile, takewhile
from pathlib import Path
from typing import Final

from engine.domain.facts import Json
from engine.queries.views import ClauseRef

#: words that need a number or letter behind them
PARTS: Final = frozenset({"Điều", "khoản", "điểm", "đoạn", "gạch", "đầu", "dòng"})


class Clauses:
    """Every clause by its id."""

    def __init__(self, refs: Iterable[ClauseRef]) -> None:
        self._refs = {ref.clause_id: ref for ref in refs}
        self._regulations = {key.partition(".")[0] for key in self._refs}
        self._wholes: dict[str, ClauseRef] = {}  #: worked out once; threads may race, both find the same

    @staticmethod
    def read(path: Path) -> "Clauses":
        """From the catalogue of the regulations."""
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file)
            return Clauses(
                ClauseRef(clause_id=row["clause_id"], citation=row["citation_vi"], subject=row["subject_vi"])
                for row in rows
            )

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


def _common(citations: Sequence[str]) -> str:
    """ "Điều 27 khoản 3 đoạn 1" and "… đoạn 2" are both in "Điều 27 khoản 3"."""
    columns = zip(*(citation.split() for citation in citations), strict=False)
    words = [column[0] for column in takewhile(lambda column: len(set(column)) == 1, columns)]
    if len(words) < len(citations[0].split()):
        words = list(dropwhile(lambda word: word in PARTS, reversed(words)))[::-1]
    return " ".join(words) or citations[0]
