"""Values are looked at, set and confirmed by people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.workflow.open_store import Store
from desktop.workflow.typed_values import GENERAL_KINDS, parse_value
from ocr.extraction.template import find_template
from ocr.types import FieldValueType
from storage.casework.reviewing import SetValue, review_papers
from storage.errors import BadValue, NotFound
from storage.views import PaperView, paper_ref, parse_ref


@dataclass(frozen=True, slots=True)
class Setting:
    """What was typed for one field of one paper; `seen` is the number of the value that stood there, if known."""

    paper_id: int
    key: str
    text: str
    seen: int | None = None


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
        StaleVersion: somebody else set a value that was not seen; nothing was stored.
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
    return SetValue(paper.id, setting.key, _value(paper, setting), setting.seen)


def _value(paper: PaperView, setting: Setting) -> FieldValueType:
    template = find_template(paper.document_type)
    rule = template.rule(setting.key) if template else None
    known = {field.key: field.value for field in paper.fields}
    if rule is not None:
        return parse_value(setting.text, rule.kind, is_list=rule.many, choices=rule.of)
    if setting.key in known:
        return parse_value(setting.text, GENERAL_KINDS.get(setting.key, "text"), is_list=_is_list(known[setting.key]))
    if template is None and setting.key in GENERAL_KINDS:
        return parse_value(setting.text, GENERAL_KINDS[setting.key])
    raise NotFound("field", setting.key)


def _is_list(value: FieldValueType) -> bool:
    return isinstance(value, tuple)
