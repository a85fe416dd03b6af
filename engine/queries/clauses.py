"""The regulation clause by clause, read once from clauses.csv."""

import csv
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

from engine.domain.facts import Json
from engine.queries.views import ClauseRef


class Clauses:
    """Every clause by its id."""

    def __init__(self, refs: Iterable[ClauseRef]) -> None:
        self._refs = {ref.clause_id: ref for ref in refs}

    @staticmethod
    def read(path: Path) -> "Clauses":
        """From the catalogue of the regulations."""
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file)
            return Clauses(
                ClauseRef(clause_id=row["clause_id"], citation=row["citation_vi"], subject=row["subject_vi"])
                for row in rows
            )

    def named(self, value: Json) -> tuple[ClauseRef, ...]:
        """What a property "legalBasis" names, each once; an id outside the catalogue stands for itself."""
        ids = value.replace(",", " ").split() if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(self._ref(str(one)) for one in dict.fromkeys(ids))

    def _ref(self, clause_id: str) -> ClauseRef:
        """An id is a prefix: stttt.d11.k4 also stands for its duties stttt.d11.k4-1, -2 …"""
        found = self._refs.get(clause_id) or self._first_duty.get(clause_id)
        if found is None:
            return ClauseRef(clause_id=clause_id, citation=clause_id, subject="")
        return ClauseRef(clause_id=clause_id, citation=found.citation, subject=found.subject)

    @cached_property
    def _first_duty(self) -> Mapping[str, ClauseRef]:
        """A clause that the catalogue only knows by its duties: the first of them."""
        first: dict[str, ClauseRef] = {}
        for clause_id, ref in self._refs.items():
            whole, _, duty = clause_id.rpartition("-")
            if whole and duty.isdecimal():
                first.setdefault(whole, ref)
        return first
