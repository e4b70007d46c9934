"""Pages whose text must hold on one sheet."""

from __future__ import annotations

from collections.abc import Callable

from tests.dossiers.canvas import A4, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.look import Look, scaled

_FACTORS = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64)


class PageFullError(RuntimeError):
    """A text does not hold on its page even when set small."""


def fitted(fill: Callable[[Sheet], None], look: Look, dice: Dice, size: tuple[int, int] = A4) -> Sheet:
    """Fill a sheet, set smaller until the text ends above the foot; `fill` must do the same every time.

    Raises:
        PageFullError: the text holds at no size.
    """
    for factor in _FACTORS:
        sheet = Sheet(scaled(look, factor), dice.fork("ink"), size)
        fill(sheet)
        if sheet.y <= sheet.floor:
            return sheet
    message = f"the text holds on no page, even set at {_FACTORS[-1]:.0%}"
    raise PageFullError(message)
