"""The page beside the fields: the one that the field at hand stands on, its place outlined and large."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.ui.review.cut_pictures import CutPictures
from desktop.ui.review.state import ReviewState, next_open
from desktop.ui.theme import Theme
from desktop.ui.widgets.page_viewer import PageViewer
from desktop.workflow.review_types import Box, Place, ReviewField
from storage.views import PageView


class PagePane(QObject):
    """Keeps the viewer at the field at hand; `place_marked` tells what the officer marked there."""

    place_marked = Signal(object)

    def __init__(self, theme: Theme, pictures: CutPictures) -> None:
        super().__init__()
        self.viewer = PageViewer(theme, marks=True)
        self._pictures = pictures
        self._state = ReviewState()
        self._shown: tuple[int, int] | None = None  # paper and page
        self._is_large = True
        self.viewer.page_requested.connect(self._on_page_requested)
        self.viewer.place_marked.connect(self._on_place_marked)

    def render_state(self, state: ReviewState, *, is_other: bool) -> None:
        """Show the page of the field at hand; of another field than before, its place."""
        is_glance = state.is_offering and not self._state.is_offering
        self._state = state
        if is_other:
            self._go_to(state.field)
        else:
            self._show_page()
        if is_glance:
            self.viewer.look_at(None)  # one look at the whole page before all is confirmed
        self._prepare_next()

    def take_pictures(self) -> None:
        """Show what came meanwhile."""
        self._show_page()

    def toggle_large(self) -> None:
        """Change between the value in large and the whole page."""
        self._is_large = not self._is_large
        self._look()

    def _go_to(self, shown: ReviewField | None) -> None:
        if shown is None:
            return
        view, paper_id = shown.view, shown.ref.paper_id
        if view is not None and view.page is not None:
            self._shown = (paper_id, view.page)
        elif self._shown is None or self._shown[0] != paper_id:
            self._shown = (paper_id, 0)  # else where the officer is looking anyway
        if self._show_page():
            self._look()

    def _look(self) -> None:
        self.viewer.look_at(self._box(), large=self._is_large and not self._state.is_offering)

    def _box(self) -> Box | None:
        """Return where the value of the field stands on the page that is shown, None when it stands elsewhere."""
        shown = self._state.field
        if shown is None or shown.view is None or self._shown != (shown.ref.paper_id, shown.view.page):
            return None
        return shown.view.box

    def _pages(self, paper_id: int) -> tuple[PageView, ...]:
        paper = None if self._state.dossier is None else self._state.dossier.paper(paper_id)
        return () if paper is None else paper.paper.pages

    def _show_page(self) -> bool:
        """Show the page at hand and tell whether it is there already."""
        pages = self._pages(self._shown[0]) if self._shown is not None else ()
        if self._shown is None or not pages:
            return False
        number = min(self._shown[1], len(pages) - 1)
        found = self._pictures.page(pages[number].picture_sha256)
        if found is None:
            self.viewer.show_waiting(number + 1, len(pages))
            return False
        if self.viewer.show_page(found, pages[number].width_px, number + 1, len(pages)):
            self._look()
        return True

    def _prepare_next(self) -> None:
        """Have the page of the next field to look at made before it is asked for."""
        dossier = self._state.dossier
        following = None if dossier is None else dossier.field(next_open(self._state, self._state.focus))
        if following is None or following.view is None or following.view.page is None:
            return
        pages = self._pages(following.ref.paper_id)
        if following.view.page < len(pages):
            self._pictures.page(pages[following.view.page].picture_sha256)

    def _on_page_requested(self, index: int) -> None:
        if self._shown is not None and 0 <= index < len(self._pages(self._shown[0])):
            self._shown = (self._shown[0], index)
            self._show_page()
            self.viewer.outline(self._box())

    def _on_place_marked(self, box: Box) -> None:
        if self._shown is not None:
            self.place_marked.emit(Place(*self._shown, box))
