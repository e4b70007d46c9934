"""Every reason of reuse has its sentence, in both languages."""

from __future__ import annotations

import string
import unicodedata
from datetime import UTC, date, datetime

import pytest

from desktop.words.reuse import NO_ROLE, REASONS, ROLES
from desktop.workflow.reuse_text import reuse_text
from storage.owners.paper_people import load_roles
from storage.reuse.reuse import ReuseAnswer
from storage.reuse.rules import Reason, ReasonCode

WORDS = [*ROLES.values(), NO_ROLE]


def answer(reason: Reason, in_database: str | None = None) -> ReuseAnswer:
    return ReuseAnswer("Giấy khai sinh", 1, "birth_certificate", date(2026, 11, 20), reason, in_database)


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_code_has_its_text_and_no_text_is_idle() -> None:
    assert sorted(REASONS) == sorted(ReasonCode)


def test_every_role_has_its_words_and_no_words_are_idle() -> None:
    assert set(ROLES) == {role for roles in load_roles().values() for role in roles}


@pytest.mark.parametrize("code", REASONS)
def test_text_is_whole_in_both_languages(code: str) -> None:
    vietnamese, english = REASONS[code]
    for text in (vietnamese, english):
        assert text == text.strip()
        assert text.endswith(".")
        assert unicodedata.is_normalized("NFC", text)
    assert places(vietnamese) == places(english) <= {"paper", "day", "role", "database"}
    assert not vietnamese.isascii()


@pytest.mark.parametrize("words", WORDS)
def test_words_are_whole(words: tuple[str, str]) -> None:
    assert all(text == text.strip() != "" and unicodedata.is_normalized("NFC", text) for text in words)


def test_confirmed_paper_is_named_with_its_day_in_vietnam() -> None:
    reason = Reason(ReasonCode.AVAILABLE, 12, datetime(2026, 11, 19, 20, tzinfo=UTC))

    assert reuse_text(answer(reason)) == "Đã có trong kho – không yêu cầu nộp lại (P12, xác nhận ngày 20/11/2026)."
    assert "P12, confirmed on 20/11/2026" in reuse_text(answer(reason), "en")


def test_last_day_role_and_database_are_said() -> None:
    assert "19/11/2026" in reuse_text(answer(Reason(ReasonCode.EXPIRED, 12, date(2026, 11, 19))))
    assert "mẹ" in reuse_text(answer(Reason(ReasonCode.OF_OTHER_PERSON, 12, role="mother")))
    assert NO_ROLE[0] in reuse_text(answer(Reason(ReasonCode.OF_OTHER_PERSON, 12)))
    assert "CSDL hộ tịch" in reuse_text(answer(Reason(ReasonCode.IN_DATABASE), "CSDL hộ tịch"))


@pytest.mark.parametrize("code", ReasonCode)
def test_no_place_stays_empty_of_its_name(code: ReasonCode) -> None:
    assert "{" not in reuse_text(answer(Reason(code)), "vi") + reuse_text(answer(Reason(code)), "en")
