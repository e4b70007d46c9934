"""Where a value begins and ends, when templates and the tagger see it at the same place but not in the same words.

Templates know where a value stands by what stands around it, and may take a label they do not know for its beginning,
the next sentence for its end, or stop at a line that goes on. The tagger says of each word by itself whether it belongs
to the value, and that rarely of words that do not; but now and then it passes over a word in the middle.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_LIKELY = 0.5
_NOT_OF_IT = 0.05
_SURELY_OF_IT = 0.8
_MAY_BE = 0.1


def mended_extent(
    own: Sequence[int], of_field: NDArray[np.float32], begins: NDArray[np.float32], *, fixed_start: bool, is_whole: bool
) -> list[int]:
    """Return the words of a value without those at its ends that are none of it, and with those that go on with it.

    A value of which the tagger sees no word at all is left as it is: it means another place.

    Args:
        own: the numbers of the words that it is made of now, at least one, all within the arrays.
        of_field: the probability of each word of the page to be of the field.
        begins: the probability of each word to be the first of a value.
        fixed_start: its first words are certain, as the number is that an address begins with.
        is_whole: nothing can follow it.
    """
    extent = sorted(own)
    seen = [number for number in extent if of_field[number] > _LIKELY]
    if not seen:
        return extent
    while of_field[extent[-1]] < _NOT_OF_IT:
        extent.pop()
    while not fixed_start and of_field[extent[0]] < _NOT_OF_IT:
        extent.pop(0)
    after = extent[-1] + 1
    while not is_whole and after < len(of_field) and _goes_on(after, of_field, begins):
        extent.append(after)
        after += 1
    while extent[0] > 0 and begins[extent[0]] <= _LIKELY and of_field[extent[0] - 1] > _SURELY_OF_IT:
        extent.insert(0, extent[0] - 1)
    return extent


def _goes_on(number: int, of_field: NDArray[np.float32], begins: NDArray[np.float32]) -> bool:
    return bool(of_field[number] > _SURELY_OF_IT and begins[number] <= _LIKELY)


def whole_extent(group: Sequence[int], of_field: NDArray[np.float32], begins: NDArray[np.float32]) -> list[int]:
    """Return the words of a value with those between and beside them that may be of it, up to where another begins.

    Of words that it never met, such as a firm's own name, the tagger is less sure than of what they stand among.
    """
    first, last = group[0], group[-1]
    while first > 0 and begins[first] <= _LIKELY and of_field[first - 1] > _MAY_BE:
        first -= 1
    while last + 1 < len(of_field) and begins[last + 1] <= _LIKELY and of_field[last + 1] > _MAY_BE:
        last += 1
    return [number for number in range(first, last + 1) if number in group or of_field[number] > _MAY_BE]
