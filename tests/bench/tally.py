"""Scores added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ocr.metrics import ErrorCount
from tests.bench.observe import Cost
from tests.bench.reliability import bins_of, expected_calibration_error
from tests.bench.score import FieldScore, PaperScore, Verdict
from tests.bench.stacks import Plan

RIGHT = (Verdict.RIGHT, Verdict.FLAGGED_RIGHT)
SILENT = (Verdict.SILENT, Verdict.INVENTED_SILENT)
INVENTED = (Verdict.INVENTED, Verdict.INVENTED_SILENT)


@dataclass(frozen=True, slots=True)
class Scored:
    """A paper with its score."""

    plan: Plan
    variant: str
    score: PaperScore


@dataclass(frozen=True, slots=True)
class FieldTally:
    """Fields counted by what became of them. Shares are None where there is nothing to share."""

    verdicts: Counter[Verdict]
    typed: int
    typed_right: int
    typed_unmarked: int
    by_hand: int
    by_hand_right: int
    calibration_error: float | None

    @classmethod
    def of(cls, fields: Iterable[FieldScore]) -> FieldTally:
        """Count fields."""
        every = list(fields)
        listed = [each for each in every if each.want is not None]
        hand = [each for each in listed if each.by_hand]
        right = sum(each.verdict in RIGHT for each in listed)
        hand_right = sum(each.verdict in RIGHT for each in hand)
        unmarked = sum(each.verdict is Verdict.RIGHT and not each.by_hand for each in listed)
        verdicts = Counter(each.verdict for each in every)
        error = expected_calibration_error(bins_of(every))
        return cls(verdicts, len(listed) - len(hand), right - hand_right, unmarked, len(hand), hand_right, error)

    @property
    def printed(self) -> int:
        """Fields that stand on the papers."""
        return self.typed + self.by_hand

    @property
    def right_share(self) -> float | None:
        """Right ones of the fields that are printed, not handwritten."""
        return share(self.typed_right, self.typed)

    @property
    def by_hand_share(self) -> float | None:
        """Right ones of the handwritten fields."""
        return share(self.by_hand_right, self.by_hand)

    @property
    def silent(self) -> int:
        """Wrong or invented values without a mark for review."""
        return sum(self.verdicts[each] for each in SILENT)

    @property
    def silent_share(self) -> float | None:
        """Silent errors of all fields on the papers."""
        return share(self.silent, self.printed)

    @property
    def silent_share_of_unmarked(self) -> float | None:
        """Silent errors of the values that bear no mark for review."""
        return share(self.silent, self.silent + self.verdicts[Verdict.RIGHT])

    @property
    def touchless_share(self) -> float | None:
        """Right and unmarked ones of all fields on the papers."""
        return share(self.verdicts[Verdict.RIGHT], self.printed)

    @property
    def touchless_typed_share(self) -> float | None:
        """Right and unmarked ones of the fields that are printed: what a hand wrote is always for a person."""
        return share(self.typed_unmarked, self.typed)

    @property
    def needless_share(self) -> float | None:
        """Right ones that are marked all the same, of all fields on the papers."""
        return share(self.verdicts[Verdict.FLAGGED_RIGHT], self.printed)


@dataclass(frozen=True, slots=True)
class Summary:
    """All about the papers of one level, or of all."""

    papers: int
    pages: int
    printed: ErrorCount
    either_way: ErrorCount
    in_order: ErrorCount
    type_share: float | None
    upright_share: float | None
    whole_share: float | None
    fields: FieldTally
    cost: Cost | None

    @classmethod
    def of(cls, papers: Iterable[Scored], cost: Cost | None = None) -> Summary:
        """Add up papers."""
        scores = [each.score for each in papers]
        pages = [page for score in scores for page in score.pages]
        return cls(
            papers=len(scores),
            pages=len(pages),
            printed=sum((page.printed for page in pages), ErrorCount()),
            either_way=sum((page.either_way for page in pages), ErrorCount()),
            in_order=sum((page.in_order for page in pages), ErrorCount()),
            type_share=share(sum(page.type_right for page in pages), len(pages)),
            upright_share=share(sum(page.upright for page in pages), len(pages)),
            whole_share=share(sum(score.whole for score in scores), len(scores)),
            fields=FieldTally.of(field for score in scores for field in score.fields),
            cost=cost,
        )

    @property
    def seconds_per_page(self) -> float | None:
        """Time on the clock, with as many stacks side by side as were asked for."""
        return None if self.cost is None or not self.pages else self.cost.seconds / self.pages

    @property
    def cpu_seconds_per_page(self) -> float | None:
        """Processor time, recognisers included."""
        return None if self.cost is None or not self.pages else self.cost.cpu_seconds / self.pages

    def as_json(self) -> dict[str, Any]:
        """Return the figures by name."""
        fields = self.fields
        return {
            "papers": self.papers,
            "pages": self.pages,
            "printed_character_errors": self.printed.rate,
            "printed_character_errors_either_way": self.either_way.rate,
            "stray_characters": self.printed.stray_rate,
            "character_errors_in_reading_order": self.in_order.rate,
            "type_right": self.type_share,
            "rotation_right": self.upright_share,
            "papers_kept_whole": self.whole_share,
            "fields": fields.printed,
            "typed_fields_right": fields.right_share,
            "handwritten_fields": fields.by_hand,
            "handwritten_fields_right": fields.by_hand_share,
            "silent_errors": fields.silent,
            "silent_errors_of_all": fields.silent_share,
            "silent_errors_of_unmarked": fields.silent_share_of_unmarked,
            "expected_calibration_error": fields.calibration_error,
            "touchless": fields.touchless_share,
            "touchless_of_typed": fields.touchless_typed_share,
            "marked_though_right": fields.needless_share,
            "seconds_per_page": self.seconds_per_page,
            "cpu_seconds_per_page": self.cpu_seconds_per_page,
            "peak_mib": None if self.cost is None else self.cost.peak_mib,
            "recogniser_peak_mib": None if self.cost is None else self.cost.recogniser_peak_mib,
            "verdicts": {each.name.lower(): fields.verdicts[each] for each in Verdict},
        }


def share(part: int, of: int) -> float | None:
    """Return a part of a whole, None of nothing."""
    return part / of if of else None
