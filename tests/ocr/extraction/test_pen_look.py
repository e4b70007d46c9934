"""The look along a line for writing."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.extraction.pen_look import Sight
from tests.ocr.extraction.told_strips import ToldStrips


@pytest.mark.parametrize(("left", "right"), [(100.0, 100.0), (105.0, 100.0), (1300.0, 1250.0)])
def test_nothing_is_written_between_words_that_touch(left: float, right: float) -> None:
    sight = Sight(np.full((400, 1200), 255, np.uint8), ToldStrips(0, ({"1": 0.9},)), 22.0)

    look = sight.look(left, right, 120.0)

    assert look.runs(left, right) == []
    assert look.column(look.place(left)) == round(left)
