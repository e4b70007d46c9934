"""Files that wait in a dossier are read and stored: where reader and store meet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.workflow.capture_rounds import split_off_open
from desktop.workflow.keep import keep_files
from desktop.workflow.new_papers import Origin, digitized
from desktop.workflow.open_store import Store
from desktop.workflow.outcome import Failure, Outcome
from desktop.workflow.stopped import remove_stopped
from ocr.extraction.validate import NO_SEAL_SEEN
from ocr.pipeline.how_to_read import FilesToRead, HowToRead, PageWanted
from ocr.pipeline.read_stack import Progress, StackReading
from storage.casework.digitization import StoredPapers, store_digitized
from storage.dossiers.dossiers import get_dossier
from storage.errors import ChecksumMismatch, FileMissing
from storage.papers.captures import WaitingCapture, waiting_captures
from storage.states import CaptureStatus
from storage.views import owner_ref

__all__ = ["Outcome", "Read", "add_files", "read_waiting"]

_MOST_ROUNDS = 3
"""How often files are read that others read in part beside us; after that they wait for the next time."""

Read = Callable[[FilesToRead, Path, Progress], StackReading]
"""Reads files in their order, as they are to be read, and leaves the pictures of their pages in the folder."""


def add_files(
    store: Store,
    code: str,
    paths: Sequence[Path],
    read: Read,
    *,
    is_result: bool = False,
    on_progress: Progress = lambda done, total: None,
) -> Outcome:
    """Take files into a dossier and digitise them, together with those that were left waiting there.

    Every file is safe in the store before the first is read. A file that cannot be read stays with its bytes and is
    named; the others are stored. One whose stored bytes are gone or damaged is named and goes on waiting for them.

    Raises:
        NotFound: there is no such dossier.
        StorageError: the store cannot be written; what was safe stays safe, and waits.
        EngineMissing, LanguageMissing: nothing can be read here; the files wait.
        Cancelled: the files wait.
    """
    failures = keep_files(store, code, paths, is_result=is_result)
    outcome = read_waiting(store, code, read, on_progress)
    return replace(outcome, failures=failures + outcome.failures)


def read_waiting(
    store: Store,
    code: str,
    read: Read,
    on_progress: Progress = lambda done, total: None,
    is_more_coming: Callable[[], bool] | None = None,
) -> Outcome:
    """Digitise the files that wait in a dossier; see `add_files`.

    With `is_more_coming`, as long as that says so or if more came as the stack was read, only papers that are surely
    complete are stored; the files of the others go on waiting, and whoever brought more has them read again with it.
    """
    outcome = Outcome()
    # What was handed in and what was issued never make up one paper, so each is a stack of its own.
    for is_result in (False, True):
        for _ in range(_MOST_ROUNDS):
            wanted = _Wanted(code, is_result, is_more_coming)
            found, left = _read_once(store, wanted, read, on_progress)
            outcome = outcome.then(found)
            if not left:
                break
    return outcome


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which files are to be read: those of a dossier, handed in or issued, and whether more of them are coming."""

    code: str
    is_result: bool
    is_more_coming: Callable[[], bool] | None


def _read_once(store: Store, wanted: _Wanted, read: Read, on_progress: Progress) -> tuple[Outcome, Sequence[int]]:
    """Digitise what waits now; return also the captures that go on waiting since others read beside us."""
    with store.database.reading() as session:
        dossier = get_dossier(session, wanted.code)
        origin = Origin(dossier.code, owner_ref(dossier.owner_id), {})
    captures = _waiting(store, wanted)
    if not captures:
        return Outcome(), ()
    with store.files.scratch() as folder, ExitStack() as opened:
        by_path, lost = dict[str, WaitingCapture](), list[Failure]()
        for capture in captures:
            try:
                by_path[str(opened.enter_context(store.files.as_path(capture.sha256)))] = capture
            except (FileMissing, ChecksumMismatch) as error:
                lost.append(Failure(capture.name, None, error))
        if not by_path:
            return Outcome(failures=tuple(lost)), ()
        stack = read(_to_read(by_path), folder, on_progress)
        if _has_more(store, wanted, captures):
            stack, held = split_off_open(stack)
            by_path = {path: capture for path, capture in by_path.items() if path not in held}
            if not by_path:
                return Outcome(failures=tuple(lost)), ()
        found = digitized(store.files, stack, replace(origin, captures=by_path))
    with store.database.writing() as session:
        stored = store_digitized(session, wanted.code, found, store.officer_id)
    remove_stopped(store.database, store.files)
    stopped = [each.name for each in by_path.values() if found.ends[each.id].status is CaptureStatus.STOPPED]
    outcome = _outcome(stored, stack, by_path, stopped)
    return replace(outcome, failures=(*lost, *outcome.failures)), stored.left


def _to_read(captures: Mapping[str, WaitingCapture]) -> FilesToRead:
    how = {
        Path(path): HowToRead(capture.stack, tuple(PageWanted(*page) for page in capture.pages))
        for path, capture in captures.items()
    }
    return FilesToRead(tuple(how), how)


def _waiting(store: Store, wanted: _Wanted) -> list[WaitingCapture]:
    with store.database.reading() as session:
        found = waiting_captures(session, get_dossier(session, wanted.code))
    return [each for each in found if each.is_result is wanted.is_result]


def _has_more(store: Store, wanted: _Wanted, captures: Sequence[WaitingCapture]) -> bool:
    """Say whether files that belong to these are coming, or came as they were read."""
    if wanted.is_more_coming is None:
        return False
    known = {each.id for each in captures}
    return wanted.is_more_coming() or any(each.id not in known for each in _waiting(store, wanted))


def _outcome(
    stored: StoredPapers, stack: StackReading, captures: dict[str, WaitingCapture], stopped: Sequence[str]
) -> Outcome:
    failures = tuple(Failure(captures[each.source].name, each.index, each.error) for each in stack.failures)
    blank = sum(page.blank for page in stack.pages)
    unsealed = tuple(
        paper.guess.document_type
        for paper in stack.papers
        if any(warning.code == NO_SEAL_SEEN for warning in paper.warnings)
    )
    separators = sum(page.separates for page in stack.pages)
    return Outcome(stored.new, stored.duplicates, failures, tuple(stopped), blank, unsealed, separators)
