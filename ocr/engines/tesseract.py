"""Tesseract through pytesseract: the only module that knows its options, its output and its messages."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytesseract
from pytesseract import Output, TesseractError, TesseractNotFoundError

from ocr.engines.base import Orientation, RawWord, Segmentation
from ocr.errors import EngineCrashed, EngineMissing, EngineTimedOut, LanguageMissing
from ocr.text import nfc
from ocr.types import Box, Word

# Signs that stand for a plain one in Vietnamese print; the model prefers its training books' typography.
_PLAIN = str.maketrans({"⁄": "/", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "”": '"', "“": '"', "„": '"'})
_MISREAD_SIX = re.compile(r"(?<=[0-9])[óÓ]+|[óÓ]+(?=[0-9])")
_NO_TEXT = re.compile(r"too few characters|empty page", re.IGNORECASE)
_NO_LANGUAGE = re.compile(r"(?:failed loading language|error opening data file)\s*'?([\w/+.-]*)", re.IGNORECASE)


class TesseractEngine:
    """Recognises Vietnamese print; each call is one child process, so threads run side by side."""

    def __init__(self, *, language: str = "vie", time_limit_s: float = 60.0) -> None:
        # A page takes 2.2 times as long when Tesseract's own threads compete with ours, and pytesseract hands the
        # child this process's environment.
        os.environ["OMP_THREAD_LIMIT"] = "1"
        self.language = language
        self.time_limit_s = time_limit_s

    def recognize(
        self,
        picture: Path,
        *,
        segmentation: Segmentation,
        language: str | None = None,
        allowed: str | None = None,
        dpi: int | None = None,
    ) -> tuple[RawWord, ...]:
        """See `OcrEngine`."""
        options = [f"--psm {segmentation.value}", "--oem 1"]
        if dpi:
            options.append(f"--dpi {dpi}")
        if allowed:
            options.append(f"-c tessedit_char_whitelist={allowed}")
        with _told(language or self.language, self.time_limit_s):
            table: dict[str, list[str]] = pytesseract.image_to_data(
                str(picture),
                lang=language or self.language,
                config=" ".join(options),
                output_type=Output.DICT,
                timeout=self.time_limit_s,
            )
            return tuple(_words(table))

    def find_orientation(self, picture: Path) -> Orientation | None:
        """See `OcrEngine`; uses the `osd` model, which is as sure at 150 dpi as at 300."""
        try:
            with _told("osd", self.time_limit_s):
                answer = pytesseract.image_to_osd(str(picture), output_type=Output.DICT, timeout=self.time_limit_s)
                return Orientation(int(answer["rotate"]), float(answer["orientation_conf"]))
        except EngineCrashed as error:
            if _NO_TEXT.search(str(error)):
                return None
            raise


@contextmanager
def _told(language: str, time_limit_s: float) -> Iterator[None]:
    """Turn what pytesseract raises into our own errors.

    An answer that is missing or is not what Tesseract writes (a full disk, another program of that name) is a crash:
    it must not pass for a page without text. Its status is then unknown and given as 0.
    """
    try:
        yield
    except (TesseractNotFoundError, PermissionError) as error:
        raise EngineMissing("tesseract") from error
    except TesseractError as error:
        raise _failure(error, language) from error
    except RuntimeError as error:  # pytesseract says a time-out this way
        raise EngineTimedOut(time_limit_s) from error
    except (FileNotFoundError, KeyError, ValueError) as error:
        raise EngineCrashed(0, f"no usable answer: {error}") from error


def _failure(error: TesseractError, language: str) -> LanguageMissing | EngineCrashed:
    """Tell a missing model from any other abnormal end."""
    message = str(error.message)
    if _NO_LANGUAGE.search(message):
        return LanguageMissing(language)
    return EngineCrashed(int(error.status), message[-200:])  # the end says what went wrong


def _plain(text: str) -> str:
    """Return a word with plain signs; an ó beside a digit is a 6, which the model takes for it in some typefaces."""
    clean = nfc(text).translate(_PLAIN).replace("—-", "–").strip()
    return _MISREAD_SIX.sub(lambda match: "6" * len(match.group()), clean)


def _words(table: dict[str, list[str]]) -> list[RawWord]:
    """Turn Tesseract's word table into words; entries without text are layout rows and are left out."""
    words = []
    lines: dict[tuple[int, int, int], int] = {}
    rows = zip(
        *(table[name] for name in ("text", "conf", "left", "top", "width", "height")),
        *(table[name] for name in ("block_num", "par_num", "line_num")),
        strict=True,
    )
    for text, confidence, *numbers in rows:
        clean = _plain(str(text))
        if not clean or float(confidence) < 0:
            continue
        left, top, width, height, block, paragraph, line = (int(number) for number in numbers)
        number = lines.setdefault((block, paragraph, line), len(lines))
        box = Box(left, top, left + width, top + height)
        words.append(RawWord(Word(clean, box, float(confidence) / 100), block, number))
    return words
