"""What was typed outlives the program, and a damaged file costs nothing else."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from desktop.workflow.review_drafts import DraftFiles
from desktop.workflow.review_types import Draft, FieldRef, Place
from storage.errors import StorageError

CODE = "H34.12-261120-0007"
DRAFTS = {
    FieldRef(12, "full_name"): Draft("NGUYỄN AN", 7, Place(12, 1, (1, 2, 3, 4))),
    FieldRef(12, "date_of_birth"): Draft("", None),
}


def test_drafts_come_back_as_they_were(tmp_path: Path) -> None:
    DraftFiles(tmp_path).save(CODE, DRAFTS)

    assert DraftFiles(tmp_path).load(CODE) == DRAFTS
    assert DraftFiles(tmp_path).load("other") == {}


def test_only_the_owner_of_the_store_reads_them(tmp_path: Path) -> None:
    DraftFiles(tmp_path).save(CODE, DRAFTS)
    (file,) = (tmp_path / "drafts").iterdir()

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_nothing_typed_leaves_no_file(tmp_path: Path) -> None:
    files = DraftFiles(tmp_path)
    files.save(CODE, {})
    files.save(CODE, DRAFTS)
    files.save(CODE, {})

    assert list((tmp_path / "drafts").iterdir()) == []


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"paper": 1}]', '[{"paper": "x", "key": 1, "text": 2, "seen": 3}]'])
def test_damaged_file_is_no_draft(tmp_path: Path, text: str) -> None:
    DraftFiles(tmp_path).save(CODE, DRAFTS)
    (file,) = (tmp_path / "drafts").iterdir()
    file.write_text(text)

    assert DraftFiles(tmp_path).load(CODE) == {}


def test_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file where the folder should be")

    with pytest.raises(StorageError):
        DraftFiles(tmp_path).save(CODE, DRAFTS)
