"""All questions that tables, dashboard and definitions ask: cells hold their answers for days and months.

A question is a pair of conditions and knows nothing of thresholds, points and days in force. So cells are the same
whatever decision is in force, and a dated definition picks the answers to its own conditions out of them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache

from storage.rates.definitions import Basis, load_definitions
from storage.rates.flags import Fact
from storage.rates.questions import Question, question
from storage.rates.shapes import Work

_VERSION = 5
"""Counted up when facts or cells are made in another way."""

ACCEPTED = question(Basis.RECEIVED, ["accepted"])

OF_TABLE_766 = (
    question(Basis.RECEIVED, ["accepted"], ["digitized"]),
    question(Basis.RECEIVED, ["accepted"], ["reused"]),
    question(Basis.RECEIVED, ["accepted"], ["from_national_store"]),
    question(Basis.ENDED, ["resolved"], ["result_file"]),
    question(Basis.ENDED, ["resolved"], ["result_file_where_needed"]),
)
"""The columns of the table of QĐ 766."""

OF_FUNNEL = (
    question(Basis.RECEIVED, ["accepted"], ["digitized"]),
    question(Basis.RECEIVED, ["accepted", "digitized"], ["reviewed"], "knows_review"),
    question(Basis.RECEIVED, ["accepted", "digitized"], ["resolved"]),
    question(Basis.RECEIVED, ["accepted", "digitized"], ["resolved", "result_file"]),
)
"""The way of a dossier, each step of those that were scanned: scanned, reviewed, signed, result there as a file."""

OF_UNIT_DAYS = question(Basis.ENDED, ["accepted"], ["on_time"])
"""What the feed by unit and day has besides the columns of QĐ 766: dossiers that ended, and those on time."""

OF_WORK = {
    Work.NOT_DIGITIZED: question(Basis.RECEIVED, ["accepted"], ["digitized"]),
    Work.NO_RESULT_FILE: question(Basis.ENDED, ["resolved", "result_needed"], ["result_file"]),
    Work.ASKED_AGAIN: question(Basis.RECEIVED, [], ["asked_again"]),
    Work.AGAINST_WARNING: question(Basis.RECEIVED, [], ["against_warning"]),
    Work.LOW_CONFIDENCE: question(Basis.RECEIVED, [], ["low_confidence"]),
    Work.SCANNED_AGAIN: question(Basis.RECEIVED, [], ["scanned_again"]),
    Work.POOR_PAGES: question(Basis.RECEIVED, [], ["poor_pages"]),
}
"""The lists of work of a period: of the first two what does *not* fit the numerator, of all others what does."""


@cache
def measures() -> tuple[Question, ...]:
    """Return every question that cells answer, each once, in the order of their places."""
    known = load_definitions()
    asked = [ACCEPTED, *OF_TABLE_766, *OF_FUNNEL]
    asked += [question(each.basis, each.denominator, each.numerator, each.known) for each in known.indicators]
    for score in known.officer_scores:
        asked += [question(score.basis, score.denominator, rule.numerator) for rule in score.rules]
    asked += [*OF_WORK.values(), OF_UNIT_DAYS]
    return tuple(dict.fromkeys(asked))


@cache
def _places() -> Mapping[Question, int]:
    return {each: place for place, each in enumerate(measures())}


def places_of(questions: Sequence[Question]) -> list[int] | None:
    """Return where cells hold the answers to questions, None where they do not hold one of them."""
    known = _places()
    return [known[each] for each in questions] if all(each in known for each in questions) else None


@cache
def layout() -> str:
    """Return what facts and cells of this program look like; those of another one are derived anew."""
    told = [str(_VERSION), *(fact.name or "" for fact in Fact), *(repr(each) for each in measures())]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]
