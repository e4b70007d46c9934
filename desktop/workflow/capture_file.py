"""The file that a scanned page is kept as: small enough for years of papers, and unlike that of any other sheet."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from ocr.errors import ImageDamaged

JPEG, PNG = "image/jpeg", "image/png"
_QUALITY = 90
_SUBSAMPLING = 0  # 4:4:4: red seals and blue ink over black letters keep their edges


@dataclass(frozen=True, slots=True)
class CaptureFile:
    """The bytes of a page's file, the end of its name, and its kind."""

    data: bytes
    suffix: str
    media_type: str


def capture_file(path: Path, mark: str) -> CaptureFile:
    """Return the file that a page of a scanner is kept as: JPEG, and PNG for black and white, at its resolution.

    `mark` goes into the file's comment. It says which sheet of which scan this is, and makes two sheets two files even
    where a scanner gives the same pixels for both (empty backs): as many pages are kept as came.

    Raises:
        ImageDamaged: the page is no whole picture.
    """
    from PIL import Image, PngImagePlugin  # noqa: PLC0415  # not before the first page comes

    out = io.BytesIO()
    try:
        with Image.open(path) as image:
            dpi = image.info.get("dpi") or (0.0, 0.0)
            resolution = {"dpi": tuple(float(each) for each in dpi)} if min(dpi) > 0 else {}
            if image.mode == "1":
                note = PngImagePlugin.PngInfo()
                note.add_text("Comment", mark)
                image.save(out, "PNG", pnginfo=note, **resolution)
                return CaptureFile(out.getvalue(), ".png", PNG)
            plain = image if image.mode in {"L", "RGB"} else image.convert("RGB")
            plain.save(
                out, "JPEG", quality=_QUALITY, subsampling=_SUBSAMPLING, comment=mark.encode("ascii"), **resolution
            )
    except (OSError, ValueError, SyntaxError) as error:  # all that Pillow raises for bytes that are no picture
        raise ImageDamaged(str(path), reason=type(error).__name__) from error
    return CaptureFile(out.getvalue(), ".jpg", JPEG)
