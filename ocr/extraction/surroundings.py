"""What stands around a value: signs that its place was taken too short, too long or at another field's label.

Two readers that agree say that the letters are right; they read the same place. Whether it is the right place and all
of it must be told from elsewhere: words that nobody claims before or after the value, a label in the midst of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from ocr.extraction.anchors import bare, find_anchors, is_numbering
from ocr.extraction.cells_around import other_sex_stands_alone, several_in_cells
from ocr.extraction.extract import FoundField
from ocr.extraction.figures_around import goes_on_in_cells, is_year, lost_a_figure, shows_whole_birth_date
from ocr.extraction.lexicon_names import SURNAME_MISSING, name_doubts
from ocr.extraction.list_edges import goes_on
from ocr.extraction.lists import ANY_BEGINNING
from ocr.extraction.sheet import CONTESTED_SCORE, OFFERED_SCORE, Sheet
from ocr.extraction.strayed import strayed
from ocr.extraction.template import FieldRule, Template, is_out_of_form
from ocr.extraction.whole import is_whole
from ocr.types import Box, Line, Word

_OPEN_KINDS = frozenset({"name", "address", "org", "text"})
"""Kinds whose values may be of any length; of the others a part is no value."""

_SERIAL = "serial"  # of a form of its own is weighed with what else is odd
_TOLD = "text"  # wordings go on where names of people, places and offices do not

_WIDE = 1.6  # line heights between two words of one line
_NEAR = 1.5  # line heights to a word that may belong to the value
_CLOSE = 1.0  # to a line below that may go on
_RAGGED = 2.0  # by how much right margins are uneven
_SET_IN = 1.2  # a line that goes on begins no further to the right
_UNSURE_ZONE_SCORE = 60.0  # of a named place that fits so badly
_FAR = 30.0  # what ends so far to the left of a value is another column
_LEADS_ON = (",", "tại", "của", "và", "với", "theo", "về", "các", "những", "hoặc", "thuộc")
"""Ends of lines behind which something must follow."""
_SHORT_LABEL = 7  # letters; what is said so briefly may be a word of a value


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Signs about a value's place.

    `rows` counts the printed lines that it takes; `by_label`: it was found by a label, not by where it stands.

    What follows is told of values of any length (names, addresses, wordings) alone. `holds_label`: the label of another
    field is part of it, or it ends with a colon. `parted`: so much white stands between its words as between two
    columns. `preceded` and `followed`: words that belong to no value and no label stand right before it, or right
    behind it on its line. `goes_on`: such words stand below it where it would go on; of lists, where one more item
    would stand, above or below. `unfinished`: it ends with a comma or a word such as "và", or begins with a small
    letter where it is no wording. Of values without a label only `goes_on` is told, of names and offices only where
    what stands below begins with a small letter: under heads stand words of many kinds. Of dates `preceded` is told
    where only a year was read, of all numbers where a sole figure stands before them, `followed` where figures stand
    in cells. `contested` is told of all kinds: the words that led to the value may mean another one, or this one
    another, another place holds another value, it may be another person's, it lacks a part that such values have,
    cells beside one another hold such values, or a cell of nobody holds the other sex.
    `offered`: no template finds it, the tagger of fields alone sees it there.
    """

    rows: int = 1
    preceded: bool = False
    followed: bool = False
    goes_on: bool = False
    holds_label: bool = False
    parted: bool = False
    unfinished: bool = False
    by_label: bool = True
    contested: bool = False
    offered: bool = False

    @property
    def is_cut(self) -> bool:
        """Whether the value may begin or end elsewhere."""
        return self.preceded or self.followed or self.goes_on or self.unfinished or self.holds_label

    @property
    def is_doubtful(self) -> bool:
        """Whether the place may be only a part of the value, more than it, or another."""
        return self.is_cut or self.parted or self.contested


UNREMARKABLE = Surroundings()
"""A value on one line with its label and nothing beside it."""


def surroundings(sheets: Sequence[Sheet], template: Template, found: Sequence[FoundField]) -> tuple[Surroundings, ...]:
    """Return what stands around each found value.

    Args:
        sheets: the paper's sheets, each at the index that is its `part`.
        template: the paper's type, whose labels are looked for.
        found: the fields, their places in the frames of the sheets.
    """
    labels = _labels(template)
    fields = frozenset(bare(label) for rule in template.fields for label in rule.labels)
    claimed: dict[int, set[Box]] = {}
    for field in found:
        claimed.setdefault(field.place.part, set()).update(word.box for word in field.place.words)
    pages = {sheet.part: _Page(sheet, claimed.get(sheet.part, set()), labels, fields) for sheet in sheets}
    lists: dict[tuple[int, str], list[FoundField]] = {}
    for field in found:
        if field.rule.many:
            lists.setdefault((field.place.part, field.rule.key), []).append(field)
    open_lists = {where for where, items in lists.items() if pages[where[0]].may_go_on(items)}
    others = strayed(found, template)
    born = {sheet.part for sheet in sheets if shows_whole_birth_date(sheet, found)}
    return tuple(
        replace(
            around,
            contested=around.contested or index in others or (is_year(field) and field.place.part in born),
            goes_on=around.goes_on or (field.rule.many and (field.place.part, field.rule.key) in open_lists),
        )
        for index, (field, around) in enumerate((each, pages[each.place.part].around(each)) for each in found)
    )


def _labels(template: Template) -> Mapping[str, str]:
    """Return all labels and stops of a type by their letters."""
    every = (*(label for rule in template.fields for label in rule.labels), *template.stops)
    return {bare(label): label for label in every}


class _Page:
    """A sheet, the boxes of the words that values took, the labels that it may show, those of fields apart."""

    def __init__(self, sheet: Sheet, claimed: set[Box], labels: Mapping[str, str], fields: Set[str]) -> None:
        self._sheet = sheet
        self._claimed = claimed
        self._labels = labels
        self._fields = fields

    def around(self, field: FoundField) -> Surroundings:
        """Return what stands around one value."""
        rows = field.place.rows()
        by_label = _has_label(field.rule)
        least = CONTESTED_SCORE if by_label else _UNSURE_ZONE_SCORE
        torn = (field.rule.kind != _SERIAL and is_out_of_form(field.rule, field.value)) or _lacks_surname(field)
        offered = field.place.label_score == OFFERED_SCORE
        unlike = field.place.label_score <= least and not offered
        contested = field.rule.unsure or field.rivalled or torn or unlike
        around = Surroundings(rows=len(rows), by_label=by_label, contested=contested, offered=offered)
        if field.rule.kind not in _OPEN_KINDS:
            word, last = rows[0][0], rows[-1][-1]
            preceded = (is_year(field) and self._is_preceded(word)) or lost_a_figure(self._line_of(word), word)
            beside = several_in_cells(field) or other_sex_stands_alone(field, self._sheet, self._claimed)
            followed = goes_on_in_cells(field.rule.kind, last, self._behind(last))
            return replace(around, preceded=preceded, followed=followed, contested=contested or beside)
        around = replace(around, holds_label=self._holds_label(field), parted=any(map(_is_parted, rows)))
        first, last = rows[0][0], rows[-1][-1]
        if field.rule.many:
            return around
        if not by_label:
            return replace(around, goes_on=not self._behind(last) and self._goes_on(field))
        whole = is_whole(field.rule.kind, field.rule.key, field.value or "")
        return replace(
            around,
            preceded=self._is_preceded(first),
            followed=self._is_followed(last),
            goes_on=not whole and self._goes_on(field),
            unfinished=(last.text.endswith(_LEADS_ON) and not whole and field.rule.kind != "name")
            or (field.rule.kind != _TOLD and first.text[:1].islower()),
        )

    def may_go_on(self, items: Sequence[FoundField]) -> bool:
        """Say whether a list of this sheet may have further items."""
        heads = [label for item in items for label in _zone_labels(item.rule)]
        return goes_on(self._sheet, items, lambda line, word: self._is_free(line, word, heads))

    def _line_of(self, word: Word) -> Line | None:
        return next((line for line in self._sheet.lines if any(each.box == word.box for each in line.words)), None)

    def _behind(self, word: Word) -> list[Word]:
        """Return the words behind one on its line that say something, from left to right."""
        line = self._line_of(word)
        words = () if line is None else line.words
        return [each for each in words if each.box.left >= word.box.right and bare(each.text)]

    def _is_preceded(self, word: Word) -> bool:
        line = self._line_of(word)
        if line is None:
            return False
        before = [each for each in line.words if each.box.right <= word.box.left and bare(each.text)]
        if not before or is_numbering(before[-1].text) or before[-1].text.endswith((":", ".", ";", ",")):
            return False
        near = word.box.left - before[-1].box.right < _NEAR * word.box.height
        return near and self._is_free(line, before[-1])

    def _is_followed(self, word: Word) -> bool:
        line = self._line_of(word)
        if line is None or word.text.endswith((".", ";", ",")):
            return False
        behind = self._behind(word)
        near = bool(behind) and behind[0].box.left - word.box.right < _NEAR * word.box.height
        return near and self._is_free(line, behind[0])

    def _goes_on(self, field: FoundField) -> bool:
        """Say whether words of nobody stand close below a value: flush with it, or where it left them no room.

        A small letter begins no line of its own, and no part of a name. Below names and offices without a label stand
        words of many kinds, of which no other go on.
        """
        row = field.place.rows()[-1]
        left, last, height = row[0].box.left, row[-1], max(word.box.height for word in row)
        bottom = max(word.box.bottom for word in row)
        for line in self._sheet.lines:
            first = next((word for word in line.words if bare(word.text)), None)
            if first is None or not -0.5 * height < first.box.top - bottom < _CLOSE * height:
                continue
            if first.box.left > left + _SET_IN * height or line.box.right < left - _FAR * height:
                continue
            flush = abs(first.box.left - left) < _SET_IN * height
            full = last.box.right + first.box.width > self._right_edge(last) - _RAGGED * height
            fits = (flush or full) and (field.rule.kind == _TOLD or _has_label(field.rule))
            in_mid_sentence = field.rule.kind != "name" and first.text[:1].islower()
            if (fits or in_mid_sentence) and not is_numbering(first.text) and self._is_free(line, first):
                return True
        return False

    def _right_edge(self, word: Word) -> int:
        """Return how far a line with this word could reach: to the next word beside it, or as far as other lines do."""
        middle = (word.box.top + word.box.bottom) / 2
        level = (line for line in self._sheet.lines if line.box.top < middle < line.box.bottom)
        beside = [each.box.left for line in level for each in line.words if bare(each.text)]
        behind = [left for left in beside if left >= word.box.right]
        over = [line.box.right for line in self._sheet.lines if line.box.left < word.box.right < line.box.right]
        return min(behind, default=max(over, default=word.box.right))

    def _is_free(self, line: Line, word: Word, heads: Sequence[str] = ()) -> bool:
        """Say whether a word belongs to no value, no label and none of some heads."""
        if word.box in self._claimed:
            return False
        number = next(index for index, each in enumerate(line.words) if each.box == word.box)
        anchors = find_anchors((line,), (*self._labels.values(), *heads))
        return not any(anchor.first_word <= number <= anchor.last_word for anchor in anchors)

    def _holds_label(self, field: FoundField) -> bool:
        if field.place.words[-1].text.endswith(":"):
            return True
        letters = bare(field.place.text)
        own = {bare(label) for label in field.rule.labels}
        others = (key for key in self._fields if len(key) > _SHORT_LABEL and key not in own)
        return any(key in letters and key != letters for key in others)


def _is_parted(row: Sequence[Word]) -> bool:
    height = max(word.box.height for word in row)
    return any(right.box.left - left.box.right > _WIDE * height for left, right in pairwise(row))


def _zone_labels(rule: FieldRule) -> list[str]:
    """Return the heads that a zone of several values names."""
    _, _, names = (rule.zone or "").partition(":")
    return [name for name in names.removeprefix(ANY_BEGINNING).split("|") if name]


def _lacks_surname(field: FoundField) -> bool:
    """Say whether a name begins with what stands in the midst of names: "Văn Dậu"."""
    return field.rule.kind == "name" and SURNAME_MISSING in name_doubts(field.value or "")


def _has_label(rule: FieldRule) -> bool:
    return bool(rule.labels) or (rule.zone is not None and ":" in rule.zone)
