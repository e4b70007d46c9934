"""Trouble with the machine: each is told in one clear sentence, loses nothing, and is found by `check` afterwards."""

from __future__ import annotations

import resource
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.workflow.digitize import add_files
from desktop.workflow.open_store import open_store
from desktop.workflow.show import export_paper
from desktop.workflow.upkeep import check
from storage.errors import ChecksumMismatch, DatabaseMissing, FileMissing, PlaceUnusable
from tests.e2e.made_files import read_made
from tests.e2e.program import CODE, Said, fill, held, refused, run

INTAKE = ("intake", "--procedure", "1.001193", "--owner", "062187000001", "--json")
MOVE = ("move", CODE, "--to", "appraised", "--json")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("made") / "data"
    fill(data, waiting=("birth_certificate", "pair"))
    return data


@pytest.fixture
def data(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "data"))


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def check_finds(data: Path, *codes: str) -> None:
    """Fail unless `check` finds these, or that all is well; that is asked here, since a process takes its time."""
    if not codes:
        with open_store(data) as store:
            assert check(store).problems == ()
        return
    said = run("check", "--data", str(data), "--json")
    assert said.status == 3
    assert {problem["code"] for problem in said.document["problems"]} == set(codes)


def namespace(folder: Path, script: str, *more: str) -> tuple[str, ...]:
    """Return what wraps a command so that it runs after a script with mounts of its own, which end with it.

    In the script $0 is the folder, $1 and so on are `more`, and the command comes behind them.
    """
    wrap = ("unshare", "--map-root-user", "--mount", "sh", "-ec")
    allowed = shutil.which("unshare") and subprocess.run(
        [*wrap, 'mount -t tmpfs none "$0"', str(folder)], capture_output=True, check=False
    )
    if not allowed or allowed.returncode:
        pytest.skip("mounts of one's own are not allowed here")
    return (*wrap, script, str(folder), *more)


# ---------------------------------------------------------------- no room


def no_bytes() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


@pytest.mark.parametrize("language", ["vi", "en"])
def test_used_up_quota_refuses_and_keeps_everything(data: Path, language: str) -> None:
    before = held(data)

    refused(run(*INTAKE, "--data", str(data), "--lang", language, before=no_bytes), "storage.disk_full", language)
    assert held(data) == before
    check_finds(data)


def on_full_disk(data: Path, *command: str) -> Said:
    """Run the program on a copy of the store on a disk without a free byte; what it left comes back to `after`."""
    disk, after = data.parent / "disk", data.parent / "after"
    disk.mkdir(exist_ok=True)
    script = (
        'mount -t tmpfs -o size=24m none "$0"; cp -a "$1/." "$0"; shift; '
        'dd if=/dev/zero of="$0/ballast" bs=4k 2>/dev/null || true; '
        'set +e; "$@"; status=$?; set -e; rm "$0/ballast"; rm -rf "$AFTER"; cp -a "$0" "$AFTER"; exit $status'
    )
    wrap = ("env", f"AFTER={after}", *namespace(disk, script, str(data)))
    return run(*command, "--data", str(disk), wrap=wrap)


def test_full_disk_refuses_a_dossier_and_keeps_everything(data: Path) -> None:
    refused(on_full_disk(data, *INTAKE), "storage.disk_full")
    assert held(data.parent / "after") == held(data)
    check_finds(data.parent / "after")


def test_full_disk_refuses_files_and_keeps_everything(made: Path, data: Path) -> None:
    scan = next((made.parent / "handed in").iterdir())
    refused(on_full_disk(data, "add", CODE, str(scan), "--json"), "storage.disk_full")
    assert held(data.parent / "after") == held(data)
    check_finds(data.parent / "after")


# ---------------------------------------------------------------- not allowed, not there, not a folder


@pytest.mark.parametrize("command", [("show", CODE), INTAKE, ("check", "--json")])
def test_read_only_store_is_named_as_such(data: Path, command: tuple[str, ...]) -> None:
    before = bytes_of(data)
    wrap = namespace(data, 'mount --bind "$0" "$0"; mount -o remount,bind,ro "$0"; "$@"')

    refused(run(*command, "--data", str(data), wrap=wrap), "storage.read_only")
    assert bytes_of(data) == before
    check_finds(data)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("below", ["", "data"])
def test_store_that_is_a_file_is_refused(tmp_path: Path, language: str, below: str) -> None:
    (tmp_path / "file").write_bytes(b"notes")
    said = run("check", "--data", str(tmp_path / "file" / below), "--json", "--lang", language)

    refused(said, "storage.place_unusable", language)
    assert (tmp_path / "file").read_bytes() == b"notes"
    with pytest.raises(PlaceUnusable), open_store(tmp_path / "file" / below):
        pass


def test_missing_database_is_not_replaced_by_an_empty_one(data: Path) -> None:
    shutil.move(data / "store.db", data.parent / "elsewhere.db")
    before = bytes_of(data)
    for language in ("vi", "en"):
        refused(run(*INTAKE, "--data", str(data), "--lang", language), "storage.database_missing", language)
    refused(run("check", "--json", "--data", str(data)), "storage.database_missing")
    (data / "store.db").touch()
    refused(run("show", CODE, "--data", str(data)), "storage.database_missing")
    (data / "store.db").unlink()

    assert bytes_of(data) == before
    with pytest.raises(DatabaseMissing), open_store(data):
        pass
    shutil.move(data.parent / "elsewhere.db", data / "store.db")
    check_finds(data)


def test_database_without_tables_is_not_filled_beside_files(data: Path) -> None:
    (data / "store.db").unlink()
    with closing(sqlite3.connect(data / "store.db")) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA user_version = 1")

    refused(run("check", "--data", str(data)), "storage.database_missing")


def test_pdf_is_written_only_where_it_can_be(data: Path, tmp_path: Path) -> None:
    for target in (tmp_path / "no folder" / "paper.pdf", tmp_path, data / "store.db" / "paper.pdf"):
        refused(run("open", "P1", "--out", str(target), "--data", str(data)), "storage.place_unusable")
    assert not [*tmp_path.glob("tmp*"), *tmp_path.parent.glob("tmp*")]

    assert run("open", "P1", "--out", str(tmp_path / "paper.pdf"), "--data", str(data)).status == 0
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")


def test_backup_into_a_file_is_refused(data: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"notes")
    for target in (tmp_path / "file", tmp_path / "file" / "monday", data / "store.db" / "a" / "b"):
        refused(run("backup", str(target), "--data", str(data), "--json"), "storage.backup_unusable")
    assert (tmp_path / "file").read_bytes() == b"notes"


# ---------------------------------------------------------------- locked, newer


@pytest.mark.parametrize("language", ["vi", "en"])
def test_locked_database_refuses_until_it_is_free(data: Path, language: str) -> None:
    with closing(sqlite3.connect(data / "store.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        refused(run(*MOVE, "--data", str(data), "--lang", language), "storage.database_busy", language)
        assert run("show", CODE, "--data", str(data), "--json").status == 0, "who only looks something up need not wait"
        other.execute("ROLLBACK")

    assert run(*MOVE, "--data", str(data)).document["dossier"]["step"] == "appraised"
    check_finds(data)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_database_of_a_newer_program_is_left_alone(data: Path, language: str) -> None:
    with closing(sqlite3.connect(data / "store.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = bytes_of(data)

    refused(run(*INTAKE, "--data", str(data), "--lang", language), "storage.database_newer", language)
    refused(run("check", "--data", str(data), "--lang", language), "storage.database_newer", language)
    assert bytes_of(data) == before


# ---------------------------------------------------------------- damaged


def spoil_head(file: Path) -> None:
    with file.open("r+b") as stream:
        stream.write(b"\xff" * 4096)


def cut_in_half(file: Path) -> None:
    with file.open("r+b") as stream:
        stream.truncate(file.stat().st_size // 2)


@pytest.mark.parametrize("damage", [spoil_head, cut_in_half])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_damaged_database_is_named_as_such(data: Path, damage: Callable[[Path], None], language: str) -> None:
    damage(data / "store.db")
    files = bytes_of(data / "files")

    for command in (INTAKE, ("check", "--json")):
        refused(run(*command, "--data", str(data), "--lang", language), "storage.database_corrupt", language)
    assert bytes_of(data / "files") == files


def test_check_finds_a_damaged_table(data: Path) -> None:
    with closing(sqlite3.connect(data / "store.db")) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'field_value'").fetchone()
    with (data / "store.db").open("r+b") as stream:
        stream.seek(4096 * (page - 1))
        stream.write(b"\xff" * 4096)

    said = run("check", "--data", str(data), "--json")
    assert said.status == 3
    assert "database_damaged" in {problem["code"] for problem in said.document["problems"]}
    refused(run("show", CODE, "--data", str(data)), "storage.database_corrupt")


def path_of(data: Path, statement: str) -> Path:
    with closing(sqlite3.connect(data / "store.db")) as connection:
        sha256 = str(connection.execute(statement).fetchone()[0])
    return data / "files" / sha256[:2] / sha256


def flip(path: Path) -> None:
    path.chmod(0o600)
    path.write_bytes(path.read_bytes()[:-1] + b"?")


PICTURE = "SELECT picture_sha256 FROM page WHERE id = 1"
PDF = "SELECT archival_sha256 FROM paper WHERE id = 1"
WAITING = "SELECT sha256 FROM capture WHERE status = 'waiting'"
SPOILT = [(flip, "file_damaged", ChecksumMismatch), (Path.unlink, "file_missing", FileMissing)]


@pytest.mark.parametrize(("spoil", "found", "_error"), SPOILT)
def test_spoilt_page_is_found_and_the_values_stay(
    data: Path, tmp_path: Path, spoil: Callable[[Path], None], found: str, _error: type[Exception]
) -> None:
    before = held(data)
    spoil(path_of(data, PICTURE))

    check_finds(data, found)
    assert held(data) == before
    assert run("open", "P1", "--out", str(tmp_path / "paper.pdf"), "--data", str(data)).status == 0


@pytest.mark.parametrize(("spoil", "found", "error"), SPOILT)
def test_spoilt_pdf_is_refused_and_made_again(
    data: Path, tmp_path: Path, spoil: Callable[[Path], None], found: str, error: type[ChecksumMismatch | FileMissing]
) -> None:
    spoil(path_of(data, PDF))
    for language in ("vi", "en"):
        said = run("open", "P1", "--out", str(tmp_path / "paper.pdf"), "--data", str(data), "--lang", language)
        refused(said, error.code, language)
    with open_store(data) as store, pytest.raises(error):
        export_paper(store, "P1", tmp_path / "paper.pdf")
    assert not (tmp_path / "paper.pdf").exists()

    check_finds(data, found)
    assert run("check", "--repair", "--data", str(data)).status == 0
    check_finds(data)
    assert run("open", "P1", "--out", str(tmp_path / "paper.pdf"), "--data", str(data)).status == 0


@pytest.mark.parametrize(("spoil", "found", "error"), SPOILT)
def test_spoilt_waiting_file_does_not_hold_up_the_others(
    data: Path, spoil: Callable[[Path], None], found: str, error: type[Exception]
) -> None:
    spoil(path_of(data, WAITING))
    with open_store(data) as store:
        outcome = add_files(store, CODE, [], read_made)
        again = add_files(store, CODE, [], read_made)
        report = check(store)

    assert (len(outcome.papers), len(outcome.failures)) == (1, 1)
    assert isinstance(outcome.failures[0].error, error)
    assert again.failures[0].name == outcome.failures[0].name
    assert {problem.code for problem in report.problems} == {found}
    assert [note.code for note in report.notes] == ["unread"]
    assert run("add", CODE, "--data", str(data), "--json").status == 3
