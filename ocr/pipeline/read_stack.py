"""A stack of files read as one stack of pages, several pages side by side, papers as soon as they are complete."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from ocr.errors import Cancelled, FileUnreadable, OcrError
from ocr.fair.values import with_values
from ocr.imaging.load import count_pages
from ocr.imaging.threads import use_one_thread
from ocr.pipeline.draft import PartDraft, Tools
from ocr.pipeline.how_to_read import ALONE, HowToRead, PageWanted
from ocr.pipeline.lane import Lane, Outcome
from ocr.pipeline.read_page import PageJob
from ocr.pipeline.secrecy import goes_on_from_secret, withhold
from ocr.types import FieldReading, PageReading, PaperReading

_OPEN_PAPERS = 8  # how many papers back the other side of a card may lie

Progress = Callable[[int, int], None]
"""Called with pages done and pages in all, on the caller's thread."""


@dataclass(frozen=True, slots=True)
class ReadFailure:
    """A file, or one page of it, that could not be read; `index` None means the whole file, else its page from 0."""

    source: str
    index: int | None
    error: OcrError


@dataclass(frozen=True, slots=True)
class StackReading:
    """Everything read from a stack; page indexes of papers count `pages`."""

    pages: tuple[PageReading, ...]
    papers: tuple[PaperReading, ...]
    failures: tuple[ReadFailure, ...]


def read_stack(  # noqa: PLR0913  # all but the first three have defaults or are named
    paths: Sequence[Path],
    tools: Tools,
    executor: Executor,
    *,
    workers: int,
    on_progress: Progress = lambda done, total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    pictures: Path | None = None,
    how: Mapping[Path, HowToRead] = ALONE,
) -> StackReading:
    """Return the pages and papers of files taken as one stack, in the order given.

    A file or page that cannot be read becomes a failure and never stops the others.

    Args:
        paths: the files.
        tools: the recogniser and the known paper types.
        executor: where pages are read.
        workers: how many of them at a time.
        on_progress: told after each page.
        is_cancelled: asked after each page.
        pictures: an existing folder that receives the upright picture of each page as a JPEG; a page that failed or
            was stopped leaves none there at any time. What was written before an error or a stop stays and is the
            caller's to remove. Scratch pictures lie in it too while the reading lasts, so that whoever sweeps the
            folder after a kill sweeps them. None: no pictures, and scratch in the system's temporary folder.
        how: what is known of files that do not stand alone, or of which somebody arranged the pages.

    Raises:
        Cancelled: `is_cancelled` said so between two pages.
        EngineMissing, LanguageMissing: nothing at all can be recognised here.
    """
    use_one_thread()
    listed, failures = _list_jobs(paths, how)
    pages: dict[int, PageReading] = {}
    papers: list[Future[PaperReading]] = []
    parts: list[PartDraft] = []
    with tempfile.TemporaryDirectory(prefix=".hoso-read-", dir=pictures) as folder, _pending(pictures) as pending:
        threads = max(1, workers // max(1, len(listed)))
        jobs = [replace(job, pictures=pending, threads=threads) for job in listed]
        running = Lane(executor, workers, tools, Path(folder))
        try:
            for done, (job, outcome) in enumerate(_without_secrets(running.drafts(jobs)), 1):
                if is_cancelled():
                    raise Cancelled
                if isinstance(outcome, OcrError):
                    failures.append(ReadFailure(str(job.path), job.index, outcome))
                else:
                    pages[job.page_index] = _with_picture_in(pictures, outcome.reading)
                    parts.extend(outcome.parts)
                    # Nothing goes on across a separator sheet, nor does a card find its other side there.
                    parts = running.finish(parts, papers, keep=0 if outcome.reading.separates else _OPEN_PAPERS)
                on_progress(done, len(jobs))
            running.finish(parts, papers, keep=0)
            read = [future.result() for future in papers]
        finally:
            running.stop()
    positions = {number: position for position, number in enumerate(pages)}
    on_page: dict[int, list[FieldReading]] = defaultdict(list)
    for field in (field for paper in read for field in paper.fields):
        on_page[field.page_index].append(field)
    fair = [with_values(page, on_page[number]) for number, page in pages.items()]
    return StackReading(tuple(fair), tuple(_renumbered(each, positions) for each in read), tuple(failures))


@contextmanager
def _pending(pictures: Path | None) -> Iterator[Path | None]:
    """Give a folder beside the wanted pictures, for those of pages that may still turn out to be secret."""
    if pictures is None:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix=".pending-", dir=pictures) as folder:
        yield Path(folder)


def _with_picture_in(folder: Path | None, page: PageReading) -> PageReading:
    """Return the page with its picture, now known to be harmless, moved to where it was wanted."""
    if folder is None or page.picture is None:
        return page
    return replace(page, picture=str(Path(page.picture).replace(folder / Path(page.picture).name)))


def _list_jobs(paths: Sequence[Path], how: Mapping[Path, HowToRead]) -> tuple[list[PageJob], list[ReadFailure]]:
    jobs: list[PageJob] = []
    failures: list[ReadFailure] = []
    for path in paths:
        try:
            count = count_pages(path)
        except FileUnreadable as error:
            failures.append(ReadFailure(str(path), None, error))
        else:
            known = how.get(path, HowToRead())
            wanted = known.pages or tuple(PageWanted(index) for index in range(count))
            jobs.extend(
                PageJob(
                    path,
                    page.index,
                    number,
                    stack=known.stack,
                    quarters=page.quarters,
                    document_type=known.document_type,
                )
                for number, page in enumerate(wanted, len(jobs))
            )
    return jobs, failures


def _without_secrets(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Yield what became of each page; the further pages of a paper that was stopped are stopped as well."""
    secret_source: str | None = None
    for job, outcome in outcomes:
        if isinstance(outcome, OcrError):
            yield job, outcome
            continue
        belongs = secret_source is not None and goes_on_from_secret(outcome, secret_source)
        draft = withhold(outcome) if belongs else outcome
        if draft.reading.stopped:
            secret_source = job.source
        elif not draft.reading.blank:
            secret_source = None
        yield job, draft


def _renumbered(paper: PaperReading, positions: dict[int, int]) -> PaperReading:
    fields = tuple(replace(each, page_index=positions[each.page_index]) for each in paper.fields)
    return replace(paper, page_indexes=tuple(positions[page] for page in paper.page_indexes), fields=fields)
