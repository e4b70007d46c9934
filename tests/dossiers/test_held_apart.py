"""The held-apart layouts stay apart: who may import them, what they may import, which words both halves print."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.dossiers import administrative, application, birth, held, household, marital, marriage, other
from tests.dossiers.truth import Split

DOSSIERS = Path("tests/dossiers")
PACKAGE = "tests.dossiers.held_apart"
REGISTRIES = (birth, marriage, marital, household, application, administrative, other)
"""The makers that choose among layouts of both halves."""
HELPERS = {
    "blocks", "canvas", "cast", "dice", "drawn", "feet", "offices", "pairs", "pen", "people", "places", "truth",
    "typeset", "wording", "card_marks",
    "administrative_body", "administrative_drawn", "administrative_parts", "birth_facts", "household_facts",
    "letter_texts", "marriage_facts",
}  # fmt: skip
"""What draws, and what invents people, places and numbers; of the last two lines only `NAMES`."""
NAMES = {
    "administrative_body": {"Flow", "Letter"},
    "administrative_drawn": {"DrawnLetter"},
    "birth_facts": {"Birth", "BirthManner", "birth_facts"},
    "household_facts": {"tax_number"},
    "letter_texts": {"Wording"},
    "marriage_facts": {"SPOUSES", "Wedding", "scribbled", "wedding_facts"},
}


def modules(folder: Path) -> Iterator[Path]:
    return (path for path in folder.glob("*.py") if not path.name.startswith("test_"))


def imported(path: Path) -> Iterator[tuple[str, str]]:
    """Every import of a file as module and name, the name empty where the module as a whole is imported."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.module, alias.name) for alias in node.names)


def phrases(path: Path) -> set[str]:
    """The Vietnamese texts of at least five words that stand in a file, what stands between braces left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    says = [node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)]
    texts = [node.value for node in ast.walk(tree)
             if isinstance(node, ast.Constant) and node not in says and isinstance(node.value, str)]  # fmt: skip
    parts = {part.strip(" :;,.()-+") for text in texts for part in re.split(r"\{[^}]*\}", text)}
    return {part for part in parts if len(re.findall(r"[^\W\d_]+", part)) >= 5 and not part.isascii()}


def test_only_the_makers_import_the_held_apart_layouts(root: Path) -> None:
    importers = {
        path.relative_to(root).with_suffix("").as_posix().replace("/", ".")
        for folder in ("ocr", "storage", "desktop", "tests", "packaging")
        for path in (root / folder).rglob("*.py")
        if any(f"{module}.{name}".startswith(PACKAGE) for module, name in imported(path))
    }

    outside = {name for name in importers if not name.startswith(f"{PACKAGE}.")}
    assert outside == {module.__name__ for module in (*REGISTRIES, held)}


def test_held_apart_layouts_import_helpers_and_no_wordings(root: Path) -> None:
    for path in modules(root / DOSSIERS / "held_apart"):
        for module, name in imported(path):
            if not module.startswith("tests.dossiers") or module.startswith(PACKAGE):
                continue
            helper = name if module == "tests.dossiers" else module.removeprefix("tests.dossiers.")
            assert helper in HELPERS, (path.name, helper)
            assert name in NAMES.get(helper, {name}), (path.name, helper, name)


def test_the_halves_share_few_phrases(root: Path) -> None:
    seen = set().union(*(phrases(path) for path in modules(root / DOSSIERS)))
    held = set().union(*(phrases(path) for path in modules(root / DOSSIERS / "held_apart")))

    alike, all_held = len(held & seen), len(held)  # counted, not told: a failure must not quote what is held apart
    assert all_held > 200
    # Titles, labels and formulas of the forms, which the law words for both: all of a CT01 or a land certificate. The
    # tuning half's forms by chance know several wordings of most labels, some of which the other half has found too.
    # The more of them are drawn, by people who see neither that half nor a template, the more they share by themselves.
    assert alike <= 0.38 * all_held


@pytest.mark.parametrize("module", REGISTRIES)
def test_each_type_has_four_held_apart_layouts_of_its_own(module: ModuleType) -> None:
    table = getattr(module, "FILLINGS" if module is other else "VARIANTS")
    held, tuning = ({each[0] if module is other else each.name for each in table[split]}
                    for split in (Split.HELD_APART, Split.TUNING))  # fmt: skip

    assert len(held) >= 4
    assert not held & tuning


@pytest.mark.parametrize("document_type", held.VARIANTS)
def test_each_other_type_has_three_held_apart_layouts(document_type: str) -> None:
    names = [layout.name for layout in held.VARIANTS[document_type]]

    assert len(set(names)) == len(names) >= 3
    assert all(name.startswith("held_") for name in names)
