"""Tesseract: the only module that knows its output and its messages.

Text is recognised by a program that stays loaded (`loaded_tesseract`). How a page lies is seldom asked and needs
another model: for that Tesseract is started by pytesseract.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytesseract
from pytesseract import Output, TesseractError, TesseractNotFoundError

from ocr.engines.base import Orientation, RawWord, Segmentation
from ocr.engines.loaded_tesseract import LoadedTesseract, load_tesseract
from ocr.errors import EngineCrashed, EngineMissing, EngineTimedOut, LanguageMissing
from ocr.text import nfc
from ocr.types import Box, Word

if TYPE_CHECKING:
    from ocr.engines.tesseract_child import Question

# Signs that stand for a plain one in Vietnamese print; the model prefers its training books' typography.
_PLAIN = str.maketrans({"⁄": "/", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "”": '"', "“": '"', "„": '"'})
_MISREAD_SIX = re.compile(r"(?<=[0-9])[óÓ]+|[óÓ]+(?=[0-9])")
_NO_TEXT = re.compile(r"too few characters|empty page", re.IGNORECASE)
_NO_LANGUAGE = re.compile(r"(?:failed loading language|error opening data file)\s*'?([\w/+.-]*)", re.IGNORECASE)


_COLUMNS = 12  # of Tesseract's table: what level, of which page; the others are taken apart in `_words`


class TesseractEngine:
    """Recognises Vietnamese print; each call is answered by a program of its own, so threads run side by side."""

    def __init__(
        self, *, language: str = "vie", time_limit_s: float = 60.0, loaded: LoadedTesseract | None = None
    ) -> None:
        # A page takes 2.2 times as long when Tesseract's own threads compete with ours, and pytesseract hands the
        # child this process's environment.
        os.environ["OMP_THREAD_LIMIT"] = "1"
        self.language = language
        self.time_limit_s = time_limit_s
        self._loaded = loaded or load_tesseract()

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
        wanted = language or self.language
        question: Question = {
            "picture": str(picture),
            "segmentation": segmentation.value,
            "language": wanted,
            "allowed": allowed or "",
            "dpi": dpi,
        }
        with _told(wanted, self.time_limit_s):
            table = self._loaded.table(question, self.time_limit_s)
            return tuple(_words(_started_for(question, self.time_limit_s) if table is None else table))

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
        raise _failure(int(error.status), str(error.message), language) from error
    except EngineCrashed as error:
        raise _failure(error.status, error.detail, language) from error
    except RuntimeError as error:  # pytesseract says a time-out this way
        raise EngineTimedOut(time_limit_s) from error
    except (FileNotFoundError, KeyError, ValueError) as error:
        raise EngineCrashed(0, f"no usable answer: {error}") from error


def _failure(status: int, said: str, language: str) -> LanguageMissing | EngineCrashed:
    """Tell a missing model from any other abnormal end."""
    if _NO_LANGUAGE.search(said):
        return LanguageMissing(language)
    return EngineCrashed(status, said[-200:])  # the end says what went wrong


def _started_for(question: Question, time_limit_s: float) -> str:
    """Return Tesseract's table of a picture from a program started for it, where none can stay loaded."""
    options = [f"--psm {question['segmentation']}", "--oem 1"]
    if question["dpi"]:
        options.append(f"--dpi {question['dpi']}")
    if question["allowed"]:
        options.append(f"-c tessedit_char_whitelist={question['allowed']}")
    table: str = pytesseract.image_to_data(
        question["picture"], lang=question["language"], config=" ".join(options), timeout=time_limit_s
    )
    return table.partition("\n")[2]


def _plain(text: str) -> str:
    """Return a word with plain signs; an ó beside a digit is a 6, which the model takes for it in some typefaces."""
    clean = nfc(text).translate(_PLAIN).replace("—-", "–").strip()
    return _MISREAD_SIX.sub(lambda match: "6" * len(match.group()), clean)


def _words(table: str) -> Iterator[RawWord]:
    """Yield the words of Tesseract's table; rows without text are the layout and are left out."""
    lines: dict[tuple[str, str, str], int] = {}
    for row in filter(None, table.split("\n")):
        _, _, block, paragraph, line, _, left, top, width, height, confidence, text = row.split("\t", _COLUMNS - 1)
        clean = _plain(text)
        if not clean or float(confidence) < 0:
            continue
        number = lines.setdefault((block, paragraph, line), len(lines))
        x, y = int(left), int(top)
        box = Box(x, y, x + int(width), y + int(height))
        # In whole per cent, as the thresholds and the calibration were found with.
        yield RawWord(Word(clean, box, int(float(confidence)) / 100), int(block), number)
