"""What a made desk finds: people, papers and a dossier, by numbers from 0 on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, zip_longest
from typing import TYPE_CHECKING

from desktop.workflow.desk_types import Found

if TYPE_CHECKING:
    from tests.helpers.made_desk import MadeDesk


@dataclass(frozen=True)
class MadeFound:
    """Finds as many things as the desk's variety has; `sha` names the picture of a page."""

    desk: MadeDesk
    code: str
    number: str
    types: Sequence[str]
    sha: Callable[[int], str]

    def find(self, text: str, limit: int) -> tuple[Found, ...]:
        self.desk.check()
        self.desk.asked.append(text)
        in_turn = zip_longest(*(entries[:limit] for entries in self.everything(text, ()).values()))
        best = [entry for entries in in_turn for entry in entries if entry is not None]
        return self.things(text, best[:limit])

    def everything(self, _text: str, _first: Sequence[int]) -> dict[str, Sequence[int]]:
        self.desk.check()
        starts = accumulate(self._found_counts().values(), initial=0)
        return {
            kind: range(start, start + count)
            for start, (kind, count) in zip(starts, self._found_counts().items(), strict=False)
            if count
        }

    def things(self, _text: str, entries: Sequence[int]) -> tuple[Found, ...]:
        self.desk.check()
        people, papers, _ = self._found_counts().values()
        return tuple(
            self._person_found(entry, entry + 1)
            if entry < people
            else self._paper_found(entry, entry - people + 1)
            if entry < people + papers
            else Found(
                "dossier",
                self.code,
                f"{self.desk.procedure_name} – {self.desk.person_name}",
                f"{self.code} {self.desk.person_name}",
                self.code,
                entry=entry,
            )
            for entry in entries
        )

    def _found_counts(self) -> dict[str, int]:
        if self.desk.variety == "empty":
            return {"owner": 0, "paper": 0, "dossier": 0}
        return {"owner": self.desk.count(2), "paper": self.desk.count(4), "dossier": 1}

    def _person_found(self, entry: int, number: int) -> Found:
        return Found(
            "owner", f"O{number}", self.desk.person_name, f"{self.desk.person_name} {self.number}", entry=entry
        )

    def _paper_found(self, entry: int, number: int) -> Found:
        name = self.desk.person_name
        return Found(
            "paper",
            f"P{number}",
            f"{name} – {number}/2026",
            f"…con của bà {name}, sinh ngày 02/09/1987, dân tộc Kinh, nơi cư trú: {self.desk.place_name}…",
            self.code,
            self.types[number % len(self.types)],
            self.sha(number),
            entry,
        )
