"""Tesseract kept loaded: a program of its own that recognises one picture after another for the one that started it.

    python tesseract_child.py LIBRARY MODELS [LANGUAGE]

It says `true` when Tesseract's library could be loaded, loads the model of a language that is named, then takes a
question a line and answers with a line, all of it JSON, until its questions end. Native code may crash or hang here:
who asked sees this program end, or ends it. Started by its path, so that nothing of ours but this file is loaded. The
functions are those of Tesseract 5's `capi.h`.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from ctypes import c_char_p, c_int, c_void_p
from functools import lru_cache
from typing import IO, NoReturn, TypedDict

from PIL import Image

_LSTM_ONLY = 1  # of Tesseract's engines the newer one


class Question(TypedDict):
    """What is asked: a picture's path, Tesseract's page segmentation mode and the name of its model.

    `allowed` are the only characters that may come out, "" for all; `dpi` None leaves the resolution to the file.
    """

    picture: str
    segmentation: int
    language: str
    allowed: str
    dpi: int | None


def main(library: str, models: str, *ahead: str) -> None:
    """Answer each question with Tesseract's table (TSV) of the picture, without its head.

    The models of languages named `ahead` are loaded before the first question.
    """
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what the libraries print is no answer
    tesseract = _load_library(library)
    load = lru_cache(maxsize=4)(lambda language: _load_model(tesseract, models, language))
    _say(answers, True)
    for language in ahead:
        load(language)
    with os.fdopen(0, "rb") as questions:
        for line in questions:
            question: Question = json.loads(line)
            _say(answers, _table(tesseract, load(question["language"]), question))


def _say(answers: IO[bytes], answer: str | bool) -> None:
    answers.write(json.dumps(answer).encode("ascii") + b"\n")
    answers.flush()


def _stop(reason: str) -> NoReturn:
    """End as the failure that it is; the library's own farewell would bury the reason."""
    sys.stderr.write(f"{reason}\n")
    sys.stderr.flush()
    os._exit(1)


def _load_library(library: str) -> ctypes.CDLL:
    tesseract = ctypes.CDLL(library)
    tesseract.TessBaseAPICreate.restype = c_void_p
    tesseract.TessBaseAPIInit2.argtypes = [c_void_p, c_char_p, c_char_p, c_int]
    tesseract.TessBaseAPISetPageSegMode.argtypes = [c_void_p, c_int]
    tesseract.TessBaseAPISetVariable.argtypes = [c_void_p, c_char_p, c_char_p]
    tesseract.TessBaseAPISetImage.argtypes = [c_void_p, c_char_p, c_int, c_int, c_int, c_int]
    tesseract.TessBaseAPISetSourceResolution.argtypes = [c_void_p, c_int]
    tesseract.TessBaseAPIRecognize.argtypes = [c_void_p, c_void_p]
    tesseract.TessBaseAPIGetTsvText.argtypes = [c_void_p, c_int]
    tesseract.TessBaseAPIGetTsvText.restype = c_void_p
    tesseract.TessDeleteText.argtypes = [c_void_p]
    tesseract.TessBaseAPIClear.argtypes = [c_void_p]
    return tesseract


def _load_model(tesseract: ctypes.CDLL, models: str, language: str) -> int:
    recogniser: int = tesseract.TessBaseAPICreate()
    if tesseract.TessBaseAPIInit2(recogniser, os.fsencode(models), language.encode(), _LSTM_ONLY):
        _stop(f"failed loading language '{language}'")
    return recogniser


def _table(tesseract: ctypes.CDLL, recogniser: int, question: Question) -> str:
    # Not opened by Tesseract, to which a folder's Vietnamese name may mean nothing.
    with Image.open(question["picture"]) as file:
        dpi = question["dpi"] or round(file.info.get("dpi", (0, 0))[1])
        picture = file.convert("L")
    pixels = picture.tobytes()
    tesseract.TessBaseAPISetPageSegMode(recogniser, question["segmentation"])
    tesseract.TessBaseAPISetVariable(recogniser, b"tessedit_char_whitelist", question["allowed"].encode())
    tesseract.TessBaseAPISetImage(recogniser, pixels, picture.width, picture.height, 1, picture.width)
    tesseract.TessBaseAPISetSourceResolution(recogniser, dpi)
    if tesseract.TessBaseAPIRecognize(recogniser, None):
        _stop("not recognised")
    text = tesseract.TessBaseAPIGetTsvText(recogniser, 0)
    table = ctypes.string_at(text).decode(errors="replace")
    tesseract.TessDeleteText(text)
    tesseract.TessBaseAPIClear(recogniser)
    return table


if __name__ == "__main__":
    main(*sys.argv[1:])
