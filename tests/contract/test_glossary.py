"""One thing, one name: identifiers do not use the second English names that docs/glossary.md rules out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGES = ("desktop", "storage", "ocr")

RULED_OUT = re.compile(r"^\| (?P<term>[^|]+) \| (?P<names>(?:`[a-z_]+`(?:, )?)+) \|$", re.MULTILINE)


def ruled_out_names(glossary: str) -> dict[str, str]:
    """Return second names → the name to use, from the table under "Names that are not used"."""
    table = glossary.split("## Names that are not used", 1)[1]
    return {
        name: row["term"].strip("` ")
        for row in RULED_OUT.finditer(table)
        for name in re.findall("[a-z_]+", row["names"])
    }


def identifiers(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.arg(arg=name) | ast.Name(id=name) | ast.Attribute(attr=name):
                yield name
            case _:
                pass


def snake(identifier: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", identifier).lower().strip("_")


def second_names(identifier: str, ruled_out: dict[str, str]) -> list[str]:
    words = f"_{snake(identifier)}_"
    return [name for name in ruled_out if f"_{name}_" in words]


def test_table_of_second_names_is_read(root: Path) -> None:
    ruled_out = ruled_out_names((root / "docs" / "glossary.md").read_text("utf-8"))

    assert ruled_out["case_file"] == "dossier"
    assert len(ruled_out) > 20


@pytest.mark.parametrize(
    ("identifier", "expected"),
    [
        ("CaseFile", ["case_file"]),
        ("open_case_file_now", ["case_file"]),
        ("casefold", []),
        ("dossier_code", []),
    ],
)
def test_second_names_are_found_inside_identifiers(identifier: str, expected: list[str]) -> None:
    assert second_names(identifier, {"case_file": "dossier"}) == expected


def test_code_uses_the_glossary(root: Path) -> None:
    ruled_out = ruled_out_names((root / "docs" / "glossary.md").read_text("utf-8"))
    found = {
        f"{path.relative_to(root)}: {identifier} (say {ruled_out[name]})"
        for package in PACKAGES
        for path in (root / package).rglob("*.py")
        for identifier in identifiers(ast.parse(path.read_text("utf-8")))
        for name in second_names(identifier, ruled_out)
    }

    assert found == set()
