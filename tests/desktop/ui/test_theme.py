"""Colours that can be read, a typeface that has every letter, a language that is whole."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter

import PySide6
import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFont, QRawFont
from PySide6.QtWidgets import QApplication

from desktop.ui.i18n import QT_SOURCE, SOURCE, compiled_translation
from desktop.ui.theme import DARK, LIGHT, Mark, Theme, Tokens, apply_theme
from ocr.text import VIETNAMESE_LETTERS

LEAST_CONTRAST = 4.5
_QT_LANGUAGES = ("de", "ja", "ru", "uk", "zh_CN")
"""Some that Qt has; which texts are translated differs from one to the next."""

PAIRS = [
    (text, ground) for text in ("text", "muted") for ground in ("canvas", "surface", "rail", "hover", "accent_soft")
] + [
    ("on_accent", "accent"), ("accent", "accent_soft"), ("accent", "surface"), ("text", "highlight"),
    *((mark, ground) for mark in ("needs_you", "fine", "problem") for ground in ("surface", "accent_soft", "hover")),
    *((mark, f"{mark}_soft") for mark in ("needs_you", "fine", "problem")),
]  # fmt: skip


def luminance(color: str) -> float:
    parts = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= LEAST_CONTRAST


def test_every_mark_has_its_colours() -> None:
    for mark in Mark:
        assert contrast(*LIGHT.of(mark)) >= LEAST_CONTRAST
        assert contrast(*DARK.of(mark)) >= LEAST_CONTRAST


def test_typeface_has_every_letter(qapp: QApplication) -> None:
    apply_theme(qapp, Theme(LIGHT))
    raw = QRawFont.fromFont(QFont("Be Vietnam Pro"))

    assert raw.familyName() == "Be Vietnam Pro"
    letters = VIETNAMESE_LETTERS + VIETNAMESE_LETTERS.upper() + "0123456789–…“”·✓"
    assert [letter for letter in letters if not raw.supportsCharacter(ord(letter)) and letter not in "✓"] == []


def test_lengths_grow_with_the_text() -> None:
    assert Theme(LIGHT, 1.5).px(20) == 30


def messages(path: Path = SOURCE) -> list[ET.Element]:
    return list(ET.parse(path).iter("message"))  # noqa: S314  # our own file


@pytest.mark.parametrize("source", [SOURCE, QT_SOURCE], ids=["own", "qt"])
def test_translation_is_whole(source: Path) -> None:
    unfinished = [
        message.findtext("source")
        for message in messages(source)
        if not message.findtext("translation") or message.find("translation[@type]") is not None
    ]

    assert unfinished == []


def test_translation_keeps_places() -> None:
    def places(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name}

    for message in messages():
        assert places(message.findtext("source") or "") == places(message.findtext("translation") or "")


def test_qt_texts_are_those_of_qt_and_keep_their_places(tmp_path: Path) -> None:
    compiled = compiled_translation(tmp_path)
    ours = QTranslator()
    assert compiled is not None
    assert ours.load(str(compiled))
    theirs = [QTranslator() for _ in _QT_LANGUAGES]
    for translator, language in zip(theirs, _QT_LANGUAGES, strict=True):
        assert translator.load(str(Path(PySide6.__path__[0]) / "Qt" / "translations" / f"qtbase_{language}.qm"))
    texts = [
        (context.findtext("name") or "", message.findtext("source") or "", message.findtext("translation") or "")
        for context in ET.parse(QT_SOURCE).iter("context")  # noqa: S314  # our own file
        for message in context.iter("message")
    ]

    assert [text for text in texts if not any(each.translate(*text[:2]) for each in theirs)] == []
    assert [text for text in texts if ours.translate(*text[:2]) != text[2]] == []
    assert [text for text in texts if text[1].count("%1") != text[2].count("%1")] == []


def test_translation_knows_every_text_of_the_source(root: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "vi_VN.ts"
    shutil.copy(SOURCE, fresh)
    lupdate = Path(PySide6.__path__[0]) / "lupdate"
    files = sorted((root / "desktop" / "ui").rglob("*.py"))
    subprocess.run(
        [lupdate, *files, "-no-obsolete", "-locations", "none", "-ts", fresh], check=True, capture_output=True
    )
    texts = sorted(m.findtext("source") or "" for m in messages(fresh))

    assert texts == sorted(m.findtext("source") or "" for m in messages())


def test_source_texts_are_no_f_strings(root: Path) -> None:
    found = [
        path.name
        for path in (root / "desktop" / "ui").rglob("*.py")
        if re.search(r"(tr|translate)\((\s*\"\w+\",)?\s*f\"", path.read_text("utf-8"))
    ]

    assert found == []


def test_translation_is_compiled_once(tmp_path: Path) -> None:
    first = compiled_translation(tmp_path)
    assert first is not None
    changed = first.stat().st_mtime_ns

    assert compiled_translation(tmp_path) == first
    assert first.stat().st_mtime_ns == changed
