"""Every layout variant: the maker reaches it, the page renders, and its values stand on it."""

from __future__ import annotations

import re
from types import ModuleType

import pytest

from tests.dossiers import (
    administrative,
    application,
    authorization,
    birth,
    birth_notification,
    certification,
    construction,
    death,
    declaration,
    diploma,
    enterprise,
    health,
    held,
    household,
    household_book,
    judicial,
    land,
    make,
    marital,
    marriage,
    other,
    residence_form,
)
from tests.dossiers.make import CARD_TYPES, TEXT_MAKERS, TUNING_MAKERS, make_paper, types_of
from tests.dossiers.truth import Split
from tests.places.printed import truths_of

MAKERS: dict[str, ModuleType] = {
    "birth_certificate": birth,
    "marriage_certificate": marriage,
    "marital_status_certificate": marital,
    "household_business_certificate": household,
    "application_letter": application,
    "administrative_document": administrative,
    "other": other,
    "land_use_certificate": land,
    "household_book": household_book,
    "residence_change_form": residence_form,
    "declaration": declaration,
    "diploma": diploma,
    "health_certificate": health,
    "enterprise_certificate": enterprise,
    "judicial_record": judicial,
    "construction_permit": construction,
    "certification_page": certification,
    "birth_notification": birth_notification,
    "authorization_letter": authorization,
    "death_extract": death,
}
UNPRINTED = ("document_kind",)
FIELDS_AT_LEAST = {
    "household_book": 4,
    "diploma": 10,
    "enterprise_certificate": 10,
    "certification_page": 4,
    "administrative_document": 7,
    "application_letter": 8,
    "other": 0,
}


def variants(document_type: str, split: Split) -> list[tuple[str, object]]:
    """Every variant of a split with its name."""
    if split is Split.HELD_APART and document_type in held.VARIANTS:
        return [(layout.name, layout) for layout in held.VARIANTS[document_type]]
    module = MAKERS[document_type]
    if document_type == "other":
        return list(module.FILLINGS[split])
    return [(layout.name, layout) for layout in module.VARIANTS[split]]


ALL = [(document_type, split, name, made) for split in Split for document_type in types_of(split)
       if document_type not in CARD_TYPES
       for name, made in variants(document_type, split)]  # fmt: skip


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def stands_there(value: str, lines: list[str]) -> bool:
    """Say whether a canonical value is printed: dates by their year, sums by their digits, the rest word by word."""
    text = " ".join(lines)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return value[:4] in text.replace(" ", "")  # a day in squares has room between its digits
    if value.isdigit() and value not in text:
        return value in re.sub(r"\D", "", text)
    return words(value) <= words(text) or value in text.replace(" ", "")  # a serial is written without its space


@pytest.mark.parametrize(("document_type", "split", "name", "made"), ALL, ids=[name for _, _, name, _ in ALL])
def test_variant_prints_what_it_says(
    document_type: str, split: Split, name: str, made: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = MAKERS.get(document_type, held)
    if split is Split.HELD_APART and document_type in held.VARIANTS:
        monkeypatch.setitem(held.VARIANTS, document_type, (made,))
    elif document_type == "other":
        monkeypatch.setitem(module.FILLINGS, split, ((name, made),))
    else:
        monkeypatch.setitem(module.VARIANTS, split, (made,))
    truths = truths_of(document_type, len(name), split)
    assert {truth.variant for truth in truths} == {name}
    lines = [line for truth in truths for line in truth.lines]
    fields = {key: value for truth in truths for key, value in truth.fields.items()}
    assert len(fields) >= FIELDS_AT_LEAST.get(document_type, 11)
    for key, value in fields.items():
        for part in value if isinstance(value, list) else [value]:
            assert key in UNPRINTED or stands_there(part, lines), (key, part)


def test_every_maker_is_tried() -> None:
    assert set(MAKERS) == set(TEXT_MAKERS) | set(TUNING_MAKERS)


@pytest.mark.parametrize("document_type", TUNING_MAKERS)
def test_type_has_three_layouts_in_each_half(document_type: str) -> None:
    assert all(len(variants(document_type, split)) >= 3 for split in Split)


def test_type_that_a_half_lacks_is_not_made_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(make.HELD_APART, "diploma")
    with pytest.raises(KeyError):
        make_paper("diploma", 1, split=Split.HELD_APART)


def test_names_of_variants_are_their_own() -> None:
    names = [name for _, _, name, _ in ALL]
    assert len(set(names)) == len(names)
