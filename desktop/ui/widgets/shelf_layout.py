"""Where the pages of a shelf lie, and where one goes that is dropped: plain geometry."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

from desktop.ui.widgets.rows import State

TILE = QSize(116, 152)
FOOT, GAP, SIDE, HEAD, BETWEEN, LEAST_GROUP = 20, 12, 16, 44, 28, 200


@dataclass(frozen=True, slots=True)
class Tile:
    """One page: its picture, what is said below it, its state, and the key of what it opens."""

    key: str
    picture: Hashable
    caption: str
    state: State | None = None
    opens: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The pages of one paper, by its key, or those that are not read yet."""

    title: str
    state: State | None
    tiles: tuple[Tile, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page lies: its group, its place in that, and its rectangle in the whole of the shelf."""

    tile: Tile
    group: int
    position: int
    rect: QRect


@dataclass(frozen=True, slots=True)
class Drop:
    """Where a page would go: into a group before the page at `position`; `mark` is the line to be shown there."""

    group: int
    position: int
    mark: QRect


@dataclass(frozen=True, slots=True)
class Layout:
    """Pages and headings in place, and how high all of it is."""

    places: tuple[Place, ...] = ()
    heads: tuple[QRect, ...] = ()
    areas: tuple[QRect, ...] = ()
    height: int = 0


def lay_out(groups: Sequence[Group], width: int, px: Callable[[int], int]) -> Layout:
    """Place groups beside one another as far as they fit, the pages of each below its heading."""
    wide, high = px(TILE.width()), px(TILE.height() + FOOT)
    room = max(wide, width - 2 * px(SIDE))
    places: list[Place] = []
    heads: list[QRect] = []
    areas: list[QRect] = []
    x, y, row_height = 0, px(8), 0
    for number, group in enumerate(groups):
        across = max(1, min(len(group.tiles), (room + px(GAP)) // (wide + px(GAP))))
        group_width = min(room, max(across * (wide + px(GAP)) - px(GAP), px(LEAST_GROUP)))
        if x and x + group_width > room:
            x, y, row_height = 0, y + row_height, 0
        left = px(SIDE) + x
        heads.append(QRect(left, y, group_width, px(HEAD)))
        for position, tile in enumerate(group.tiles):
            row, column = divmod(position, across)
            top = y + px(HEAD) + row * (high + px(GAP))
            places.append(Place(tile, number, position, QRect(left + column * (wide + px(GAP)), top, wide, high)))
        rows = -(-len(group.tiles) // across)
        height = px(HEAD) + rows * (high + px(GAP)) + px(4)
        areas.append(QRect(left, y, group_width, height))
        row_height = max(row_height, height)
        x += group_width + px(BETWEEN)
    return Layout(tuple(places), tuple(heads), tuple(areas), y + row_height)


def drop_at(layout: Layout, point: QPoint, px: Callable[[int], int]) -> Drop | None:
    """Return where a page dropped at a point would go, None where there is no group."""
    margin = px(BETWEEN) // 2
    for number, area in enumerate(layout.areas):
        if not area.adjusted(-margin, 0, margin, 0).contains(point):
            continue
        own = [place for place in layout.places if place.group == number]
        if not own:
            return None
        nearest = min(own, key=lambda place: _distance(place.rect, point))
        is_after = point.x() > nearest.rect.center().x()
        edge = nearest.rect.right() + px(GAP) // 2 if is_after else nearest.rect.left() - px(GAP) // 2
        mark = QRect(edge - px(2), nearest.rect.top(), px(4), px(TILE.height()))
        return Drop(number, nearest.position + is_after, mark)
    return None


def beside(layout: Layout, number: int, direction: int) -> int:
    """Return the place in the row above (-1) or below (1) that is nearest to a place; itself where there is none."""
    if number < 0:
        return 0
    here = layout.places[number].rect.center()
    beyond = [
        (abs(place.rect.center().y() - here.y()), abs(place.rect.center().x() - here.x()), index)
        for index, place in enumerate(layout.places)
        if (place.rect.center().y() - here.y()) * direction > 0
    ]
    return min(beyond)[2] if beyond else number


def _distance(rect: QRect, point: QPoint) -> int:
    away = rect.center() - point
    return away.x() ** 2 + away.y() ** 2
