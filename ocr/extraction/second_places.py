"""A second opinion about places: where the tagger of fields, which knows no template, sees the values of a paper.

Templates find values by labels and by where things stand; on a layout that nobody has seen they may take a value from
the wrong place or find none. The tagger learned from made papers and errs in other ways. Where both mean the same words
the place is right nearly always. Where the tagger surely sees a value that the templates do not find, or find where
the tagger surely sees none, its value is offered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import pairwise

import numpy as np

from ocr.engines.base import FieldTagger, WordTags
from ocr.engines.word_features import lines_and_words
from ocr.extraction.anchors import bare
from ocr.extraction.extents import mended_extent, whole_extent
from ocr.extraction.extract import FoundField, canonical
from ocr.extraction.kinds import FIGURE_KINDS
from ocr.extraction.people_told import people_not_told
from ocr.extraction.plausible_words import may_be_of_value
from ocr.extraction.seconded import Seconded
from ocr.extraction.sheet import OFFERED_SCORE, Place, Sheet
from ocr.extraction.template import FieldRule, Template
from ocr.extraction.value_words import words_of_value
from ocr.extraction.whole import is_whole
from ocr.types import Box, Word

_LIKELY = 0.5
_SEEN, _SEEN_OF_MANY = 0.3, 0.5  # of its least sure word: a place that only the tagger sees
_HARDLY_SEEN, _SEEN_BETTER = 0.3, 0.4  # what templates found, and a place that takes that of theirs
_FAR_APART = 12  # words of the page between two words of one value
_LEAST = 0.001  # below that nothing is told apart

_Claims = dict[int, dict[str, set[int]]]
"""Of each sheet the words of values, by the keys of their fields."""

OFFERED, SEEN_ELSEWHERE = "offered", "seen_elsewhere"
"""Problems of a value: only the tagger sees it; the tagger does not see it there, or surely another one elsewhere."""


class SecondPlaces:
    """The tags of a paper's sheets."""

    def __init__(self, sheets: Sequence[Sheet], template: Template, tagger: FieldTagger) -> None:
        """Tag the sheets of a paper whose type the tagger knows.

        Raises:
            EngineError: the tagger failed.
        """
        self._rules: dict[str, list[FieldRule]] = {}
        for rule in template.fields:
            if rule.checks is None:
                self._rules.setdefault(rule.key, []).append(rule)
        self._sheets = [sheet for sheet in sheets if sheet.lines]
        self._words = {sheet.part: lines_and_words(sheet.lines)[0] for sheet in self._sheets}
        self._letters = {part: [bare(word.text) for word in words] for part, words in self._words.items()}
        self._tags: Mapping[int, WordTags] = {
            sheet.part: tagger.tag(template.document_type, sheet.lines, sheet.frame) for sheet in self._sheets
        }

    def of(self, found: Sequence[FoundField]) -> tuple[Seconded | None, ...]:
        """Return what is said of each found value, None of what is none or stands beyond what is looked at."""
        numbers = [self._numbers(field) for field in found]
        claims: _Claims = {}
        for field, own in zip(found, numbers, strict=True):
            if field.rule.checks is None and field.value is not None:
                claims.setdefault(field.place.part, {}).setdefault(field.rule.key, set()).update(own)
        return tuple(self._of(field, own, claims) for field, own in zip(found, numbers, strict=True))

    def _of(self, field: FoundField, own: Sequence[int], claims: _Claims) -> Seconded | None:
        key, here = field.rule.key, self._tags.get(field.place.part)
        is_value = field.value is not None and field.rule.checks is None
        if not is_value or not own or here is None or key not in here.of:
            return None
        inside = float(here.of[key][list(own)].min())
        said = {"", *(self._letters[field.place.part][number] for number in own)}  # a sign has no letters
        elsewhere = max(self._elsewhere(part, key, said, claims.get(part, {})) for part in self._tags)
        return Seconded(inside, elsewhere)

    def _elsewhere(self, part: int, key: str, said: Set[str], claims: Mapping[str, Set[int]]) -> float:
        """Return how likely a word of a sheet is of a field that no value took; `said` is what a value says itself."""
        tags, words, letters = self._tags[part].of, self._words[part], self._letters[part]
        others = tags[key].copy()
        for claimed_by, numbers in claims.items():
            own = list(numbers)
            if claimed_by == key:
                others[own] = 0.0
            elif claimed_by in tags:
                others[own] = np.where(tags[claimed_by][own] > others[own], 0.0, others[own])
        likeliest = (int(number) for number in np.argsort(-others) if others[number] > _LEAST)
        rules = self._rules[key]
        free = (n for n in likeliest if letters[n] not in said and may_be_of_value(rules, words[n].text))
        return next((float(others[n]) for n in free), 0.0)

    def mended(self, found: Sequence[FoundField]) -> tuple[FoundField, ...]:
        """Return found wordings and names with the words at their ends that the tagger surely sees, and no others.

        What stands at a named place keeps its extent: on real letters templates knew it better.
        """
        return tuple(self._mended(field) for field in found)

    def _mended(self, field: FoundField) -> FoundField:
        rule, here = field.rule, self._tags.get(field.place.part)
        own = self._numbers(field)
        is_wording = (
            field.value is not None
            and rule.checks is None
            and rule.kind not in FIGURE_KINDS
            and not rule.many
            and rule.zone is None
        )
        if not is_wording or not own or here is None or rule.key not in here.of:
            return field
        words = self._words[field.place.part]
        parts = {number: _part_of(words[number], field.place) for number in own}
        begins = here.begins.copy()
        begins[[number for number in own if not words[number].text.startswith(parts[number].text)]] = 1.0  # cut there
        extent = mended_extent(
            own,
            here.of[rule.key],
            begins,
            fixed_start=rule.kind == "address" and _tells_number(words[own[0]]),
            is_whole=is_whole(rule.kind, rule.key, field.value or ""),
        )
        if extent == sorted(own):
            return field
        mended = tuple(parts.get(number, words[number]) for number in extent)
        place = replace(field.place, words=mended, line_indexes=())
        value = canonical(rule, place.text)
        return field if value is None else replace(field, place=place, value=value)

    def _numbers(self, field: FoundField) -> list[int]:
        """Return the numbers of the sheet's words that a value was made of; a word cut out of one is that one."""
        words = self._words.get(field.place.part, ())
        middles = [(word.box.center_x, word.box.center_y) for word in words_of_value(field.rule, field.place)]
        return [number for number, word in enumerate(words) if any(_holds(word, x, y) for x, y in middles)]

    def offered(self, found: Sequence[FoundField]) -> tuple[FoundField, ...]:
        """Return the values that the tagger surely sees of fields that templates found no value of, or a wrong one.

        What shares words with the value that was found is no other place: the templates know better what belongs to it.
        """
        least: dict[str, float] = {}
        taken: dict[str, set[Box]] = {}
        for field, seconded in zip(found, self.of(found), strict=True):
            if field.rule.checks is None and field.value is not None:
                is_wrong = seconded is not None and seconded.inside < _HARDLY_SEEN and not field.rule.many
                least[field.rule.key] = _SEEN_BETTER if is_wrong else 1.0
                taken.setdefault(field.rule.key, set()).update(word.box for word in field.place.words)
        return tuple(
            offer
            for key, of_key in self._rules.items()
            for offer in self._offers(of_key, least.get(key, _SEEN_OF_MANY if of_key[0].many else _SEEN))
            if not any(word.box in taken.get(key, ()) for word in offer.place.words)
        )

    def _offers(self, rules: Sequence[FieldRule], least: float) -> Iterator[FoundField]:
        """Yield what the tagger sees of one field: its surest place, or all of a field with many values."""
        seen = sorted(self._seen(rules[0].key, least), key=lambda each: -each[0])
        for _, place in seen if rules[0].many else seen[:1]:
            values = ((rule, canonical(rule, place.text)) for rule in rules)
            rule, value = next((each for each in values if each[1] is not None), (rules[0], None))
            if value is not None:
                yield FoundField(rule, place, value)

    def _seen(self, key: str, least: float) -> Iterator[tuple[float, Place]]:
        for sheet in self._sheets:
            tags = self._tags[sheet.part]
            if key not in tags.of:
                continue
            seen = np.flatnonzero(tags.of[key] > _SEEN)
            for group in _groups(seen.tolist(), tags):
                surely = float(tags.of[key][group].min())
                if surely >= least:
                    extent = whole_extent(group, tags.of[key], tags.begins)
                    words = [self._words[sheet.part][number] for number in extent]
                    yield surely, sheet.place(words, label_score=OFFERED_SCORE)


def with_second_places(
    found: Sequence[FoundField], sheets: Sequence[Sheet], template: Template, tagger: FieldTagger
) -> tuple[tuple[FoundField, ...], tuple[Seconded | None, ...]]:
    """Return the fields, mended and those that only the tagger sees in the place of others, and what it says of each.

    Args:
        found: what the template finds on the sheets.
        sheets: the paper's sheets, each at the index that is its `part`.
        template: the paper's type, which the tagger knows.
        tagger: the tagger.

    Raises:
        EngineError: the tagger failed.
    """
    places = SecondPlaces(sheets, template, tagger)
    found_first, found = found, places.mended(found)
    mended = {id(field) for before, field in zip(found_first, found, strict=True) if field.value != before.value}
    offered = places.offered(found)
    keys = {field.rule.key for field in offered}
    kept = [field for field in found if field.rule.checks or field.rule.key not in keys]
    every = (*kept, *offered)
    told = places.of(every)
    both = zip(kept, told, strict=False)  # what was offered comes last
    unsure = people_not_told(template, [field for field, each in both if each and each.inside > _LIKELY], every)
    found_too = {field.rule.key for field in found if field.value is not None and field.rule.checks is None}
    first = len(kept)
    told_of_kept = (each and replace(each, mended=id(f) in mended) for f, each in zip(kept, told, strict=False))
    told_of_offered = (
        each and replace(each, alone=f.rule.key in found_too or not each.is_sure, untold=f.rule.block in unsure)
        for f, each in zip(offered, told[first:], strict=True)
    )
    return every, (*told_of_kept, *told_of_offered)


def _groups(numbers: Sequence[int], tags: WordTags) -> Iterator[list[int]]:
    """Yield the words of each value: a word that begins one parts it from those before."""
    group = list(numbers[:1])
    for before, number in pairwise(numbers):
        if tags.begins[number] > _LIKELY or number - before > _FAR_APART:
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def _part_of(word: Word, place: Place) -> Word:
    """Return what a place has of a word: the value may begin or end within it, at a colon."""
    return next((part for part in place.words if _holds(word, part.box.center_x, part.box.center_y)), word)


def _tells_number(word: Word) -> bool:
    return any(map(str.isdigit, word.text))


def _holds(word: Word, x: float, y: float) -> bool:
    box = word.box
    return box.left <= x <= box.right and box.top <= y <= box.bottom
