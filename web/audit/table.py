"""A report as a table that a spreadsheet opens: its sections one below the other."""

import csv
import io
from collections.abc import Iterable
from typing import Final

from engine.domain.text import fold
from engine.queries.reports import Report
from engine.queries.views import Blob

CSV: Final = "text/csv"
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")  #: how a cell begins that a spreadsheet would work out


def table(report: Report) -> Blob:
    """With a mark of its encoding at the front, without which spreadsheets spoil Vietnamese letters."""
    text = io.StringIO()
    lines = csv.writer(text)
    lines.writerow(_plain([f"{report.title} {report.year or ''}".rstrip()]))
    for part in report.sections:
        lines.writerow([])
        lines.writerow(_plain([part.title]))
        lines.writerow(_plain(part.columns))
        lines.writerows(_plain(line.cells) for line in part.lines)
    name = "-".join([*fold(report.title).split(), *([str(report.year)] if report.year else [])])
    return Blob(name=f"{name}.csv", media_type=CSV, content=text.getvalue().encode("utf-8-sig"))


def _plain(cells: Iterable[str]) -> list[str]:
    return [f"'{one}" if one.startswith(FORMULA) else one for one in cells]
