"""Which dossier is meant by what a reader types from a slip, or what a person types."""

from __future__ import annotations

import re

from desktop.workflow.open_store import Store
from ocr.text import one_line
from storage.dossiers.dossier_code import parse_code
from storage.dossiers.dossiers import codes_ending, get_dossier
from storage.errors import BadValue, NotFound, SeveralFound

_LIKE_CODE = re.compile(r"[0-9A-Z][0-9A-Z.]{2,34}-\d{6}-\d{4,6}")
_LIKE_END = re.compile(r"[0-9A-Z.-]{2,36}")


def find_dossier(store: Store, text: str) -> str:
    """Return the code of the dossier that a slip's code, as a reader types it, means.

    Raises:
        BadValue: there is no code in the text.
        NotFound: no dossier has it.
    """
    code = code_in(text)
    if code is None:
        raise BadValue("dossier_code", one_line(text))
    with store.database.reading() as session:
        return get_dossier(session, code).code


def code_in(text: str) -> str | None:
    """Return the dossier's code in what a QR code or barcode says, None without one."""
    for found in _LIKE_CODE.findall(one_line(text).upper()):
        try:
            parse_code(found)
        except BadValue:
            continue
        return str(found)
    return None


def dossier_meant(store: Store, text: str) -> str:
    """Return the code of the one dossier that is meant by its code, a slip's code as a reader types it, or its end.

    Raises:
        BadValue: the text cannot be that.
        NotFound: no dossier has it.
        SeveralFound: more than one has that end.
    """
    if code_in(text) is not None:
        return find_dossier(store, text)
    end = one_line(text).upper()
    if not _LIKE_END.fullmatch(end):
        raise BadValue("dossier_code", one_line(text))
    with store.database.reading() as session:
        found = codes_ending(session, end, 2)
    if not found:
        raise NotFound("dossier", end)
    if len(found) > 1:
        raise SeveralFound("dossier", end)
    return found[0]
