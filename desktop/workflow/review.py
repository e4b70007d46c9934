"""Values are looked at, set and confirmed by people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.workflow.open_store import Store
from desktop.workflow.typed_values import parse_value
from ocr.extraction.template import find_template
from ocr.types import FieldValueType
from storage.casework.reviewing import SetValue, review_papers
from storage.errors import BadValue, NotFound
from storage.views import PaperView, paper_ref, parse_ref


@dataclass(frozen=True, slots=True)
class Setting:
    """What was typed for one field of one paper."""

    paper_id: int
    key: str
    text: str


def parse_setting(text: str) -> Setting:
    """Return what `P12.full_name=NGUYỄN VĂN AN` says.

    Raises:
        BadValue: it does not have that form.
    """
    place, equals, value = text.partition("=")
    paper, dot, key = place.partition(".")
    if not (equals and dot and key):
        raise BadValue("setting", text)
    return Setting(parse_ref(paper.strip(), "paper"), key.strip(), value)


def review_dossier(store: Store, code: str, settings: Sequence[Setting], *, confirm: bool) -> None:
    """Store the values that a person says are right; with `confirm`, all other values of the dossier's papers as well.

    Raises:
        NotFound: the dossier, one of the papers in it or one of the fields does not exist; nothing was stored.
        BadValue: a value is none of its kind; nothing was stored.
    """
    with store.database.writing() as session:
        review_papers(
            session,
            code,
            lambda papers: tuple(_typed(papers, setting) for setting in settings),
            store.officer_id,
            confirm=confirm,
        )


def _typed(papers: Sequence[PaperView], setting: Setting) -> SetValue:
    paper = next((each for each in papers if each.id == setting.paper_id), None)
    if paper is None:
        raise NotFound("paper", paper_ref(setting.paper_id))
    return SetValue(paper.id, setting.key, _value(paper, setting))


def _value(paper: PaperView, setting: Setting) -> FieldValueType:
    template = find_template(paper.document_type)
    rule = template.rule(setting.key) if template else None
    if rule is None and setting.key not in {field.key for field in paper.fields}:
        raise NotFound("field", setting.key)
    return parse_value(rule, setting.text)
