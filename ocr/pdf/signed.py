"""Whether a PDF bears an electronic signature; such a file is never rewritten."""

from __future__ import annotations

from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import BinaryIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import DictionaryObject, IndirectObject

from ocr.errors import FileNotThere, FileUnreadable, PdfDamaged

_BYTE_RANGE = "/ByteRange"
_HEAD = b"%PDF-"
_HEAD_BYTES = 1024  # a PDF may start with that much of something else


def bears_signature(path: Path) -> bool:
    """Say whether a PDF holds a signature dictionary, one with a /ByteRange (ISO 32000-1, 12.8.1); else False.

    Whether the signature holds is another question. What cannot be understood well enough to be sure counts as signed
    when the word stands anywhere in it: to leave a file alone does no harm, to break a signature does.

    Raises:
        FileNotThere: no file has this path.
        FileUnreadable: it cannot be opened.
        PdfDamaged: it is a PDF, broken, and shows no sign of a signature.
    """
    try:
        with path.open("rb") as file:
            is_pdf = _HEAD in file.read(_HEAD_BYTES)
            is_named = is_pdf and _names_range(file)
    except FileNotFoundError as error:
        raise FileNotThere(str(path), reason=str(error)) from error
    except OSError as error:
        raise FileUnreadable(str(path), reason=str(error)) from error
    return is_named or (is_pdf and _holds_hidden_range(path))


def _names_range(file: BinaryIO) -> bool:
    """Look for the word in the file's bytes, which need not all be in memory at once."""
    with mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        return data.find(_BYTE_RANGE.encode()) >= 0


def _holds_hidden_range(path: Path) -> bool:
    """Look into compressed object streams, where a dictionary's keys cannot be seen in the file's bytes."""
    try:
        reader = PdfReader(path, strict=False)
        return any(_has_range(reader, number) for number in _object_numbers(reader))
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:  # what pypdf raises on broken files
        raise PdfDamaged(str(path), reason=f"{type(error).__name__}: {error}") from error


def _object_numbers(reader: PdfReader) -> list[int]:
    """Return the numbers of the objects that lie in object streams."""
    return sorted(reader.xref_objStm)


def _has_range(reader: PdfReader, number: int) -> bool:
    found = reader.get_object(IndirectObject(number, 0, reader))
    return isinstance(found, DictionaryObject) and _BYTE_RANGE in found
