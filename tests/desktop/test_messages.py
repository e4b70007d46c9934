"""No error, warning or paper type is without its words, in both languages."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.devices.errors import DeviceError
from desktop.errors import DemoUnavailable
from desktop.messages import BUG, ERRORS, STATE_SECRET, WARNINGS, doubt_text, error_text, warning_text
from desktop.ui.wording import field_state
from desktop.words.catalogue import ROW_DOUBTS, ROW_REASONS
from desktop.words.doubts import DOUBTS
from desktop.workflow.paper_names import paper_name
from ocr.classify.document_type import OTHER
from ocr.errors import EngineError, FileEmpty, HosoError, ImageDamaged, LanguageMissing, OcrError
from ocr.extraction import (
    correct,
    correct_names,
    correct_units,
    lexicon,
    lexicon_addresses,
    lexicon_names,
    second_places,
    validate,
)
from ocr.extraction.template import load_templates
from ocr.types import HANDWRITTEN, Source
from storage.catalogue.entries import DoubtKind
from storage.errors import BadValue, IllegalTransition, NotFound, StorageError
from tests.helpers.made_desk import MadeDesk

_NEVER_RAISED = {HosoError, OcrError, EngineError, StorageError, DeviceError}
_OURS = ("ocr.", "storage.", "desktop.")
"""They only group others."""


def _subclasses(kind: type[HosoError]) -> Iterator[type[HosoError]]:
    yield kind
    for each in kind.__subclasses__():
        yield from _subclasses(each)


ERROR_CODES = sorted(
    {kind.code for kind in _subclasses(HosoError) if kind.__module__.startswith(_OURS) and kind not in _NEVER_RAISED}
)
PROBLEM_CODES = sorted(
    value for name, value in vars(validate).items() if name.isupper() and name[0] != "_" and isinstance(value, str)
)
DOUBT_MODULES = (correct, correct_names, correct_units, lexicon, lexicon_addresses, lexicon_names, second_places)
DOUBT_CODES = {
    value
    for module in DOUBT_MODULES
    for name, value in vars(module).items()
    if name.isupper() and name[0] != "_" and isinstance(value, str) and value == name.lower()
}
TEXTS = {"STATE_SECRET": STATE_SECRET, "BUG": BUG, **ERRORS, **WARNINGS, **DOUBTS}


def test_codes_were_found() -> None:
    assert DemoUnavailable.code in ERROR_CODES
    assert {"cancelled", "ocr.file_missing", "ocr.engine_crashed"} <= set(ERROR_CODES)
    assert {"id_malformed", "qr_mismatch"} <= set(PROBLEM_CODES)


def test_codes_are_unique() -> None:
    kinds = {kind for kind in _subclasses(HosoError) if kind.__module__.startswith(_OURS)}
    assert len({kind.code for kind in kinds}) == len(kinds)


def test_every_error_has_its_text_and_no_text_is_idle() -> None:
    assert sorted(ERRORS) == ERROR_CODES


def test_every_problem_has_its_text_and_no_text_is_idle() -> None:
    assert sorted(WARNINGS) == PROBLEM_CODES


def test_every_doubt_of_a_value_has_its_text_and_no_text_is_idle() -> None:
    assert set(DOUBTS) == DOUBT_CODES - set(PROBLEM_CODES) | {"unreadable", "low_confidence", HANDWRITTEN}


@pytest.mark.parametrize("code", ["unreadable", "corrected_surname", "qr_mismatch", "of_a_newer_version"])
def test_value_that_was_read_with_any_problem_can_be_shown(code: str) -> None:
    desk = MadeDesk()
    field = desk.lookup.paper("P3").paper.fields[2]

    assert field_state(replace(field, problems=(code,))).word == doubt_text(code)


def test_every_source_that_checks_print_has_its_warning() -> None:
    assert {f"{source.value}_mismatch" for source in (Source.QR, Source.MRZ)} <= set(WARNINGS)


@pytest.mark.parametrize("code", TEXTS)
def test_text_is_whole_in_both_languages(code: str) -> None:
    vietnamese, english = TEXTS[code]
    for text in (vietnamese, english):
        assert text == text.strip()
        assert text.endswith((".", "!", "?"))
        assert unicodedata.is_normalized("NFC", text)
    assert _places(vietnamese) == _places(english)
    assert not vietnamese.isascii()


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_error_names_what_is_missing() -> None:
    assert "“vie”" in error_text(LanguageMissing("vie"))
    assert "“vie”" in error_text(LanguageMissing("vie"), "en")


def test_error_names_the_page_from_one() -> None:
    error = ImageDamaged("a.tif", page_index=2)
    assert error_text(error).startswith("Trang 3: ")
    assert error_text(error, "en").startswith("Page 3: ")
    assert error_text(FileEmpty("a.png")) == ERRORS["ocr.file_empty"][0]


def test_warning_speaks_both_languages() -> None:
    assert warning_text("id_malformed") != warning_text("id_malformed", "en")


@pytest.mark.parametrize("document_type", [*(each.document_type for each in load_templates()), OTHER])
def test_every_paper_type_has_a_name(document_type: str) -> None:
    name = paper_name(document_type)
    assert name != document_type
    assert unicodedata.is_normalized("NFC", name)


def test_unknown_type_is_called_by_its_id() -> None:
    assert paper_name("death_certificate") == "death_certificate"


def test_illegal_step_is_told_in_words() -> None:
    text = error_text(IllegalTransition("received", "returned"))

    assert "“đã tiếp nhận”" in text
    assert "“đã trả kết quả”" in text


@pytest.mark.parametrize("error", [NotFound("dossier", "H34"), BadValue("date", "31/02/2026")])
def test_error_says_what_it_is_about(error: StorageError) -> None:
    for language in ("vi", "en"):
        text = error_text(error, language)
        assert "{" not in text
        assert all(value in text for name, value in vars(error).items() if name != "kind")


def test_every_doubt_and_reason_of_an_import_has_its_words(root: Path) -> None:
    sources = [path.read_text("utf-8") for path in (root / "storage" / "catalogue").glob("*.py")]
    reasons = {reason for source in sources for reason in re.findall(r'RowRefused\(\s*"(\w+)"', source)}

    assert set(ROW_DOUBTS) == {kind.value for kind in DoubtKind}
    assert set(ROW_REASONS) == reasons
