"""How large a page may be; checked from headers, before a picture is decoded."""

from __future__ import annotations

from ocr.errors import ImageTooLarge

MAX_PAGE_PIXELS = 89_000_000
"""A3 at 600 dpi has 70 million, A1 at 300 dpi too. Just under Pillow's own bomb limit (89.5 million), so that nothing
which passes here makes Pillow warn, and its module-wide limit needs no change."""

MAX_SIDE_PIXELS = 32_000
"""OpenCV's warps address pixels with 16-bit numbers (32,767); A1 at 600 dpi is 19,900 high."""

MAX_FILE_PAGES = 2_000
"""Of a TIFF, whose page list can hold thousands of empty entries; a bound volume has 200 to 400 sheets."""


def check_size(width: int, height: int, source: str, page_index: int | None = None) -> None:
    """Do nothing for a picture of possible size.

    Raises:
        ImageTooLarge: It has more pixels than a page can have.
    """
    if width * height > MAX_PAGE_PIXELS or max(width, height) > MAX_SIDE_PIXELS:
        raise ImageTooLarge(source, page_index=page_index, reason=f"{width} × {height} pixels")
