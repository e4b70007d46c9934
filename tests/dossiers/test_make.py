"""Made papers: repeatable, complete, in canonical form, and without words shared between the splits."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from ocr.text import one_line
from tests.dossiers.make import (
    CARD_TYPES,
    FIRST_TYPES,
    HELD_APART,
    PAPER_TYPES,
    TEXT_MAKERS,
    TUNING_MAKERS,
    make_dossier,
    make_page,
    make_paper,
    make_secret_page,
    types_of,
)
from tests.dossiers.truth import Level, PageTruth, Split
from tests.dossiers.write import main
from tests.places.printed import truths_of

SEEDS = range(5)
DATE = re.compile(r"\d{4}(-\d{2}-\d{2})?")
ALL_FIELDS = {
    "birth_certificate": 18,
    "marriage_certificate": 16,
    "marital_status_certificate": 13,
    "household_business_certificate": 12,
    "application_letter": 8,
    "administrative_document": 7,
}
"""How many fields the first page of each type shows at least, over several seeds."""


TUNING_FIELDS = {
    "land_use_certificate": 3,
    "household_book": 3,
    "residence_change_form": 11,
    "declaration": 14,
    "diploma": 9,
    "health_certificate": 12,
    "enterprise_certificate": 10,
    "construction_permit": 14,
    "judicial_record": 12,
    "certification_page": 4,
    "birth_notification": 12,
    "authorization_letter": 10,
    "death_extract": 13,
}
"""The same for types whose halves have makers of their own."""
MADE = [(each, split) for split in Split for each in types_of(split) if each not in CARD_TYPES]
"""Every text type in each half that has layouts of it."""


@cache
def truth_of(document_type: str, seed: int, split: Split) -> PageTruth:
    """Return what is on the first page of a paper, without drawing it."""
    return truths_of(document_type, seed, split)[0]


@cache
def fingerprint(document_type: str, seed: int, split: Split) -> str:
    """Return what tells a page's pixels; they themselves are too much to keep."""
    return sha256(make_page(document_type, seed, split=split).pixels.tobytes()).hexdigest()


@pytest.mark.parametrize(("document_type", "split"), MADE)
def test_same_seed_same_page(document_type: str, split: Split) -> None:
    again = make_page(document_type, 1, split=split)
    assert sha256(again.pixels.tobytes()).hexdigest() == fingerprint(document_type, 1, split)
    assert asdict(again.truth) == asdict(truth_of(document_type, 1, split))


@pytest.mark.parametrize("document_type", TEXT_MAKERS)
def test_seeds_and_splits_differ(document_type: str) -> None:
    prints = {fingerprint(document_type, seed, split) for seed in (1, 2) for split in Split}
    assert len(prints) == 4


@pytest.mark.parametrize(("document_type", "split"), MADE)
def test_truth_is_canonical_and_printed(document_type: str, split: Split) -> None:
    for seed in SEEDS:
        truth = truth_of(document_type, seed, split)
        assert truth.document_type == document_type
        assert all(line == one_line(line) and unicodedata.is_normalized("NFC", line) for line in truth.lines)
        text = " ".join(truth.lines)
        for key, value in truth.fields.items():
            assert value, key
            if key.endswith("date") or key.startswith("date_of"):
                assert isinstance(value, str)
                assert DATE.fullmatch(value)
                assert value[:4] in text
            elif isinstance(value, str) and key.endswith("_name") and " " in value:
                assert value in text, (key, value)
        assert set(truth.handwritten) <= set(truth.fields)


@pytest.mark.parametrize("split", Split)
@pytest.mark.parametrize(("document_type", "least"), ALL_FIELDS.items())
def test_most_fields_of_the_type_are_printed(document_type: str, least: int, split: Split) -> None:
    assert max(len(truth_of(document_type, seed, split).fields) for seed in SEEDS) >= least


@pytest.mark.parametrize(("document_type", "least"), TUNING_FIELDS.items())
def test_most_fields_of_a_type_of_its_own_makers_are_printed(document_type: str, least: int) -> None:
    assert max(len(truth_of(document_type, seed, Split.TUNING).fields) for seed in SEEDS) >= least


def test_halves_are_told_what_they_have() -> None:
    assert set(types_of(Split.HELD_APART)) == {*FIRST_TYPES, *HELD_APART}
    assert set(types_of(Split.TUNING)) == {*FIRST_TYPES, *TUNING_MAKERS}
    assert set(PAPER_TYPES) == {each for split in Split for each in types_of(split)}
    assert set(TUNING_FIELDS) == set(TUNING_MAKERS)


@pytest.mark.parametrize("split", Split)
def test_identity_numbers_agree_with_people(split: Split) -> None:
    for seed in SEEDS:
        fields = truth_of("household_business_certificate", seed, split).fields
        born = date.fromisoformat(str(fields["owner_birth_date"]))
        number = str(fields["owner_id_number"])
        assert number[4:6] == f"{born:%y}"
        assert (int(number[3]) % 2 == 1) == (fields["owner_sex"] == "Nữ")
        assert len(number) == 12


def test_splits_share_no_office_and_no_layout() -> None:
    seen: dict[Split, set[str]] = {split: set() for split in Split}
    for split in Split:
        for document_type in ("birth_certificate", "administrative_document", "household_business_certificate"):
            for seed in SEEDS:
                truth = truth_of(document_type, seed, split)
                seen[split].add(truth.variant)
                keys = ("registration_place", "issuing_agency")
                seen[split] |= {str(truth.fields[key]) for key in keys if key in truth.fields}
    assert not seen[Split.TUNING] & seen[Split.HELD_APART]


def test_secret_page_says_so() -> None:
    truth = make_secret_page(4).truth
    assert truth.secret
    assert any("MẬT" in line for line in truth.lines)


@pytest.mark.parametrize("seed", range(3))
def test_dossier_is_one_stack_of_papers(seed: int) -> None:
    pages = make_dossier(seed)
    papers = [made.truth.paper for made in pages]
    assert papers == sorted(papers)
    assert set(papers) == set(range(4))
    assert len({made.truth.document_type for made in pages}) >= 3


@pytest.mark.parametrize("document_type", ["citizen_id_card", "administrative_document", "blank"])
def test_first_page_is_that_of_the_paper(document_type: str) -> None:
    whole = make_paper(document_type, 8)
    assert np.array_equal(whole[0].pixels, make_page(document_type, 8).pixels)


def test_both_sides_of_a_card_show_one_holder() -> None:
    made = (make_paper("identity_card", seed) for seed in range(8))
    front, back = next(pages for pages in made if len(pages) == 2)
    surname = unicodedata.normalize("NFD", str(front.truth.fields["full_name"]).split()[0].replace("Đ", "D"))
    bare = "".join(char for char in surname if not unicodedata.combining(char))
    assert any(bare in code["text"] for code in back.truth.codes if code["kind"] == "mrz")


def test_degraded_pages_repeat_too() -> None:
    first, again = (make_page("marriage_certificate", 5, level=Level.OFFICE) for _ in range(2))
    assert np.array_equal(first.pixels, again.pixels)
    assert first.truth.fields == make_page("marriage_certificate", 5).truth.fields


def test_written_truth_can_be_loaded(tmp_path: Path) -> None:
    assert main([str(tmp_path), "--count", "1", "--types", "birth_certificate", "administrative_document"]) == 0
    pictures = sorted(path.stem for path in tmp_path.glob("*.png"))
    truths = sorted(tmp_path.glob("*.json"))
    assert pictures == [path.stem for path in truths]
    for path in truths:
        assert PageTruth.load(path).document_type == json.loads(path.read_text(encoding="utf-8"))["document_type"]


@pytest.mark.parametrize("split", Split)
def test_every_type_of_a_half_can_be_made(split: Split) -> None:
    types = types_of(split)
    assert {make_page(each, 0, split=split).truth.document_type for each in types} == set(types)
