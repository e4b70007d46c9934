"""The reader's vocabulary: what a page, a word, a code and a field value are.

Standard library only, so that every package may name these types without loading an imaging or recognition library.
Everything is frozen. Confidences are probabilities from 0 to 1; boxes are pixels with the origin at the top left, in
the frame of the upright, straightened page unless said otherwise.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels; `right` and `bottom` lie just outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Horizontal extent in pixels."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Vertical extent in pixels."""
        return self.bottom - self.top

    @property
    def center_x(self) -> float:
        """Horizontal middle in pixels."""
        return (self.left + self.right) / 2

    @property
    def center_y(self) -> float:
        """Vertical middle in pixels."""
        return (self.top + self.bottom) / 2

    def as_ltwh(self) -> list[int]:
        """Return `[left, top, width, height]`, the form of the JSON output."""
        return [self.left, self.top, self.width, self.height]

    def union(self, other: Box) -> Box:
        """Return the smallest box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def overlap_area(self, other: Box) -> int:
        """Return the area shared with another box in square pixels, 0 when they do not meet."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0, width) * max(0, height)

    def scaled(self, factor: float) -> Box:
        """Return the box in an image that is `factor` times as large."""
        return Box(
            round(self.left * factor),
            round(self.top * factor),
            round(self.right * factor),
            round(self.bottom * factor),
        )

    def shifted(self, dx: int, dy: int) -> Box:
        """Return the box moved by whole pixels."""
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)


def bounding_box(boxes: Iterable[Box]) -> Box:
    """Return the smallest box that holds all of at least one box."""
    ordered = list(boxes)
    box = ordered[0]
    for other in ordered[1:]:
        box = box.union(other)
    return box


Row3 = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Transform:
    """A plane homography (3×3, row major) from source pixels to page pixels, so that a box can be drawn on the scan."""

    rows: tuple[Row3, Row3, Row3] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))

    def apply(self, x: float, y: float) -> tuple[float, float]:
        """Return where the source point (x, y) lies on the page."""
        (a, b, c), (d, e, f), (g, h, i) = self.rows
        w = g * x + h * y + i
        return (a * x + b * y + c) / w, (d * x + e * y + f) / w

    def apply_to_box(self, box: Box) -> Box:
        """Return the smallest upright box around the transformed corners of a box."""
        corners = [self.apply(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return Box(round(min(xs)), round(min(ys)), round(max(xs)), round(max(ys)))

    def inverse(self) -> Transform:
        """Return the transform that undoes this one (adjugate over determinant)."""
        (a, b, c), (d, e, f), (g, h, i) = self.rows
        det = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
        return Transform(
            (
                ((e * i - f * h) / det, (c * h - b * i) / det, (b * f - c * e) / det),
                ((f * g - d * i) / det, (a * i - c * g) / det, (c * d - a * f) / det),
                ((d * h - e * g) / det, (b * g - a * h) / det, (a * e - b * d) / det),
            )
        )

    def then(self, after: Transform) -> Transform:
        """Return the transform that does this one first and `after` second."""
        columns = list(zip(*self.rows, strict=True))
        rows = [tuple(sum(p * q for p, q in zip(row, col, strict=True)) for col in columns) for row in after.rows]
        first, second, third = rows
        return Transform(((*first,), (*second,), (*third,)))  # type: ignore[arg-type]  # three by construction


class OcrStatus(enum.Enum):
    """What became of a recognition; a failure is an exception, never a status."""

    OK = "ok"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word, NFC."""

    text: str
    box: Box
    confidence: float
    handwritten: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line within one column; `block` numbers the region it stands in, in reading order.

    `handwritten` says that at least one of its words was written by hand.
    """

    words: tuple[Word, ...]
    box: Box
    block: int = 0
    handwritten: bool = False

    @property
    def text(self) -> str:
        """The words with single spaces between them."""
        return " ".join(word.text for word in self.words)

    @property
    def confidence(self) -> float:
        """Mean confidence of the words, weighted by their length."""
        letters = sum(len(word.text) for word in self.words)
        return sum(word.confidence * len(word.text) for word in self.words) / letters if letters else 0.0


@dataclass(frozen=True, slots=True)
class OcrPage:
    """All text of one page in reading order."""

    width: int
    height: int
    lines: tuple[Line, ...]
    status: OcrStatus = OcrStatus.OK

    @property
    def text(self) -> str:
        """The lines with newlines between them."""
        return "\n".join(line.text for line in self.lines)


class CodeKind(enum.Enum):
    """The kinds of machine-readable codes."""

    QR = "qr"
    BARCODE = "barcode"
    MRZ = "mrz"


@dataclass(frozen=True, slots=True)
class Code:
    """A machine-readable code as read; an MRZ's payload is its lines joined by newlines."""

    kind: CodeKind
    payload: str
    box: Box


class FindingKind(enum.Enum):
    """Quality findings about a page, said to the officer at once."""

    BLURRED = "blurred"
    DARK = "dark"
    LOW_CONTRAST = "low_contrast"
    LOW_RESOLUTION = "low_resolution"
    CUT_OFF = "cut_off"
    GLARE = "glare"
    FINGER = "finger"
    FOLDED_CORNER = "folded_corner"


@dataclass(frozen=True, slots=True)
class QualityReport:
    """Measurements of a page picture; None means that a thing could not be measured.

    `two_toned`: of all that is not paper next to nothing is grey, as of faxes and of scans in black and white.
    """

    sharpness: float | None
    brightness: float | None
    contrast: float | None
    dpi: float | None
    findings: tuple[FindingKind, ...] = ()
    two_toned: bool = False


class Source(enum.Enum):
    """Where a value was taken from."""

    OCR = "ocr"
    QR = "qr"
    MRZ = "mrz"
    BARCODE = "barcode"


FieldValueType = str | tuple[str, ...]

HANDWRITTEN = "handwritten"
"""The problem of a value that a hand wrote, all of it or a part: a person always compares it with the picture."""


@dataclass(frozen=True, slots=True)
class FieldReading:
    """One field of a paper.

    `value` is canonical (see the value kinds of the contract), `raw` is what was printed as recognised. `review` False
    is a promise that the value is right. `page_index` counts the pages of the stack from 0.
    """

    key: str
    value: FieldValueType
    raw: str
    confidence: float
    review: bool
    page_index: int
    box: Box
    source: Source = Source.OCR
    problems: tuple[str, ...] = ()

    @property
    def handwritten(self) -> bool:
        """Whether a hand wrote the value, or a part of it."""
        return HANDWRITTEN in self.problems


@dataclass(frozen=True, slots=True)
class TypeGuess:
    """A paper type with its probability and the signs it rests on."""

    document_type: str
    confidence: float
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A contradiction or failed check on a paper; `code` names the rule, `fields` the keys it concerns."""

    code: str
    fields: tuple[str, ...]
    message: str


@dataclass(frozen=True, slots=True)
class PageReading:
    """Everything that was read from one page.

    `rotation` is the clockwise quarter turns applied in degrees, `skew_deg` the degrees removed (clockwise positive:
    the page stood that much too far counter-clockwise). `stopped` is "state_secret" when a secrecy mark stopped the
    page; then it has neither text nor codes. `picture` is the path of the upright page as a JPEG, None when none was
    asked for and always for a stopped page; its pixels are the page's own times its width over `width`. `look` is the
    page's perceptual hash (see `ocr.looks`), None for a stopped page and for one that shows too little. A page that
    `separates` is a separator sheet: a paper begins after it, and nobody needs its text or picture.
    """

    source: str
    index: int
    width: int
    height: int
    rotation: int
    skew_deg: float
    blank: bool
    text: OcrPage
    codes: tuple[Code, ...]
    quality: QualityReport
    source_to_page: Transform
    stopped: str | None = None
    picture: str | None = None
    look: str | None = None
    separates: bool = False


@dataclass(frozen=True, slots=True)
class PaperReading:
    """One paper of the stack: its type, its pages (indexes into the stack) and its fields.

    `pages_confidence` is the probability that its pages belong together and that it begins with the first of them.
    """

    guess: TypeGuess
    page_indexes: tuple[int, ...]
    fields: tuple[FieldReading, ...]
    warnings: tuple[Finding, ...] = field(default=())
    pages_confidence: float = 1.0
