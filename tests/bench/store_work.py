"""What officers do at a counter all day: open and fill dossiers, look at them, confirm papers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from desktop.workflow.digitize import read_waiting
from desktop.workflow.keep import keep_files
from desktop.workflow.new_papers import Origin, digitized
from desktop.workflow.open_store import Store
from ocr.pipeline.read_stack import Progress, StackReading
from storage.casework.digitization import Digitized, store_digitized
from storage.casework.opening import Intake, open_with_reuse
from storage.casework.reviewing import SetValue, review_papers
from storage.dossiers.dossiers import get_dossier
from storage.dossiers.views import view_dossier
from storage.files.file_store import FileStore
from storage.papers.captures import waiting_captures
from storage.reuse.reuse import find_reusable
from tests.bench.store_measuring import Call, Measurement, reading, writing
from tests.bench.store_pages import read_certificate, unlike_picture
from tests.bench.store_rows import MadeStore, id_number
from tests.bench.store_texts import PROCEDURES
from tests.dossiers.dice import Dice
from tests.dossiers.people import invent_person
from tests.dossiers.truth import Split

_OFFICER = 1


def _open_store(made: MadeStore) -> Store:
    return Store(made.folder, made.database, FileStore(made.folder / "files"), _OFFICER)


def _view(made: MadeStore, dice: Dice) -> Call:
    code = dice.pick(made.dossier_codes)
    return reading(made, lambda session: view_dossier(session, code))


def _reuse(made: MadeStore, dice: Dice) -> Call:
    owner_id, procedure_id = dice.whole(1, len(made.people)), dice.whole(1, len(PROCEDURES))
    today = datetime.now(UTC).date()
    return reading(made, lambda session: find_reusable(session, owner_id, procedure_id, on=today))


def _intake(made: MadeStore, dice: Dice) -> Call:
    """Four of five owners are known."""
    owner_id = dice.whole(1, len(made.people))
    owner, number = made.people[owner_id - 1], id_number(made.people[owner_id - 1], owner_id)
    if dice.chance(0.2):
        owner = invent_person(dice, Split.TUNING)
        number = owner.id_number
    intake = Intake(
        procedure=f"1.{dice.whole(0, len(PROCEDURES) - 1):06}",
        owner_number=number,
        received_at=datetime.now(UTC),
        owner_name=owner.upper_name,
        unit=f"H34.{dice.whole(0, 9):02}",
    )
    return writing(made, lambda session: open_with_reuse(session, intake, _OFFICER))


def _store_page(made: MadeStore, dice: Dice) -> Call:
    """Picture and PDF are in the file store already."""
    code, found = _read(made, dice)
    return writing(made, lambda session: store_digitized(session, code, found, _OFFICER))


def _review(made: MadeStore, dice: Dice) -> Call:
    """One value is corrected and all papers of the dossier confirmed, one of them for the first time."""
    code, found = _read(made, dice)
    with made.database.writing() as session:
        (paper_id,) = store_digitized(session, code, found, _OFFICER).new
    settings = [SetValue(paper_id, "registration_place", "Ủy ban nhân dân phường Kon Tum")]
    return writing(made, lambda session: review_papers(session, code, lambda _: settings, _OFFICER, confirm=True))


def _read_waiting(made: MadeStore, dice: Dice) -> Call:
    """A stand-in for the reader has the page ready: what remains is what a page costs beside its recognition."""
    code, owner_id, store = _hand_in(made, dice)

    def read(paths: Sequence[Path], pictures: Path, _on_progress: Progress) -> StackReading:
        picture = pictures / "page.jpg"
        picture.write_bytes(unlike_picture())
        return read_certificate(made, dice, owner_id, str(paths[0]), str(picture))

    return lambda: read_waiting(store, code, read)


def _read(made: MadeStore, dice: Dice) -> tuple[str, Digitized]:
    """Return a dossier and what was read from a file of its own, ready to be stored."""
    code, owner_id, store = _hand_in(made, dice)
    with made.database.reading() as session:
        *_, capture = waiting_captures(session, get_dossier(session, code))
    with store.files.scratch() as folder:
        picture = folder / "page.jpg"
        picture.write_bytes(unlike_picture())
        stack = read_certificate(made, dice, owner_id, str(picture), str(picture))
        return code, digitized(store.files, stack, Origin(code, f"O{owner_id}", {str(picture): capture}))


def _hand_in(made: MadeStore, dice: Dice) -> tuple[str, int, Store]:
    """Have a scan wait in some dossier; return its code and its owner's number."""
    code, store = dice.pick(made.dossier_codes), _open_store(made)
    with store.files.scratch() as folder:
        scan = folder / "scan.jpg"
        scan.write_bytes(unlike_picture())
        keep_files(store, code, [scan])
    with made.database.reading() as session:
        return code, get_dossier(session, code).owner_id, store


WORK = (
    Measurement("opening a dossier", 20, _view),
    Measurement("reuse lookup", 10, _reuse),
    Measurement("intake with reuse", None, _intake),
    Measurement("storing a read page", 40, _store_page),
    Measurement("all of a page but recognition", None, _read_waiting),
    Measurement("correcting and confirming", None, _review),
)
"""In this order: the first two look at the store as it was made, the others add to it."""
