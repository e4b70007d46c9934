"""The real file of the portal, where it is at hand."""

from __future__ import annotations

import gzip
import random
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from storage.catalogue.entries import DoubtKind, ProcedureEntry
from storage.catalogue.portal import read_portal
from storage.errors import RowRefused


@pytest.fixture(scope="module")
def outcomes(shared_data: Path) -> list[tuple[int, ProcedureEntry | RowRefused]]:
    return list(read_portal(shared_data / "procedures.jsonl.gz"))


@pytest.fixture(scope="module")
def entries(outcomes: list[tuple[int, ProcedureEntry | RowRefused]]) -> list[ProcedureEntry]:
    return [entry for _, entry in outcomes if isinstance(entry, ProcedureEntry)]


def test_every_row_is_read_or_refused_with_a_reason(outcomes: list[tuple[int, ProcedureEntry | RowRefused]]) -> None:
    refused = [(each.reason, each.procedure_code) for _, each in outcomes if isinstance(each, RowRefused)]

    assert [number for number, _ in outcomes] == list(range(1, 1602))
    assert refused == [("components_missing", "3.000364"), ("components_missing", "1.010992")]


def test_as_much_is_understood_as_was_measured(entries: list[ProcedureEntry]) -> None:
    doubts = Counter(doubt.kind for entry in entries for doubt in entry.doubts)

    assert sum(len(entry.components) for entry in entries) == 8095
    assert sum(len(entry.notes) for entry in entries) == 1030
    assert doubts[DoubtKind.COUNT_UNCLEAR] == 1
    assert doubts[DoubtKind.FORM_FILE_UNCLEAR] <= 9
    assert doubts[DoubtKind.COMPONENT_WITHOUT_NAME] == 9
    assert doubts[DoubtKind.CHANNELS_UNREAD] == 0


def test_no_count_is_larger_than_the_portal_asks_for(entries: list[ProcedureEntry]) -> None:
    components = [component for entry in entries for component in entry.components]

    assert max(component.originals for component in components) == 3
    assert max(component.copies for component in components) == 7


def test_everything_is_in_nfc(entries: list[ProcedureEntry]) -> None:
    assert all(unicodedata.is_normalized("NFC", component.name) for e in entries for component in e.components)
    assert not any("\u200e" in component.name for entry in entries for component in entry.components)


def test_glued_form_numbers_are_parted(entries: list[ProcedureEntry]) -> None:
    names = Counter(c.name for e in entries for c in e.components if c.name.endswith("theo Mẫu số 18"))

    assert names["Đơn đăng ký biến động đất đai, tài sản gắn liền với đất theo Mẫu số 18"] == 14


def test_damaged_rows_are_read_or_refused(shared_data: Path, tmp_path: Path) -> None:
    dice = random.Random(7)
    with gzip.open(shared_data / "procedures.jsonl.gz", "rt", encoding="utf-8") as file:
        lines = dice.sample(list(file), 60)
    damaged = []
    for line in lines:
        cut = dice.randrange(len(line))
        damaged += [line[:cut] + line[cut + dice.randrange(40) :], line.replace("bản chính", "bản", 1), line[:cut]]
    path = tmp_path / "damaged.jsonl"
    path.write_text("\n".join(line.strip() for line in damaged), encoding="utf-8")

    assert len(list(read_portal(path))) == sum(bool(line.strip()) for line in damaged)
