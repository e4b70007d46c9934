"""Files that arrive in a folder by all the ways in which other machines put them there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.devices.file_ends import has_its_end
from desktop.devices.watched_folder import Arrival, WatchedFolder, stands_still
from tests.helpers.made_desk import SAMPLES

JPEG = b"\xff\xd8\xff" + b"x" * 100 + b"\xff\xd9"


@pytest.fixture
def watched(tmp_path: Path) -> WatchedFolder:
    return WatchedFolder(tmp_path)


def names(arrivals: tuple[Arrival, ...]) -> list[str]:
    return [each.path.name for each in arrivals]


def test_file_that_stands_still_is_whole(watched: WatchedFolder, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(JPEG)

    assert names(watched.look(0.0)) == []
    assert names(watched.look(1.9)) == []
    assert names(watched.look(2.0)) == ["a.jpg"]


def test_slow_copy_is_waited_for(watched: WatchedFolder, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    for second in range(8):
        path.write_bytes(JPEG[: (second + 1) * 10])
        assert names(watched.look(second * 3.0)) == []  # each part stands still for longer than two seconds
    path.write_bytes(JPEG)

    assert names(watched.look(24.0)) == []
    assert names(watched.look(26.0)) == ["a.jpg"]


def test_kind_without_an_end_has_to_stand_still_for_longer(watched: WatchedFolder, tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(b"II*\0")
    watched.look(0.0)

    assert names(watched.look(29.0)) == []
    assert names(watched.look(30.0)) == ["a.tif"]


def test_renaming_makes_a_file_appear(watched: WatchedFolder, tmp_path: Path) -> None:
    hidden = tmp_path / "a.jpg.part"
    hidden.write_bytes(JPEG)
    watched.look(0.0)
    watched.look(5.0)
    hidden.rename(tmp_path / "a.jpg")
    watched.look(6.0)

    assert names(watched.look(8.0)) == ["a.jpg"]


@pytest.mark.parametrize("name", ["notes.txt", ".a.jpg", "~a.jpg", "a.jpg.part", "Thumbs.db", "folder.jpg"])
def test_what_is_no_scan_is_left_alone(watched: WatchedFolder, tmp_path: Path, name: str) -> None:
    if name == "folder.jpg":
        (tmp_path / name).mkdir()
    else:
        (tmp_path / name).write_bytes(JPEG)
    watched.look(0.0)

    assert watched.look(100.0) == ()


def test_empty_file_and_link_are_left_alone(watched: WatchedFolder, tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "link.jpg").symlink_to(SAMPLES[0])
    watched.look(0.0)

    assert watched.look(100.0) == ()


def test_taken_file_that_stays_is_not_taken_again(watched: WatchedFolder, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(JPEG)
    watched.look(0.0)
    (arrival,) = watched.look(3.0)
    watched.take(arrival)

    assert watched.look(4.0) == ()
    (tmp_path / "a.jpg").write_bytes(JPEG + JPEG)  # another scan under the same name
    watched.look(5.0)
    assert names(watched.look(8.0)) == ["a.jpg"]


def test_oldest_comes_first_and_keeps_the_note_of_its_first_look(watched: WatchedFolder, tmp_path: Path) -> None:
    for number, name in enumerate(["b.jpg", "a.jpg"]):
        (tmp_path / name).write_bytes(JPEG)
        os.utime(tmp_path / name, ns=(number, number))
    watched.look(0.0, "first dossier")
    found = watched.look(3.0, "second dossier")

    assert names(found) == ["b.jpg", "a.jpg"]
    assert {each.note for each in found} == {"first dossier"}


def test_file_that_changed_since_is_seen(watched: WatchedFolder, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(JPEG)
    watched.look(0.0)
    (arrival,) = watched.look(3.0)
    assert stands_still(arrival)
    path.write_bytes(JPEG + b"more")

    assert not stands_still(arrival)
    path.unlink()
    assert not stands_still(arrival)


def test_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        WatchedFolder(tmp_path / "gone").look(0.0)


@pytest.mark.parametrize(
    ("data", "is_ended"),
    [
        (JPEG, True),
        (JPEG[:-2], False),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 40 + b"IEND\xaeB`\x82", True),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 40, False),
        (b"%PDF-1.7 ... %%EOF\n", True),
        (b"%PDF-1.7 ...", False),
        (b"BM\x10\0\0\0" + b"x" * 10, True),
        (b"BM\x10\0\0\0" + b"x" * 9, False),
        (b"RIFF\x08\0\0\0WEBPVP8 ", True),
        (b"RIFF\x09\0\0\0WEBPVP8 ", False),
        (b"II*\0", False),
    ],
)
def test_end_of_a_kind_is_known(tmp_path: Path, data: bytes, is_ended: bool) -> None:
    (tmp_path / "file").write_bytes(data)

    assert has_its_end(tmp_path / "file") is is_ended


def test_real_samples_have_their_end(tmp_path: Path) -> None:
    assert all(has_its_end(path) for path in SAMPLES)
    assert not has_its_end(tmp_path / "gone.jpg")
