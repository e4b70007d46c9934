"""Lines of a page survive the database."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ocr.types import Box, Line, Word
from storage.papers.page_lines import pack_lines, text_of, unpack_lines

_SIDE = st.integers(0, 5000)
_BOX = st.builds(lambda x, y, w, h: Box(x, y, x + w, y + h), _SIDE, _SIDE, _SIDE, _SIDE)
_CONFIDENCE = st.integers(0, 1000).map(lambda thousandths: thousandths / 1000)
_WORD = st.builds(Word, st.text(min_size=1).filter(lambda text: text.isprintable()), _BOX, _CONFIDENCE)
_LINE = st.builds(
    lambda words, box, block, pen: Line(tuple(words), box, block=block, handwritten=pen),
    st.lists(_WORD, min_size=1),
    _BOX,
    st.integers(0, 3000),
    st.booleans(),
)


@given(st.lists(_LINE))
def test_lines_come_back(lines: list[Line]) -> None:
    packed = pack_lines(lines)

    assert unpack_lines(packed) == tuple(lines)
    assert text_of(packed) == "\n".join(line.text for line in lines)
