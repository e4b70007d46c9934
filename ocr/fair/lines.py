"""A page's lines as they are kept, shown and searched: in the order people read, in the wordings that papers have.

Fields are found on the lines as they were read; here is what the text of the page says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from ocr.extraction.correct_phrases import mend_phrases
from ocr.extraction.lexicon_syllables import is_vietnamese_syllable
from ocr.fair.labels import mend_card_labels, mend_english_labels
from ocr.fair.names import mend_names
from ocr.fair.order import in_rows
from ocr.fair.pairs import mend_pairs
from ocr.fair.signs import mend_signs
from ocr.fair.titles import mend_title
from ocr.fair.zone import mend_zone
from ocr.types import Box, Line, Word, bounding_box

_CARDS = ("citizen_id_card", "identity_card")
_ZONE = re.compile(r"<<")
_NUMBER_WORDS = re.compile(r"m[uư][oơ]i|tr[aă]m|ngh[iì]n", re.IGNORECASE)  # "hai mươi hai" is no misread "mười hai"
_NATIONAL_TITLE = re.compile(r"REPUBLIC|INDEPENDENCE", re.IGNORECASE)  # "Viet Nam" bears no marks there
_ENGLISH = re.compile(r"(?<![^\W_])[A-Za-z]{4,}(?![^\W_])")


def fair_lines(lines: Sequence[Line], document_type: str) -> tuple[Line, ...]:
    """Return the lines of one paper's page, or of one card on it, in reading order with what was misread put right.

    Args:
        lines: the lines as they were read.
        document_type: what the paper is taken for; some labels are fixed by law.
    """
    return tuple(_with_text(line, fair_text(line.text, document_type)) for line in in_rows(lines))


def fair_text(text: str, document_type: str = "") -> str:
    """Return one line's text with misread labels, signs, wordings and names put right."""
    if _ZONE.search(text):
        return mend_zone(text)
    on_card = document_type in _CARDS
    if on_card:
        text = mend_card_labels(text, document_type)
    elif any(not is_vietnamese_syllable(word) for word in _ENGLISH.findall(text)):
        text = mend_english_labels(text)
    if _NATIONAL_TITLE.search(text):
        return text
    text = mend_title(mend_signs(text, on_card=on_card))
    if _NUMBER_WORDS.search(text):
        return mend_names(mend_phrases(text, pairs=False))
    return mend_names(mend_pairs(mend_phrases(text)))


def _with_text(line: Line, text: str) -> Line:
    """Return a line that says this; words that stay keep their boxes, others share the room of those they replace."""
    if text == line.text or not text:
        return line
    said, wanted = [word.text for word in line.words], text.split()
    words: list[Word] = []
    for tag, start, end, first, last in SequenceMatcher(None, said, wanted, autojunk=False).get_opcodes():
        if tag == "equal":
            words.extend(line.words[start:end])
        elif end - start == last - first:
            words.extend(map(_saying, line.words[start:end], wanted[first:last]))
        elif last > first:
            words.extend(_spread(line, start, end, wanted[first:last]))
    return replace(line, words=tuple(words))


def _saying(word: Word, text: str) -> Word:
    return replace(word, text=text)


def _spread(line: Line, start: int, end: int, texts: Sequence[str]) -> list[Word]:
    """Return words side by side where others stood, each as wide as its letters; between two words where none stood."""
    near = line.words[start:end] or line.words[max(0, start - 1) : start + 1]
    box = bounding_box(word.box for word in near)
    if start == end and len(near) > 1:
        box = Box(near[0].box.right, box.top, max(near[0].box.right + 1, near[1].box.left), box.bottom)
    letters = sum(map(len, texts))
    step = box.width / letters
    done, words = 0, []
    for text in texts:
        left, done = box.left + round(done * step), done + len(text)
        place = Box(left, box.top, box.left + round(done * step), box.bottom)
        words.append(Word(text, place, min(word.confidence for word in near)))
    return words
