"""Pictures of one page, decoded by Pillow to RGB as they are meant to be seen.

The decoders are named by the kind of the file, not found by `Image.open`, so that the size can be checked between
header and pixels without Pillow's module-wide limit.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import BmpImagePlugin, ExifTags, Image, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

from ocr.errors import FileUnreadable, ImageDamaged, ImageTooLarge
from ocr.imaging.limits import check_size
from ocr.imaging.page_image import PageImage, Pixels
from ocr.imaging.resolution import estimate_dpi

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_DEEP_MODES = ("I", "F", "I;16", "I;16B", "I;16L", "I;16N")
_CENTIMETRES = 3
_JPEG_SCAN, _JPEG_END = b"\xff\xda", b"\xff\xd9"
_JPEG_VOID = 128  # what the decoder puts where the data ended early
_JPEG_BLOCK = 8


class PictureKind(enum.Enum):
    """Kinds of files that hold one picture."""

    JPEG = enum.auto()
    PNG = enum.auto()
    BMP = enum.auto()
    WEBP = enum.auto()


def load_picture(file: BinaryIO, kind: PictureKind, source: str) -> PageImage:
    """Return the one page of a picture file.

    Raises:
        ImageDamaged: It is broken or cut short.
        ImageTooLarge: It has more pixels than a page can have.
    """
    if kind is PictureKind.JPEG and not _is_closed(file):
        raise ImageDamaged(source, reason="its end is missing")
    with decoding(source):
        picture = _opened(file, kind)
    check_size(*picture.size, source)
    with decoding(source):
        picture.load()
        if kind is PictureKind.JPEG and _ends_in_void(picture):
            raise ImageDamaged(source, reason="the data ends before the picture does")
        turn = int(read_exif(picture).get(ExifTags.Base.Orientation, 1))
        return to_page(picture, turn=turn, declared_dpi=read_declared_dpi(picture))


@contextmanager
def decoding(source: str, page_index: int | None = None) -> Iterator[None]:
    """Turn whatever a decoder raises on broken bytes into `ImageDamaged`; use it around calls of decoders only."""
    try:
        yield
    except FileUnreadable:
        raise
    except Image.DecompressionBombError as error:
        raise ImageTooLarge(source, page_index=page_index, reason=str(error)) from error
    except Exception as error:  # the edge to decoders, which raise anything from IndexError to MemoryError
        raise ImageDamaged(source, page_index=page_index, reason=f"{type(error).__name__}: {error}") from error


def to_page(
    picture: Image.Image,
    *,
    turn: int,
    declared_dpi: tuple[float, float] | None,
    levels: tuple[float, float] | None = None,
) -> PageImage:
    """Return a decoded picture as a page: turned, RGB, on white, with square pixels and the resolution of the rule.

    `turn` is the EXIF orientation that is still to be applied, `declared_dpi` goes across and down before it. `levels`
    are the values of black and of white in a picture of more than eight bits; None takes 16 bits, or the brightest
    value there is.
    """
    rgb = _as_rgb(picture, levels)
    dpi = None
    if declared_dpi is not None:
        across, down = declared_dpi
        rgb = _with_square_pixels(rgb, across, down)
        dpi = max(across, down)
    if turn in _TURNS:
        rgb = rgb.transpose(_TURNS[turn])
    pixels: Pixels = np.asarray(rgb)  # a copy that may be written to would be a third beside Pillow's own
    return PageImage(pixels, estimate_dpi(rgb.width, rgb.height, dpi))


def read_exif(picture: Image.Image) -> Image.Exif:
    """Return the EXIF tags, empty if they are broken: a picture is worth reading without them."""
    try:
        return picture.getexif()
    except Exception:  # noqa: BLE001  # as in `decoding`; here there is something to go on with
        return Image.Exif()


def read_declared_dpi(picture: Image.Image) -> tuple[float, float] | None:
    """Return the dots per inch across and down that the file states, believable or not."""
    stated = picture.info.get("dpi")
    if stated is None:
        stated = _exif_dpi(read_exif(picture))
    across, down = (float(value) for value in stated)
    return (across, down) if across > 0 and down > 0 else None


def _exif_dpi(exif: Image.Exif) -> tuple[float, float]:
    """Return the EXIF resolution in dots per inch, zeros where there is none."""
    unit = 2.54 if exif.get(ExifTags.Base.ResolutionUnit) == _CENTIMETRES else 1.0
    return (
        unit * float(exif.get(ExifTags.Base.XResolution, 0.0)),
        unit * float(exif.get(ExifTags.Base.YResolution, 0.0)),
    )


def _opened(file: BinaryIO, kind: PictureKind) -> Image.Image:
    """Read the header only; not even EXIF, for which Pillow decodes a PNG."""
    match kind:
        case PictureKind.BMP:
            return BmpImagePlugin.BmpImageFile(file)
        case PictureKind.PNG:
            return PngImagePlugin.PngImageFile(file)
        case PictureKind.WEBP:
            return WebPImagePlugin.WebPImageFile(file)
        case PictureKind.JPEG:
            return JpegImagePlugin.JpegImageFile(file)


def _is_closed(file: BinaryIO) -> bool:
    """Tell whether an end follows the last scan of a JPEG; a copy that broke off may be filled up with zeros."""
    data = file.read()
    file.seek(0)
    return data.rfind(_JPEG_END) > data.rfind(_JPEG_SCAN)


def _as_rgb(picture: Image.Image, levels: tuple[float, float] | None) -> Image.Image:
    if picture.mode in _DEEP_MODES:
        return Image.fromarray(_eight_bits(np.asarray(picture), levels)).convert("RGB")
    if picture.has_transparency_data:
        layer = picture.convert("RGBA")
        white = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(white, layer).convert("RGB")
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _eight_bits(values: NDArray[np.generic], levels: tuple[float, float] | None) -> NDArray[np.uint8]:
    """Return values of any depth spread over 0 to 255, white included: Pillow's own conversion clips at 255."""
    numbers = values.astype(np.float32)
    if levels is None:
        brightest = float(numbers.max(initial=0.0))
        levels = 0.0, _white_level(brightest)
    black, white = levels
    scaled = np.rint((numbers - black) * (255 / (white - black)))
    eight: NDArray[np.uint8] = np.clip(scaled, 0, 255).astype(np.uint8)
    return eight


def _white_level(brightest: float) -> float:
    """Return the value that means white in a picture whose brightest value is this."""
    for white in (1.0, 255.0, 65535.0):
        if brightest <= white:
            return white
    return brightest


def _with_square_pixels(picture: Image.Image, across_dpi: float, down_dpi: float) -> Image.Image:
    """Return a fax page (204 × 98 dpi) stretched to square pixels.

    Only a ratio of about two is believed to be meant; anything else is a careless file.
    """
    if not 1.8 <= max(across_dpi, down_dpi) / min(across_dpi, down_dpi) <= 2.2:  # noqa: PLR2004
        return picture
    if across_dpi > down_dpi:
        size = picture.width, round(picture.height * across_dpi / down_dpi)
    else:
        size = round(picture.width * down_dpi / across_dpi), picture.height
    return picture.resize(size, Image.Resampling.BICUBIC)


def _ends_in_void(picture: Image.Image) -> bool:
    """Tell whether a JPEG decoder filled the foot of a picture because its data ended early, which it does silently."""
    if picture.height <= _JPEG_BLOCK:
        return False
    foot = picture.crop((0, picture.height - _JPEG_BLOCK, picture.width, picture.height))
    void = ((_JPEG_VOID, _JPEG_VOID),) * len(picture.getbands())
    return _extrema(foot) == void != _extrema(picture)


def _extrema(picture: Image.Image) -> tuple[object, ...]:
    return tuple(band.getextrema() for band in picture.split())
