"""Every field has a name that an officer knows."""

from __future__ import annotations

import unicodedata

import pytest

from desktop.workflow.field_names import field_name
from ocr.extraction.template import Template, load_templates


def _is_of(template: Template) -> str:
    return template.document_type


@pytest.mark.parametrize("template", load_templates(), ids=_is_of)
def test_every_field_of_every_template_has_a_name(template: Template) -> None:
    names = {key: field_name(template.document_type, key) for key in sorted(template.keys())}

    assert [key for key, name in names.items() if name == key] == []
    assert all(unicodedata.is_normalized("NFC", name) and len(name) <= 22 for name in names.values())
    assert len(set(names.values())) == len(names)


def test_a_type_may_have_its_own_word() -> None:
    assert field_name("identity_card", "date_of_issue") == "Ngày cấp"
    assert field_name("administrative_document", "date_of_issue") == "Ngày ban hành"


def test_english_name_is_made_from_the_key() -> None:
    assert field_name("birth_certificate", "mother_birth_date", "en") == "Mother birth date"


def test_unknown_field_is_called_by_its_key() -> None:
    assert field_name("birth_certificate", "shoe_size") == "shoe_size"
