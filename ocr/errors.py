"""Errors of the reader.

    HosoError                 expected trouble: the input or the machine, never a bug
    ├── Cancelled             somebody asked to stop; neither success nor failure
    └── OcrError
        ├── FileUnreadable    a file that cannot be read as pages
        │   ├── FileNotThere  it does not exist
        │   ├── NotAFile      it is a folder or a device
        │   ├── FileEmpty     zero bytes
        │   ├── FormatUnknown bytes of no known kind
        │   ├── ImageDamaged  truncated or broken picture
        │   ├── ImageTooLarge more pixels than a page can have
        │   ├── PdfDamaged    broken PDF
        │   ├── PdfEncrypted  needs a password
        │   └── PdfEmpty      no pages
        ├── PageFailed        a bug of the program met one page; the others go on
        ├── NotWritten        a picture or PDF that was to be made could not be written
        └── EngineError       the recogniser
            ├── EngineMissing
            ├── LanguageMissing
            ├── ModelRefused
            ├── EngineTimedOut
            └── EngineCrashed

An error carries a stable `code` and typed attributes; text for people is made from the code at the edge (the command
line, the desktop). `str()` is English, for logs.
"""

from __future__ import annotations

from typing import ClassVar


class HosoError(Exception):
    """Expected trouble, to be told to a person; anything else that is raised is a bug."""

    code: ClassVar[str] = "error"


class Cancelled(HosoError):
    """The caller asked to stop."""

    code = "cancelled"


class OcrError(HosoError):
    """Trouble while reading."""

    code = "ocr"


class FileUnreadable(OcrError):
    """A file, or one page of it, could not be read; `source` is its path as given, `page_index` counts from 0."""

    code = "ocr.file_unreadable"

    def __init__(self, source: str, *, page_index: int | None = None, reason: str = "") -> None:
        super().__init__(f"{self.code}: {source}{'' if page_index is None else f' page {page_index}'}: {reason}")
        self.source = source
        self.page_index = page_index
        self.reason = reason


class FileNotThere(FileUnreadable):
    """No file has this path."""

    code = "ocr.file_missing"


class NotAFile(FileUnreadable):
    """The path names a folder or something else that is no file."""

    code = "ocr.not_a_file"


class FileEmpty(FileUnreadable):
    """The file has zero bytes."""

    code = "ocr.file_empty"


class FormatUnknown(FileUnreadable):
    """The bytes are of no kind that can be read, whatever the name says."""

    code = "ocr.format_unknown"


class ImageDamaged(FileUnreadable):
    """The picture is truncated or broken."""

    code = "ocr.image_damaged"


class ImageTooLarge(FileUnreadable):
    """The picture has more pixels than a scanned page can have."""

    code = "ocr.image_too_large"


class PdfDamaged(FileUnreadable):
    """The PDF is broken."""

    code = "ocr.pdf_damaged"


class PdfEncrypted(FileUnreadable):
    """The PDF needs a password."""

    code = "ocr.pdf_encrypted"


class PdfEmpty(FileUnreadable):
    """The PDF has no pages."""

    code = "ocr.pdf_empty"


class PageFailed(OcrError):
    """A bug met one page, which is left unread so that the others are read; `bug` is what `describe` says of it."""

    code = "ocr.page_failed"

    def __init__(self, bug: str) -> None:
        super().__init__(f"{self.code}: {bug}")
        self.bug = bug


class NotWritten(OcrError):
    """A picture or PDF that was to be made could not be written to `target`: no room, no right, no such folder."""

    code = "ocr.not_written"

    def __init__(self, target: str, *, reason: str = "") -> None:
        super().__init__(f"{self.code}: {target}: {reason}")
        self.target = target
        self.reason = reason


class EngineError(OcrError):
    """The recogniser failed."""

    code = "ocr.engine"


class EngineMissing(EngineError):
    """The recogniser is not installed."""

    code = "ocr.engine_missing"


class LanguageMissing(EngineError):
    """The recogniser lacks a language model; `language` names it."""

    code = "ocr.language_missing"

    def __init__(self, language: str) -> None:
        super().__init__(f"{self.code}: {language}")
        self.language = language


class ModelRefused(EngineError):
    """A recogniser's model is there but cannot be used.

    `reason`: "file" or "alphabet" cannot be read, "letters" of Vietnamese are missing from the alphabet, or the
    "classes" of the model are not the letters of the alphabet.
    """

    code = "ocr.model_refused"

    def __init__(self, reason: str) -> None:
        super().__init__(f"{self.code}: {reason}")
        self.reason = reason


class EngineTimedOut(EngineError):
    """The recogniser took longer than `limit_s` seconds."""

    code = "ocr.engine_timed_out"

    def __init__(self, limit_s: float) -> None:
        super().__init__(f"{self.code}: {limit_s} s")
        self.limit_s = limit_s


class EngineCrashed(EngineError):
    """The recogniser ended abnormally; `status` is its exit status, `detail` the last that it said."""

    code = "ocr.engine_crashed"

    def __init__(self, status: int, detail: str = "") -> None:
        super().__init__(f"{self.code}: exit status {status}: {detail}")
        self.status = status
        self.detail = detail


def describe(error: BaseException | None) -> str:
    """Return type and places of an error, without its message, which may hold what somebody typed."""
    if error is None:
        return "unknown"
    places = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return f"{type(error).__name__} at {' > '.join(places)}"
