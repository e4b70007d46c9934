"""A quality desk of invented things that remembers what was keyed, or is broken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.workflow.keying_tasks import keying_paper
from desktop.workflow.quality_types import Keyed, KeyingPaper, KeyingTask, QualityOverview, SampleResult
from storage.quality.measuring import measure
from storage.quality.shapes import Difference, Measured, Outcome, Outlook, Plan, Progress, Reading, SampleView, Task
from storage.quality.sizes import Wanted, sample_size
from storage.rates.periods import Period
from storage.states import Verdict

if TYPE_CHECKING:
    from tests.helpers.made_desk import MadeDesk

NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
_FIELDS = {
    "birth_certificate": ("full_name", "date_of_birth", "mother_name", "number"),
    "citizen_id_card": ("full_name", "id_number", "date_of_birth"),
    "marriage_certificate": ("husband_name", "wife_name", "registration_date"),
}


class MadeQuality:
    """Answers like a quality desk for the papers of a `MadeDesk`; `said` tells what it was asked to store.

    `asked` are so many values that others asked to be keyed again. Whatever is typed is the same as the first value,
    unless `first` has another one for its key.
    """

    def __init__(self, desk: MadeDesk) -> None:
        self._desk = desk
        self.samples: list[SampleView] = []
        self.knows_people = True
        self.first: dict[str, str] = {}
        self.said: list[tuple[object, ...]] = []
        self.papers = 2
        self.asked = 0
        self._done: dict[int, Verdict] = {}
        self._keyed: dict[int, Difference] = {}
        self.outcomes: tuple[Outcome, ...] = ()

    def overview(self, plan: Plan, sample_id: int | None) -> QualityOverview:
        self._desk.check()
        population = 0 if self._desk.variety == "empty" else 1240
        papers = sample_size(population, plan.wanted)
        shown = next((each for each in self.samples if each.id == sample_id), None)
        result = None
        if shown is not None:
            told = self.outcomes
            done = len({each.paper_id for each in told})
            progress = Progress(shown.papers, done, shown.papers * 10, len(told), shown.papers * 10 - len(told), 40)
            result = SampleResult(shown, progress, self._measured(told), told)
        return QualityOverview(
            Outlook(population, papers, papers * 10, papers * 80), tuple(self.samples), result, self.knows_people
        )

    def next_asked(self) -> KeyingPaper | None:
        """Return one value of the first paper."""
        paper = self.next_paper(0)
        return None if paper is None or not self.asked else replace(paper, tasks=paper.tasks[: self.asked], papers=0)

    def draw(self, plan: Plan) -> int:
        self._desk.check()
        number = len(self.samples) + 1
        self.said.append(("draw", plan))
        size = sample_size(1240, plan.wanted)
        self.samples.insert(
            0,
            SampleView(number, plan.period, plan.unit, plan.wanted, 1240, size, "7", "truong", self._desk.now),
        )
        return number

    def next_paper(self, sample_id: int) -> KeyingPaper | None:
        self._desk.check()
        assert any(each.id == sample_id for each in self.samples) or not sample_id
        for number in range(1, self.papers + 1):
            paper = self._desk.paper(f"P{number}").paper
            found = [
                Task(number * 1000 + field.id, number, field.key, field.id, number * 1000 + field.id in self._keyed)
                for field in paper.fields
                if number * 1000 + field.id not in self._done
            ]
            if found:
                done = Progress(self.papers, number - 1, 0, 0, 0, 0)
                return keying_paper(paper, found, done)
        return None

    def key(self, task: KeyingTask, text: str) -> Keyed:
        self._desk.check()
        if not text.strip():
            return Keyed(problem="empty")
        self.said.append(("key", task.key, text))
        first = self.first.get(task.key, text)
        if first == text:
            self._settle(task.id, Verdict.SAME)
            return Keyed()
        self._keyed[task.id] = Difference(first, text)
        return Keyed(difference=self._keyed[task.id])

    def difference(self, task_id: int) -> Difference:
        self._desk.check()
        return self._keyed[task_id]

    def give_up(self, task_id: int) -> None:
        self._desk.check()
        self.said.append(("give up", task_id))
        self._settle(task_id, Verdict.ILLEGIBLE)

    def judge(self, task_id: int, verdict: Verdict) -> bool:
        self._desk.check()
        self.said.append(("judge", verdict))
        self._settle(task_id, verdict)
        return True

    def take_back(self, task_id: int) -> None:
        self._desk.check()
        self.said.append(("take back", task_id))
        del self._done[task_id]

    def write_pairs(self, sample_id: int, target: Path) -> int:
        self._desk.check()
        self.said.append(("pairs", sample_id, target))
        return len(self.outcomes)

    def _settle(self, task_id: int, verdict: Verdict) -> None:
        self._done[task_id] = verdict
        self.asked = max(0, self.asked - 1)

    def with_sample(self, *, checked: int = 0) -> None:
        """Let there be a sample of which so many values were checked."""
        self.samples = [SampleView(1, NOVEMBER, None, Wanted(), 1240, 174, "7", "truong", self._desk.now)]
        self.outcomes = tuple(self._outcome(number) for number in range(checked))

    def _outcome(self, number: int) -> Outcome:
        document_type = tuple(_FIELDS)[number // 4 % len(_FIELDS)]
        keys = _FIELDS[document_type]
        key = keys[number % len(keys)]
        long = self._desk.variety == "longest"
        officers = ("nguyen.pham.hoang.truong.thien.khuynh", "mai", "thu") if long else ("hoa", "mai", "thu")
        wrong = number % 37 == 5 or (key == "full_name" and number % 23 == 2)
        verdict = Verdict.SECOND if wrong else Verdict.ILLEGIBLE if number % 61 == 7 else Verdict.SAME
        reading = None if verdict is Verdict.ILLEGIBLE else Reading(0.97, number % 5 == 0, is_right=number % 71 != 5)
        return Outcome(
            keying_id=number,
            paper_id=1 + number // 4,
            dossier_code=f"H34.12-261120-{1 + number // 8:04}",
            document_type=document_type,
            key=key,
            officer=officers[number // 5 % 3],
            verdict=verdict,
            is_corrected=number % 2 == 0,
            reading=reading,
        )

    def _measured(self, outcomes: Sequence[Outcome]) -> tuple[Measured, ...]:
        measured = measure(outcomes)
        if self._desk.variety != "many":
            return measured
        return (*measured, *(replace(measured[-1], name=f"field_{number}") for number in range(200)))
