"""What a tagger that sees values elsewhere, or more of them, does to what templates found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pytest

from ocr.engines.base import WordTags
from ocr.extraction.calibrate import Calibration, Signs, is_for_a_person, place_features, probability, trust_threshold
from ocr.extraction.extract import find_fields
from ocr.extraction.second_places import with_second_places
from ocr.extraction.seconded import Seconded
from ocr.extraction.sheet import Sheet
from ocr.extraction.surroundings import Surroundings, surroundings
from ocr.extraction.template import Template, find_template
from ocr.types import Box, Line, Word

FRAME = Box(0, 0, 2480, 3508)
TYPE = "marital_status_certificate"


@dataclass(frozen=True)
class Told:
    """A tagger that was told: by key, words that it sees, each group one value."""

    values: Mapping[str, Sequence[Sequence[int]]]
    chance: float = 0.97
    document_type: str = TYPE

    @property
    def types(self) -> frozenset[str]:
        return frozenset({self.document_type})

    def tag(self, document_type: str, lines: Sequence[Line], frame: Box) -> WordTags:
        assert document_type in self.types
        assert frame == FRAME
        count = sum(len(line.words) for line in lines)
        template = find_template(document_type)
        assert template is not None
        of = {rule.key: np.full(count, 0.001, np.float32) for rule in template.fields}
        begins = np.zeros(count, np.float32)
        for key, groups in self.values.items():
            for group in groups:
                of[key][list(group)] = self.chance
                begins[group[0]] = 1
        return WordTags(of, begins)


def sheet_of(*texts: str) -> Sheet:
    lines = []
    for number, text in enumerate(texts):
        top = 300 + 70 * number
        words, x = [], 200
        for part in text.split():
            words.append(Word(part, Box(x, top, x + 22 * len(part), top + 40), 0.95))
            x += 22 * len(part) + 14
        lines.append(Line(tuple(words), Box(200, top, x, top + 40)))
    return Sheet(0, tuple(lines), FRAME)


def template(document_type: str = TYPE) -> Template:
    found = find_template(document_type)
    assert found is not None
    return found


PAPER = sheet_of("Họ và tên: Lò Thị Mai", "Giới tính: Nữ", "bà Vàng A Sình chẳng có nhãn nào")
NAME = (3, 4, 5)


def test_who_sees_the_same_words_bears_the_place_out() -> None:
    found = find_fields([PAPER], template())
    every, told = with_second_places(found, [PAPER], template(), Told({"full_name": [NAME]}))

    (name,) = (each for field, each in zip(every, told, strict=True) if field.rule.key == "full_name")
    assert name is not None
    assert name.inside > 0.9
    assert name.elsewhere < 0.01


@pytest.mark.parametrize(("chance", "value"), [(0.35, "Lò Thị Mai"), (0.99, "Vàng A Sình")])
def test_who_sees_it_elsewhere_speaks_against_it_and_is_heard_when_surer(chance: float, value: str) -> None:
    found = find_fields([PAPER], template())
    every, told = with_second_places(found, [PAPER], template(), Told({"full_name": [(10, 11, 12)]}, chance))

    ((field, name),) = ((f, each) for f, each in zip(every, told, strict=True) if f.rule.key == "full_name")
    assert name is not None
    assert field.value == value
    assert (name.inside > 0.9) == (name.elsewhere < 0.01) == (chance > 0.9)


@pytest.mark.parametrize("word", ["/", "chẳng", "q94", "17/3/2020"])
def test_what_can_be_no_part_of_a_name_is_no_place_of_one(word: str) -> None:
    paper = sheet_of("Họ và tên: Lò Thị Mai", "Giới tính: Nữ", f"{word} có nhãn nào")
    found = find_fields([paper], template())
    every, told = with_second_places(found, [paper], template(), Told({"full_name": [NAME, (9,)]}))

    (name,) = (each for field, each in zip(every, told, strict=True) if field.rule.key == "full_name")
    assert name is not None
    assert name.elsewhere < 0.01


@pytest.mark.parametrize(("chance_of_sex", "is_elsewhere"), [(0.8, False), (0.5, True), (0.0, True)])
def test_what_is_of_another_field_for_both_is_no_place(chance_of_sex: float, is_elsewhere: bool) -> None:
    class Unsure(Told):
        def tag(self, document_type: str, lines: Sequence[Line], frame: Box) -> WordTags:
            tags = super().tag(document_type, lines, frame)
            tags.of["full_name"][8], tags.of["sex"][8] = 0.6, chance_of_sex
            return tags

    found = find_fields([PAPER], template())
    every, told = with_second_places(found, [PAPER], template(), Unsure({"full_name": [NAME]}))

    (name,) = (each for field, each in zip(every, told, strict=True) if field.rule.key == "full_name")
    assert name is not None
    assert name.is_elsewhere == is_elsewhere


@pytest.mark.parametrize(
    ("line", "seen", "value"),
    [
        ("Họ và tên: Lò Thị Mai sinh ngày", NAME, "Lò Thị Mai"),
        ("Họ và tên: khai sinh Lò Thị Mai", (5, 6, 7), "Lò Thị Mai"),
        ("Họ và tên: Lò Thị Mai", NAME, "Lò Thị Mai"),
        ("Họ và tên:Lò Thị Mai sinh ngày", (2, 3, 4), "Lò Thị Mai"),
    ],
)
def test_a_value_ends_where_the_tagger_sees_it_end(line: str, seen: Sequence[int], value: str) -> None:
    paper = sheet_of(line, "Giới tính: Nữ")
    before = next(field.value for field in find_fields([paper], template()) if field.rule.key == "full_name")
    every, told = with_second_places(
        find_fields([paper], template()), [paper], template(), Told({"full_name": [seen]}, 0.99)
    )

    ((field, name),) = ((f, each) for f, each in zip(every, told, strict=True) if f.rule.key == "full_name")
    assert field.value == value
    assert name is not None
    assert name.inside > 0.9
    assert name.mended is (before != value)


def test_what_only_the_tagger_sees_is_offered_and_counts_as_less_sure() -> None:
    bare = sheet_of("người này là", "Lò Thị Mai")
    assert not any(field.rule.key == "full_name" and field.value for field in find_fields([bare], template()))

    every, told = with_second_places(find_fields([bare], template()), [bare], template(), Told({"full_name": [NAME]}))

    (number,) = (number for number, field in enumerate(every) if field.rule.key == "full_name")
    assert every[number].value == "Lò Thị Mai"
    around = surroundings([bare], template(), every)[number]
    signs = Signs("name", 10, 0.99, every[number].place.label_score, agrees=True, doubts=0, checks_held=0,
                  checks_failed=0, around=around, seconded=told[number])  # fmt: skip
    assert place_features(signs)["offered"] == 1.0
    assert not is_for_a_person(signs)


def test_what_the_tagger_sees_instead_of_what_was_found_is_for_a_person() -> None:
    found = find_fields([PAPER], template())
    every, told = with_second_places(found, [PAPER], template(), Told({"full_name": [(10, 11, 12)]}, 0.99))

    (name,) = (each for field, each in zip(every, told, strict=True) if field.rule.key == "full_name")
    assert name is not None
    assert name.alone


AUTHORISATION = "authorization_letter"
MANDATE = sheet_of("người trao quyền Lò Thị Mai còn người kia là Vàng A Sình sinh năm 1960")
GIVER, TAKER = (3, 4, 5), (10, 11, 12)


def test_who_of_two_people_is_who_the_tagger_alone_does_not_tell() -> None:
    seen = Told({"grantor_name": [GIVER], "attorney_name": [TAKER]}, document_type=AUTHORISATION)
    mandate = template(AUTHORISATION)
    every, told = with_second_places(find_fields([MANDATE], mandate), [MANDATE], mandate, seen)

    assert {field.rule.key: each and each.untold for field, each in zip(every, told, strict=True)} == {
        "grantor_name": True,
        "attorney_name": True,
    }


@pytest.mark.parametrize(
    ("husband", "wife", "untold"),
    [
        ("Lò Văn Sình", "Vàng Thị Mai", False),
        ("Vàng A Sình", "Vàng Thị Mai", False),
        ("Vàng A Sình", "Vàng Y Mai", True),
        ("Vàng Thị Mai", "Lò Văn Sình", True),
        ("Lò Văn Sình", "Lò Văn Mai", True),
    ],
)
def test_husband_and_wife_are_told_by_their_sex(husband: str, wife: str, untold: bool) -> None:
    couple = sheet_of(f"chứng nhận hôn nhân của {husband} với {wife} kể từ hôm nay")
    seen = Told({"husband_name": [(5, 6, 7)], "wife_name": [(9, 10, 11)]}, document_type="marriage_certificate")
    marriage = template("marriage_certificate")
    every, told = with_second_places(find_fields([couple], marriage), [couple], marriage, seen)

    assert {field.rule.key: each and each.untold for field, each in zip(every, told, strict=True)} == {
        "husband_name": untold,
        "wife_name": untold,
    }


def test_whose_value_templates_find_too_is_known() -> None:
    sheet = sheet_of("BÊN ỦY QUYỀN", "Số CCCD: 001185012345", "người này là Lò Thị Mai")
    seen = Told({"grantor_name": [(9, 10, 11)], "grantor_id_number": [(5,)]}, document_type=AUTHORISATION)
    mandate = template(AUTHORISATION)
    every, told = with_second_places(find_fields([sheet], mandate), [sheet], mandate, seen)

    untold = {field.rule.key: each and each.untold for field, each in zip(every, told, strict=True)}
    assert untold["grantor_name"] is False


@pytest.mark.parametrize(("chance", "is_offered"), [(0.25, False), (0.45, True), (0.75, True)])
def test_what_it_hardly_believes_is_not_offered(chance: float, is_offered: bool) -> None:
    bare = sheet_of("người này là Lò Thị Mai chưa đăng ký kết hôn với ai")
    every, told = with_second_places(
        find_fields([bare], template()), [bare], template(), Told({"full_name": [NAME]}, chance)
    )

    names = [each for f, each in zip(every, told, strict=True) if f.rule.key == "full_name" and f.value]
    assert bool(names) is is_offered
    assert all(each and each.alone for each in names), "what it is not sure of is for a person"


@pytest.mark.parametrize(("chance", "lines"), [(0.45, set()), (0.9, {"Cắt tóc", "Sản xuất cà phê"})])
def test_of_a_list_it_offers_what_it_believes(chance: float, lines: set[str]) -> None:
    shop = "household_business_certificate"
    bare = sheet_of("hàng bán là Cắt tóc; Sản xuất cà phê")
    seen = Told({"business_lines": [(3, 4), (5, 6, 7, 8)]}, chance, shop)
    every, _ = with_second_places(find_fields([bare], template(shop)), [bare], template(shop), seen)

    assert {field.value for field in every if field.rule.key == "business_lines" and field.value} == lines


def test_a_value_of_another_kind_is_not_offered() -> None:
    bare = sheet_of("người này là Lò Thị Mai chưa đăng ký kết hôn với ai")
    every, _ = with_second_places(find_fields([bare], template()), [bare], template(), Told({"date_of_birth": [NAME]}))

    assert not any(field.rule.key == "date_of_birth" and field.value for field in every)


def test_a_place_that_is_seen_elsewhere_is_less_probable() -> None:
    known = Calibration({}, {"outside": -0.5, "elsewhere": -0.3, "bias": 4.0}, {})
    signs = [
        Signs("name", 10, 0.99, 100.0, agrees=True, doubts=0, checks_held=0, checks_failed=0, seconded=each)
        for each in (Seconded(0.999, 0.001), Seconded(0.7, 0.2), Seconded(0.01, 0.98))
    ]
    chances = [probability(each, known) for each in signs]

    assert chances == sorted(chances, reverse=True)
    assert len(set(chances)) == 3


@pytest.mark.parametrize(
    ("seconded", "asked"),
    [
        (Seconded(0.01, 0.1), True),
        (Seconded(0.99, 0.99), True),
        (Seconded(0.99, 0.6), True),
        (Seconded(0.99, 0.4), False),
        (Seconded(0.3, 0.2), True),
        (Seconded(0.6, 0.2), False),
        (None, False),
    ],
)
def test_what_the_tagger_does_not_see_there_or_sees_elsewhere_is_for_a_person(
    seconded: Seconded | None, asked: bool
) -> None:
    signs = Signs("name", 10, 0.99, 100.0, agrees=True, doubts=0, checks_held=0, checks_failed=0, seconded=seconded)

    assert is_for_a_person(signs) == asked


@pytest.mark.parametrize(
    ("kind", "clear", "seconded", "asked"),
    [
        ("name", True, Seconded(0.99, 0.0, alone=True), False),  # templates see another value
        ("name", True, Seconded(0.7, 0.0, alone=True), True),  # not sure of each word
        ("date", False, Seconded(0.7, 0.0, alone=True), True),
        ("date", True, Seconded(0.7, 0.0, alone=True), False),
        ("date", True, Seconded(0.99, 0.0, untold=True), True),  # of whom of two people?
        ("name", True, Seconded(0.99, 0.0, untold=True), True),
    ],
)
def test_what_the_tagger_sees_alone_is_for_a_person_unless_it_is_sure_or_its_form_tells(
    kind: str, clear: bool, seconded: Seconded, asked: bool
) -> None:
    signs = Signs(kind, 10, 0.99, 100.0, True, 0, 0, 0, seconded=seconded, clear=clear)

    assert is_for_a_person(signs) is asked


def test_what_the_tagger_sees_alone_needs_more() -> None:
    name = Signs("name", 10, 0.99, 100.0, True, 0, 0, 0, seconded=Seconded(0.99, 0.0), clear=True)
    alone = replace(name, seconded=Seconded(0.99, 0.0, alone=True))
    date = replace(alone, kind="date")

    assert trust_threshold(name) < trust_threshold(alone)
    assert trust_threshold(date) == trust_threshold(replace(name, kind="date"))
    assert trust_threshold(replace(date, clear=False)) == trust_threshold(alone)


def test_a_number_that_the_tagger_sees_nowhere_else_needs_less_of_it() -> None:
    number = Signs("id", 12, 0.99, 100.0, agrees=True, doubts=0, checks_held=0, checks_failed=0)
    assert not is_for_a_person(replace(number, seconded=Seconded(0.3, 0.2)))
    assert is_for_a_person(replace(number, seconded=Seconded(0.03, 0.2)))


@pytest.mark.parametrize(
    ("kind", "seconded", "asked"),
    [
        ("address", Seconded(0.99, 0.01), False),
        ("address", Seconded(0.99, 0.2), True),
        ("address", Seconded(0.6, 0.01), True),
        ("address", None, True),
        ("date", Seconded(0.99, 0.01), True),
    ],
)
def test_where_a_wording_ends_the_tagger_may_settle(kind: str, seconded: Seconded | None, *, asked: bool) -> None:
    cut = Surroundings(goes_on=True, holds_label=True)
    signs = Signs(kind, 10, 0.99, 100.0, True, 0, 0, 0, around=cut, seconded=seconded)

    assert is_for_a_person(signs) is asked
    assert is_for_a_person(replace(signs, around=Surroundings(contested=True)))


def test_who_was_not_asked_says_nothing() -> None:
    signs = Signs("name", 10, 0.99, 100.0, agrees=True, doubts=0, checks_held=0, checks_failed=0)
    inputs = place_features(signs)

    assert (inputs["unasked"], inputs["outside"], inputs["elsewhere"]) == (1.0, 0.0, 0.0)


def test_the_same_words_elsewhere_speak_for_no_other_value() -> None:
    signed = sheet_of("Họ và tên: Lò Thị Mai", "Giới tính: Nữ", "người ký LÒ THỊ MAI")
    found = find_fields([signed], template())
    every, told = with_second_places(found, [signed], template(), Told({"full_name": [NAME, (11, 12, 13)]}))

    (name,) = (each for field, each in zip(every, told, strict=True) if field.rule.key == "full_name")
    assert name is not None
    assert name.elsewhere < 0.01
