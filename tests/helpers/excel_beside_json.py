"""The Excel file as LibreOffice computes it, cell by cell beside the JSON of the same figures."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

from desktop.messages import say
from desktop.words.rates import (
    BY_NAMES,
    COLUMNS_766,
    INDICATOR_HEADS,
    NO_COUNTER,
    NO_DOCUMENT,
    SHARE_DIGITIZED,
    SHARE_RESULTS,
    SPANS_766,
    TITLE_766,
    TOTAL,
    UNIT,
    UNIT_GROUP_NAMES,
)

Cell = str | int | float | None
Sheet = Mapping[tuple[int, int], Cell]
_FIRST_ROW = 6
_SHARES = (("digitized", "received"), ("result_digitized", "resolved"))
_PATIENCE_S = 300


def has_libreoffice() -> bool:
    """Say whether LibreOffice is on this machine."""
    return shutil.which("soffice") is not None


def computed_by_libreoffice(book: Path, folder: Path) -> dict[str, Sheet]:
    """Return every cell of every sheet that is not empty, formulas as LibreOffice computes them anew.

    The file that the program writes holds formulas without their results, so LibreOffice has to compute each.
    """
    out = folder / "computed"
    profile = (folder / "profile").resolve().as_uri()  # one of its own: a LibreOffice that is open would take the job
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx", "--outdir", str(out),
         str(book)],
        check=True, capture_output=True, timeout=_PATIENCE_S,
    )  # fmt: skip
    opened = openpyxl.load_workbook(out / book.name, data_only=True)
    return {
        sheet.title: {
            (cell.row, cell.column): cell.value  # type: ignore[misc]  # dates, which there are none of
            for row in sheet.iter_rows()
            for cell in row
            if cell.value not in (None, "")
        }
        for sheet in opened.worksheets
    }


def differences(found: Mapping[str, Sheet], said: Mapping[str, Any]) -> list[str]:
    """Return in what the file and the JSON differ, both ways; empty where every cell is as it should be."""
    expected = {
        "QĐ 766": dict(_table_766(said)),
        "Chỉ số": dict(_indicators(said)),
        say(BY_NAMES[said["by"]], "vi"): dict(_rows(said)),
    }
    told = [f"sheets {sorted(found)} instead of {sorted(expected)}"] if set(found) != set(expected) else []
    for title, cells in expected.items():
        there = found.get(title, {})
        for place in sorted(set(cells) | set(there)):
            if not _same(there.get(place), cells.get(place)):
                told.append(f"{title} {place}: {there.get(place)!r} instead of {cells.get(place)!r}")
    return told


def _same(found: Cell, expected: Cell | float) -> bool:
    if expected is _ANYTHING:
        return found is not None
    if isinstance(expected, _Rounded):
        return isinstance(found, int | float) and abs(found - expected) <= expected.by
    if isinstance(expected, int | float):
        return isinstance(found, int | float) and abs(found - expected) < 1e-9
    return found == expected


class _Rounded(float):
    """A number that the JSON rounds."""

    by = 0.0


class _RoundedRate(_Rounded):
    by = 0.000_050_1


class _RoundedPoints(_Rounded):
    by = 0.005_001


_ANYTHING = "anything"
Placed = Iterator[tuple[tuple[int, int], Cell]]


def _in_row(row: int, values: Sequence[Cell], first: int = 1) -> Placed:
    yield from (((row, column), value) for column, value in enumerate(values, first) if value not in (None, ""))


def _title(title: str, said: Mapping[str, Any]) -> Placed:
    first, last = ("/".join(reversed(said[key].split("-"))) for key in ("from", "to"))
    period = f"Từ {first} đến {last}"
    yield (1, 1), title
    yield (2, 1), period if said["unit"] is None else f"{period} · {said['unit']}"


def _table_766(said: Mapping[str, Any]) -> Placed:
    table, names = said["table_766"], list(COLUMNS_766)
    yield from _title(say(TITLE_766, "vi"), said)
    spanned: dict[str, int] = {}
    for first, last, over in SPANS_766:
        yield (4, 2 + names.index(first)), say(over, "vi")
        spanned |= dict.fromkeys(names[names.index(first) : names.index(last) + 1], 5)
    yield (4, 1), say(UNIT, "vi")
    for column, name in enumerate(names, 2):
        yield (spanned.get(name, 4), column), say(COLUMNS_766[name], "vi")
    yield from _in_row(4, [say(SHARE_DIGITIZED, "vi"), say(SHARE_RESULTS, "vi")], 2 + len(names))
    row = _FIRST_ROW
    for group in table["groups"]:
        yield from _line_766(row, say(UNIT_GROUP_NAMES[group["key"]], "vi"), group["subtotal"], names)
        for row, each in enumerate(group["rows"], row + 1):  # noqa: B020  # the row after a group follows its last
            yield from _line_766(row, f"  {each['name']}", each, names)
        row += 1
    yield from _line_766(row, say(TOTAL, "vi"), table["total"], names)
    yield (row + 2, 1), say(NO_DOCUMENT, "vi", count=table["total"]["no_document"])


def _line_766(row: int, name: str, figures: Mapping[str, int], names: Sequence[str]) -> Placed:
    shares = [figures[up] / figures[down] if figures[down] else None for up, down in _SHARES]
    yield from _in_row(row, [name, *(figures[each] for each in names), *shares])


def _indicators(said: Mapping[str, Any]) -> Placed:
    yield from _title(say(INDICATOR_HEADS["name"], "vi"), said)
    yield from _in_row(5, [say(each, "vi") for each in INDICATOR_HEADS.values()])
    totals = said["total"]["indicators"]
    row = _FIRST_ROW
    for row, each in enumerate(said["definitions"], _FIRST_ROW):
        rate = totals[each["key"]]
        yield from _in_row(
            row,
            [
                each["key"], each["name"], rate["numerator"], rate["denominator"], _rounded(rate["rate"], _RoundedRate),
                _rounded(rate["points"], _RoundedPoints), rate["max_points"], rate["missing"], rate["unknown"],
                each["source"], each["open"],
            ],
        )  # fmt: skip
    told = [each["key"] for each in said["definitions"] if totals[each["key"]]["unknown"]]
    yield from (((row, 1), _ANYTHING) for row in range(row + 2, row + 2 + len(told)))


def _rows(said: Mapping[str, Any]) -> Placed:
    name = say(BY_NAMES[said["by"]], "vi")
    yield from _title(name, said)
    yield from _in_row(5, [name, say(COLUMNS_766["received"], "vi")])
    for at, each in enumerate(said["definitions"]):
        yield (4, 3 + 3 * at), f"{each['key']} {each['name']}"
        heads = [say(INDICATOR_HEADS[head], "vi") for head in ("numerator", "denominator", "rate")]
        yield from _in_row(5, heads, 3 + 3 * at)
    for number, row in enumerate((*said["rows"], said["total"]), _FIRST_ROW):
        is_total = number == _FIRST_ROW + len(said["rows"])
        shown = row["key"] if row["name"] in {"", row["key"]} else f"{row['key']} {row['name']}"
        if said["by"] == "counter":
            shown = say(NO_COUNTER, "vi") if row["key"] == "unknown" else row["name"]
        yield from _in_row(number, [say(TOTAL, "vi") if is_total else shown, row["dossiers"]])
        for at, each in enumerate(said["definitions"]):
            rate = row["indicators"].get(each["key"])
            if rate is not None:
                three = [rate["numerator"], rate["denominator"], _rounded(rate["rate"], _RoundedRate)]
                yield from _in_row(number, three, 3 + 3 * at)


def _rounded(value: float | None, kind: type[_Rounded]) -> float | None:
    return None if value is None else kind(value)
