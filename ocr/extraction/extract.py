"""Where the fields of a paper stand on its pages: labels, named zones and patterns of its template."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from ocr.extraction.alike import similarity
from ocr.extraction.anchors import bare
from ocr.extraction.card_zones import card_issuer
from ocr.extraction.labelled import find_labelled
from ocr.extraction.lists import numbered_list, running_list
from ocr.extraction.named_people import named_people, peoples_numbers
from ocr.extraction.normalize import normalize
from ocr.extraction.official import ZONES
from ocr.extraction.official_body import (
    SUBJECT_MARK,
    document_kind,
    subject,
)
from ocr.extraction.official_head import pieced
from ocr.extraction.people_rows import find_people_rows
from ocr.extraction.person_table import find_person_table
from ocr.extraction.registration_days import find_registration_days, without_days_of_others
from ocr.extraction.registration_told import told_together
from ocr.extraction.rivals import has_rival
from ocr.extraction.sentences import find_in_sentences
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.signing_titles import AUTHORITY, is_no_name, join_titles
from ocr.extraction.single_row import cell_below, cells_below
from ocr.extraction.spoken import find_lone_number, find_spoken
from ocr.extraction.tables import table_column
from ocr.extraction.template import FieldRule, Template
from ocr.extraction.ticks import ticked
from ocr.extraction.title_lines import title
from ocr.extraction.upper_part import upper_part
from ocr.extraction.value_words import NAME_END, words_of_value
from ocr.text import fold, one_line

_FEWEST_ITEMS, _PART_LETTERS = 2, 9
_ALIKE = 80.0
_ENUM_ALIKE = 0.8
_UNIT_TAIL = re.compile(r"\s*(?!Lưu|Như|Công an|Sở|Phòng|Ban)[^\W\d_]+(?: [^\W\d_]+)?[.;,]?")
_BROKEN_UNIT = re.compile(r"\b(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố)(?: \w+)?$", re.IGNORECASE)
_SHORT_LABEL = 6  # letters; what so short a label says may begin a trade as well
_LETTER, _UNLISTED = "công văn", "khác"
_BRACKETED = re.compile(r"^\((.*)\)$")
_CHOSEN_KINDS = frozenset({"text", "sex", "enum"})  # of which forms print choices to tick
_LONE_POINT = re.compile(r"^[-–+*]\s+((?:(?!;|\s[-–+*]\s).)+)$")
"""A list of one point: its dash is no part of the value."""
_LISTS: dict[str, Callable[[Sheet, str, Sequence[str]], tuple[Place, ...]]] = {
    "table": table_column,
    "list": numbered_list,
    "running": running_list,
    "people": named_people,
    "numbers": peoples_numbers,
    "row": cell_below,
    "rows": cells_below,
}
"""What finds the values of fields that hold several: the zone's name stands before the label or head it begins at."""
_PEOPLE = ("people", "numbers")  # go on over the labels of other lists: each person has a name and a number
_LISTED = re.compile(r"^\d{1,2}[.)]\s+")
_LIST_END = re.compile(r"\s*[:;]$")


@dataclass(frozen=True, slots=True)
class FoundField:
    """A field's place with its value; `value` is None when what stands there is no value of the field's kind.

    `rivalled` says that another value stands on the paper that was found as surely.
    """

    rule: FieldRule
    place: Place
    value: str | None
    rivalled: bool = False

    @property
    def raw(self) -> str:
        """What was recognised there."""
        return self.place.text.replace("\n", " ")


def find_fields(sheets: Sequence[Sheet], template: Template) -> tuple[FoundField, ...]:
    """Return the fields found on a paper's pages, in the template's order.

    Each field comes once, from the place with the surest label that holds a value of its kind, the first of equals;
    fields with many values come as often as there are values, all from the first rule that finds any.
    """
    by_rule: dict[int, list[FoundField]] = {}
    for sheet in sheets:
        for rule, place in _places(sheet, template):
            value = canonical(rule, place.text)
            by_rule.setdefault(id(rule), []).append(FoundField(rule, place, value))
    found: list[FoundField] = []
    taken: set[tuple[str, str | None]] = set()
    for rule in template.fields:
        options = by_rule.get(id(rule), [])
        if rule.many:
            if not any(each.rule.key == rule.key for each in found):
                found.extend(option for option in options if option.value is not None)
        elif options and (rule.key, rule.checks) not in taken:
            best = max(options, key=lambda option: (option.value is not None, option.place.label_score))
            if best.value is not None:
                taken.add((rule.key, rule.checks))
            found.append(replace(best, rivalled=_is_rivalled(best, options)))
    return tuple(_unrepeated(found))


def _is_rivalled(best: FoundField, options: Sequence[FoundField]) -> bool:
    valued = [(each.place, each.value) for each in options if each.value is not None]
    return best.value is not None and has_rival(best.rule, (best.place, best.value), valued)


def _unrepeated(found: Sequence[FoundField]) -> Iterator[FoundField]:
    """Yield each single field once; a second rule for a key counts only where the first found no value."""
    valued = {each.rule.key for each in found if each.value is not None and not each.rule.many}
    seen: set[str] = set()
    for each in found:
        if each.rule.many or each.rule.checks:
            yield each
        elif each.rule.key not in seen and (each.value is not None or each.rule.key not in valued):
            seen.add(each.rule.key)
            yield each


def canonical(rule: FieldRule, text: str) -> str | None:
    """Return the canonical value of a text read for a field, None when it is none of the field's kind.

    `text` may have several printed lines; the rule says how they are joined.
    """
    chosen = ticked(text) if rule.kind in _CHOSEN_KINDS or rule.of else text
    if chosen is None:
        return None
    text = join_lines(chosen.splitlines(), rule.join)
    if rule.pattern is not None:
        match = rule.pattern.search(one_line(text))
        if match is None:
            return None
        text = next((group for group in match.groups() if group), match.group())
    if rule.of:
        return _closest(rule, text)
    if rule.zone == "subject":
        text = _plain_subject(text)
    if rule.kind == "name":
        text = NAME_END.split(text, maxsplit=1)[0]
        if AUTHORITY.match(text):
            return None  # somebody signs there
    if rule.without is not None:
        text = one_line(rule.without.sub(" ", text))
    if rule.kind == "text" and not rule.keep_end:
        text = _LONE_POINT.sub(r"\1", text)
    value = normalize(rule.kind, text)
    if value is not None and (len(value.split()) < rule.words or (rule.kind == "name" and is_no_name(value))):
        return None
    ends = rule.keep_end and value is not None and text.rstrip().endswith(".") and not text.rstrip().endswith("..")
    return f"{value}." if ends and value and not value.endswith(".") else value


def _plain_subject(text: str) -> str:
    """Return a subject without brackets around all of it, its mark as it is written whatever was read."""
    text = _BRACKETED.sub(r"\1", text.strip())
    mark = SUBJECT_MARK.match(text)
    if mark is None or text[mark.end() - 1].isspace() or "viec" in fold(mark.group()):
        return text
    first = "v" if mark.group().strip("(_ ").startswith("v") else "V"
    return f"{first}/v{text[mark.end() :]}"


def join_lines(lines: Sequence[str], join: str) -> str:
    """Return a value's printed lines as one text.

    " " lets a value run on. " - " parts titles that stand below one another. "; " makes a list of them without its
    signs. "list" keeps a list that was printed with signs as it is ("- A; - B.") and makes one of bare lines.
    """
    if join in ("; ", "list"):
        lines = _whole_items(lines)
    if join == "list":
        lines = [_LIST_END.sub(";", line) if number < len(lines) - 1 else line for number, line in enumerate(lines)]
        punctuated = any(line.rstrip().endswith((";", ".", ",", ":")) for line in lines)
        join = " " if punctuated or len(lines) < _FEWEST_ITEMS else "; "
    if join == "; " and any(";" in line.rstrip()[:-1] for line in lines):
        lines = " ".join(lines).split(";")  # a list in running text
    if join == "; ":
        return join.join(filter(None, (_LISTED.sub("", line.strip(" -–—+•;.,:")) for line in lines)))
    if join == " - ":
        return join_titles(lines)
    return " ".join(lines)


def _whole_items(lines: Sequence[str]) -> list[str]:
    """Return the items of a list, each on one line.

    What begins with a small letter goes on the line above, and so does the end of a unit's name ("xã Đắk", below it
    "Blà"): a word or two behind no sign, below a line that no sign ends.
    """
    whole: list[str] = []
    for line in lines:
        is_tail = bool(whole) and _UNIT_TAIL.fullmatch(line) and _BROKEN_UNIT.search(whole[-1])
        if whole and (is_tail or line.lstrip()[:1].islower()):
            whole[-1] = f"{whole[-1]} {line}"
        else:
            whole.append(line)
    return whole


def _closest(rule: FieldRule, text: str) -> str | None:
    """Return the word of a closed set that a text is, or begins; None when it is like none of them, or like two."""
    letters = bare(text)
    if rule.kind == "enum":  # "PHƯƠNG ÁN" has nearly the letters of "hướng dẫn", but not their places
        starts = (letters[: len(bare(word))] for word in rule.of)
        score, best = max((similarity(start, bare(word)), word) for start, word in zip(starts, rule.of, strict=True))
        return best if score >= _ENUM_ALIKE else _other_word(rule, text)
    scored = [
        (max(fuzz.ratio(bare(word), letters), fuzz.ratio(bare(word), letters[: len(bare(word))])), word)
        for word in rule.of
    ]
    if rule.kind == "org":
        scored += [(fuzz.partial_ratio(bare(word), letters), word) for word in rule.of if len(letters) > _PART_LETTERS]
    score, best = max(scored)
    if score < _ALIKE:
        return _other_word(rule, text)
    # What two words begin with, or both hold, tells neither: "CỤC CẢNH SÁT" of the offices that issue cards.
    return None if any(other == score and word != best for other, word in scored) else best


def _other_word(rule: FieldRule, text: str) -> str | None:
    """Return what a closed set has for texts that name none of its words."""
    if SUBJECT_MARK.match(text) and _LETTER in rule.of:
        return _LETTER
    return _UNLISTED if _UNLISTED in rule.of else None


def _places(sheet: Sheet, template: Template) -> Iterator[tuple[FieldRule, Place]]:
    upper = upper_part(sheet, template.ends)
    days = find_registration_days(upper, template)
    if upper.lines:
        yield from _found_above(upper, template, days)
    told = {rule.key for rule, _ in days}
    for rule in template.fields:
        if rule.pattern is not None and not rule.labels and rule.zone is None and rule.key not in told:
            for index, line in enumerate(sheet.lines):
                if rule.pattern.search(one_line(line.text)):
                    yield rule, sheet.place(line.words, [index])
                    break


def _found_above(
    sheet: Sheet, template: Template, days: Sequence[tuple[FieldRule, Place]]
) -> Iterator[tuple[FieldRule, Place]]:
    """Yield what labels and named places give, on the part of a sheet that speaks of the paper itself."""
    table = find_person_table(sheet, template) or find_people_rows(sheet, template)
    in_table = _valued(table)
    by_label = [each for each in find_labelled(sheet, template) if each[0].key not in in_table]
    labelled = list(told_together(sheet, template, [*table, *days, *without_days_of_others(by_label, days)]))
    labelled += find_spoken(sheet, template, _valued(labelled))
    taken = {id(word) for _, place in labelled for word in place.words}
    labelled += find_lone_number(sheet, template, _valued(labelled), taken)
    taken = {
        id(word) for rule, place in labelled if canonical(rule, place.text) for word in words_of_value(rule, place)
    }
    labelled += find_in_sentences(sheet, template, _valued(labelled), taken)
    yield from labelled
    sure = ((rule, place) for rule, place in labelled if canonical(rule, place.text) is not None)
    claimed = {word.box: rule.key for rule, place in sure for word in words_of_value(rule, place)}
    zoned = pieced(sheet)
    for rule in template.fields:
        if rule.zone is not None:
            # a label says more than a zone: a birth date below its label is no date of issue
            for place in _zone_places(sheet if ":" in rule.zone else zoned, rule, template):
                if all(claimed.get(word.box, rule.key) == rule.key for word in place.words):
                    yield rule, place


def _valued(places: Iterable[tuple[FieldRule, Place]]) -> frozenset[str]:
    return frozenset(rule.key for rule, place in places if canonical(rule, place.text) is not None)


def _zone_places(sheet: Sheet, rule: FieldRule, template: Template) -> Iterator[Place]:
    zone = rule.zone or ""
    kind, _, label = zone.partition(":")
    if kind in _LISTS:
        others = (field for field in template.fields if not (kind in _PEOPLE and field.many))
        every = (*(each for field in others for each in field.labels), *template.stops)
        yield from _LISTS[kind](sheet, label, [each for each in every if len(each) > _SHORT_LABEL])
        return
    place: Place | None
    if zone == "title":
        place = title(sheet, template.titles)
    elif zone == "document_kind":
        place = document_kind(sheet, template.titles)
    elif zone == "subject":
        place = subject(sheet, template.titles)
    elif zone == "card_issuer":
        place = card_issuer(sheet)
    else:
        place = ZONES[zone](sheet)
    if place is not None:
        yield place
