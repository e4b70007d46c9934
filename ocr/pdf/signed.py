"""Whether a PDF bears an electronic signature; such a file is never rewritten."""

from __future__ import annotations

from pathlib import Path

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
    data = _bytes_of(path)
    if _HEAD not in data[:_HEAD_BYTES]:
        return False
    if _BYTE_RANGE.encode() in data:
        return True
    return _holds_hidden_range(path)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileNotThere(str(path), reason=str(error)) from error
    except OSError as error:
        raise FileUnreadable(str(path), reason=str(error)) from error


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
