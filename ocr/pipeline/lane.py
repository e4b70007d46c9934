"""The work of one stack side by side: pages first, papers as soon as they are complete."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future, wait
from dataclasses import replace
from pathlib import Path
from typing import Any

from ocr.classify.split import PaperParts, group_parts
from ocr.errors import EngineMissing, HosoError, LanguageMissing, OcrError, PageFailed, describe
from ocr.pipeline.draft import PageDraft, PartDraft, Tools
from ocr.pipeline.read_page import PageJob, read_page
from ocr.pipeline.read_paper import read_paper, without_fields
from ocr.types import PaperReading

log = logging.getLogger(__name__)

_AHEAD = 2  # pages begun per worker before the oldest is waited for: bounds memory, keeps every worker busy

Outcome = tuple[PageJob, PageDraft | OcrError]
"""A page with what its first pass gave, or why it failed."""


class Lane:
    """The work of one stack on an executor, `workers` pages at a time; scratch files lie in `folder`."""

    def __init__(self, executor: Executor, workers: int, tools: Tools, folder: Path) -> None:
        """Begin with nothing."""
        self._executor = executor
        self._workers = workers
        self._window = max(1, workers) * _AHEAD
        self._tools = tools
        self._folder = folder
        self._futures: set[Future[Any]] = set()

    def drafts(self, jobs: Sequence[PageJob]) -> Iterator[Outcome]:
        """Yield each page's first pass in order; a page that failed yields its error."""
        queue: deque[tuple[PageJob, Future[PageDraft]]] = deque()
        coming = iter(jobs)
        for job in coming:
            queue.append((job, self._begin(job)))
            if len(queue) >= self._window:
                break
        while queue:
            job, future = queue.popleft()
            yield job, self._outcome(future)
            following = next(coming, None)
            if following is not None:
                queue.append((following, self._begin(following)))

    def _begin(self, job: PageJob) -> Future[PageDraft]:
        future = self._executor.submit(read_page, job, self._tools, self._folder)
        self._futures.add(future)
        return future

    def _outcome(self, future: Future[PageDraft]) -> PageDraft | OcrError:
        try:
            return future.result()
        except (EngineMissing, LanguageMissing):
            raise
        except OcrError as error:
            return error
        except Exception as error:  # noqa: BLE001  # a bug that one page meets must not take the stack with it
            bug = describe(error)
            log.error("a page was left unread: %s", bug)  # noqa: TRY400  # messages of errors may hold what was read
            return PageFailed(bug)
        finally:
            self._futures.discard(future)

    def finish(self, parts: Sequence[PartDraft], papers: list[Future[PaperReading]], *, keep: int) -> list[PartDraft]:
        """Start the second pass of all papers but the last `keep`; return the parts of those that stay open."""
        groups = group_parts([draft.part for draft in parts])
        by_part = {id(draft.part): draft for draft in parts}
        closed = groups[: max(0, len(groups) - keep)]
        self._futures = {future for future in self._futures if not future.done()}
        tools = replace(self._tools, threads=max(1, self._workers // max(1, len(closed) + len(self._futures))))
        for paper in closed:
            drafts = [by_part.pop(id(part)) for part in paper.parts]
            scratch = self._folder / f"paper{len(papers):06}.tif"
            future = self._executor.submit(_read_and_clear, paper, drafts, tools, scratch)
            self._futures.add(future)
            papers.append(future)
        return [draft for draft in parts if id(draft.part) in by_part]

    def stop(self) -> None:
        """Begin nothing more and wait for what runs, so that its files can go."""
        for future in self._futures:
            future.cancel()
        wait([future for future in self._futures if not future.cancelled()])


def _read_and_clear(paper: PaperParts, drafts: Sequence[PartDraft], tools: Tools, scratch: Path) -> PaperReading:
    """Read a paper and remove its pictures, which nobody needs any more; a bug leaves its fields to a person."""
    try:
        return read_paper(paper, drafts, tools, scratch)
    except HosoError:
        raise
    except Exception as error:  # noqa: BLE001  # as above
        log.error("fields were left unread: %s", describe(error))  # noqa: TRY400
        return without_fields(paper)
    finally:
        for draft in drafts:
            if draft.picture is not None:
                draft.picture.unlink(missing_ok=True)
