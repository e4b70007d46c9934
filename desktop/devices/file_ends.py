"""Whether a file has the end that its kind always has, told from a few bytes: a copy under way has not."""

from __future__ import annotations

import os
from pathlib import Path

_HEAD_BYTES = 32
_TAIL_BYTES = 2048  # programs put a line, or a few zeros, behind the end


def has_its_end(path: Path) -> bool:
    """Say whether the end of a picture or PDF is there; False too where a kind has none, or it cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL_BYTES))
            tail = file.read()
    except OSError:
        return False
    return _is_ended(head, tail, size)


def _is_ended(head: bytes, tail: bytes, size: int) -> bool:
    if head.startswith(b"\xff\xd8\xff"):
        return b"\xff\xd9" in tail
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return b"IEND" in tail
    if head.startswith(b"%PDF-"):
        return b"%%EOF" in tail
    if head.startswith(b"BM"):
        return size >= int.from_bytes(head[2:6], "little")
    if head.startswith(b"RIFF"):
        return size >= int.from_bytes(head[4:8], "little") + 8
    return False
