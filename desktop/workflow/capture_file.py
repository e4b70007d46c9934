"""The file that a scanned page is kept as: small enough for years of papers, and unlike that of any other sheet."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.workflow.pictures import Picture
from ocr.errors import ImageDamaged

if TYPE_CHECKING:
    from PIL.Image import Image

JPEG, PNG = "image/jpeg", "image/png"
_QUALITY = 90
_SUBSAMPLING = 1  # 4:2:2: seals and blue ink over black letters keep their edges, in half the time of 4:4:4
_PREVIEW = (360, 480)  # as large as a page of the shelf gets: text at 150 %, two pixels for one


@dataclass(frozen=True, slots=True)
class CaptureFile:
    """The bytes of a page's file, the end of its name, its kind, and a small picture of it if there can be one."""

    data: bytes
    suffix: str
    media_type: str
    preview: Picture | None = None


def capture_file(path: Path, mark: str) -> CaptureFile:
    """Return the file that a page of a scanner is kept as: JPEG, and PNG for black and white, at its resolution.

    `mark` goes into the file's comment. It says which sheet of which scan this is, and makes two sheets two files even
    where a scanner gives the same pixels for both (empty backs): as many pages are kept as came.

    Raises:
        ImageDamaged: the page is no whole picture.
    """
    from PIL import Image as pillow  # noqa: PLC0415, N813  # not before the first page comes
    from PIL import PngImagePlugin  # noqa: PLC0415

    out = io.BytesIO()
    try:
        with pillow.open(path) as image:
            dpi = image.info.get("dpi") or (0.0, 0.0)
            resolution = {"dpi": tuple(float(each) for each in dpi)} if min(dpi) > 0 else {}
            if image.mode == "1":
                note = PngImagePlugin.PngInfo()
                note.add_text("Comment", mark)
                image.save(out, "PNG", pnginfo=note, **resolution)
                return CaptureFile(out.getvalue(), ".png", PNG, _preview(image))
            plain = image if image.mode in {"L", "RGB"} else image.convert("RGB")
            plain.save(
                out, "JPEG", quality=_QUALITY, subsampling=_SUBSAMPLING, comment=mark.encode("ascii"), **resolution
            )
            preview = _preview(plain)
    except (OSError, ValueError, SyntaxError) as error:  # all that Pillow raises for bytes that are no picture
        raise ImageDamaged(str(path), reason=type(error).__name__) from error
    return CaptureFile(out.getvalue(), ".jpg", JPEG, preview)


def _preview(image: Image) -> Picture:
    wide, high = _PREVIEW
    factor = max(1, min(image.width // wide, image.height // high))
    small = image.convert("L").reduce(factor) if image.mode == "1" else image.reduce(factor)
    small.thumbnail(_PREVIEW)
    small = small.convert("RGB")
    return Picture(small.width, small.height, small.tobytes())
