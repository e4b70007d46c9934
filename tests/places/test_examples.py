"""What the tagger of fields learns from: pages in words that say what the drawn ones say, values at their words."""

from __future__ import annotations

import random
from itertools import product

import numpy as np
import pytest

from ocr.extraction.anchors import bare
from ocr.extraction.extract import canonical
from ocr.extraction.template import find_template
from ocr.metrics import same_field
from tests.dossiers.make import make_paper
from tests.dossiers.truth import Split
from tests.places.collect import FIRST_SEED, TYPES
from tests.places.examples import examples_of, keys_by_type
from tests.places.printed import print_paper
from tests.places.spoil import learned_words

SOME = ("birth_certificate", "household_business_certificate", "death_extract", "judicial_record")


@pytest.mark.parametrize("document_type", SOME)
def test_a_page_in_words_is_the_drawn_page(document_type: str) -> None:
    (printed,) = print_paper(document_type, 3, Split.TUNING) or ()
    (drawn,) = make_paper(document_type, 3)

    assert printed.truth.fields == drawn.truth.fields
    assert printed.truth.lines == drawn.truth.lines
    assert (printed.size[1], printed.size[0]) == drawn.pixels.shape[:2]


@pytest.mark.parametrize("document_type", SOME)
def test_words_stand_where_the_ink_is(document_type: str) -> None:
    (printed,) = print_paper(document_type, 3, Split.TUNING) or ()
    (drawn,) = make_paper(document_type, 3)
    dark = drawn.pixels.min(axis=2) < 160

    inked = [dark[box.top : box.bottom, box.left : box.right].any() for box in (word.box for word in printed.words)]
    assert np.mean(inked) > 0.98


@pytest.mark.parametrize("document_type", SOME)
def test_words_of_a_value_say_the_value(document_type: str) -> None:
    template = find_template(document_type)
    assert template is not None
    for seed in range(FIRST_SEED, FIRST_SEED + 4):
        pages = print_paper(document_type, seed, Split.TUNING) or ()
        truth = {key: value for page in pages for key, value in page.truth.fields.items()}
        for page in examples_of(document_type, seed):
            assert page.values
            for key, numbers in page.values:
                text = " ".join(page.texts[number] for number in numbers)
                rules = [rule for rule in template.fields if rule.key == key and rule.checks is None]
                want = truth[key] if isinstance(truth[key], list) else [str(truth[key])]
                said = [canonical(rule, text) or text for rule in rules] + [text]
                assert any(
                    same_field(rules[0].kind, each, value) or bare(each) in bare(value)
                    for each in want for value in said
                ), (key, want, said)  # fmt: skip


def test_most_values_are_told() -> None:
    told = wanted = 0
    for document_type, seed in product(TYPES, (FIRST_SEED + 1, FIRST_SEED + 2)):
        for page in examples_of(document_type, seed):
            told += len({key for key, _ in page.values})
        for printed in print_paper(document_type, seed, Split.TUNING) or ():
            wanted += len(printed.truth.fields)
    assert told > 0.87 * wanted  # a fact that two people share stands twice, and is told of neither


def test_a_page_is_spoilt_in_many_ways_and_keeps_its_values() -> None:
    (page,) = examples_of("birth_certificate", FIRST_SEED)
    keys = keys_by_type(["birth_certificate"])["birth_certificate"]
    numbers = {key: 1 + number for number, key in enumerate(keys)}
    ways = [learned_words(page, numbers, random.Random(seed)) for seed in range(12)]

    assert len({len(each.tags) for each in ways}) > 3
    assert all(len(each.features.groups) == len(each.tags) == len(each.begins) == len(each.weights) for each in ways)
    values = {numbers[key] for key, _ in page.values}
    assert all(len(values - set(each.tags.tolist())) <= 2 for each in ways)
