"""Every paper type that can be read keeps the contract, is drawn by the generator and has a name."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from desktop.workflow.paper_names import paper_name
from ocr.extraction.anchors import bare
from ocr.extraction.official import ZONES
from ocr.extraction.template import FieldRule, Template, load_templates
from tests.dossiers.make import PAPER_TYPES

CONTRACT: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "papers_contract.toml").read_text(encoding="utf-8")
)
KINDS = {"text", "name", "org", "date", "id", "taxid", "sex", "address", "symbol", "money", "area", "number", "serial",
         "enum"}  # fmt: skip
LISTS = {"list", "table", "running", "people", "numbers", "row", "rows"}
OTHER_ZONES = {"title", "document_kind", "subject", "card_issuer"}
TEMPLATES = {template.document_type: template for template in load_templates()}

each_template = pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)


def fields_of(template: Template) -> list[FieldRule]:
    return [rule for rule in template.fields if rule.checks is None]


def entry(rule: FieldRule) -> str:
    """Return a field as the contract writes it: its kind, with a star where it has several values."""
    return f"{rule.kind}*" if rule.many else rule.kind


def test_contract_and_types_are_the_same() -> None:
    assert set(TEMPLATES) == set(CONTRACT)


@each_template
def test_fields_are_those_of_the_contract(template: Template) -> None:
    wanted: dict[str, str] = CONTRACT[template.document_type]["fields"]
    assert {rule.key: entry(rule) for rule in fields_of(template)} == wanted


@each_template
def test_rules_for_one_field_agree_on_its_kind(template: Template) -> None:
    assert len({(rule.key, entry(rule)) for rule in fields_of(template)}) == len(template.keys())
    assert {rule.kind for rule in template.fields} <= KINDS


@each_template
def test_titles_of_the_contract_are_known(template: Template) -> None:
    titles: list[str] = CONTRACT[template.document_type]["titles"]
    known = [bare(title) for title in template.titles]
    assert [title for title in titles if not any(bare(title).startswith(start) for start in known)] == []


@each_template
def test_words_of_a_closed_set_are_those_of_the_contract(template: Template) -> None:
    sets: dict[str, list[str]] = CONTRACT[template.document_type].get("of", {})
    assert {rule.key: list(rule.of) for rule in fields_of(template) if rule.kind == "enum"} == sets


@each_template
def test_type_is_drawn_by_the_generator(template: Template) -> None:
    assert template.document_type in PAPER_TYPES


@each_template
def test_type_has_a_vietnamese_name(template: Template) -> None:
    assert paper_name(template.document_type) == CONTRACT[template.document_type]["name"]


@each_template
def test_every_field_has_a_way_to_be_found(template: Template) -> None:
    lost = {rule.key for rule in template.fields if not (rule.labels or rule.zone or rule.pattern or rule.sentence)}
    assert lost <= ({"old_id_number"} if template.is_card else set())  # cards say that one in their code only


@each_template
def test_named_places_exist(template: Template) -> None:
    zones = {rule.zone for rule in template.fields if rule.zone and rule.zone.partition(":")[0] not in LISTS}
    assert zones <= set(ZONES) | OTHER_ZONES


@each_template
def test_checks_are_of_fields_that_exist(template: Template) -> None:
    assert {rule.checks for rule in template.fields if rule.checks} <= template.keys()


@each_template
def test_columns_and_headings_are_of_blocks_that_exist(template: Template) -> None:
    blocks = {rule.block for rule in template.fields}
    assert {block for block, _ in template.columns} <= blocks
    assert {block for block, _ in template.blocks} <= blocks


@each_template
def test_labels_are_told_apart(template: Template) -> None:
    """No two fields of one person share a label: which of them would it be?"""
    seen: dict[tuple[str, str], str] = {}
    for rule in template.fields:
        for label in rule.labels:
            owner = seen.setdefault((rule.block, label), f"{rule.key}/{rule.checks}")
            assert owner == f"{rule.key}/{rule.checks}", label


@each_template
def test_labels_and_titles_are_printed_text(template: Template) -> None:
    texts = [
        *template.titles,
        *template.signs,
        *template.stops,
        *(label for rule in template.fields for label in rule.labels),
    ]
    assert [text for text in texts if not bare(text) or text != " ".join(text.split())] == []
