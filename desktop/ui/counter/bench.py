"""What the parts of the counter's controller share: the state that is shown, lanes, and the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop.jobs.job import Runner
from desktop.messages import error_text
from desktop.ui.counter.capture_state import CaptureState
from desktop.ui.counter.state import CounterState
from desktop.ui.desk_port import DeskOf
from desktop.ui.wording import LANGUAGE
from ocr.errors import HosoError


@dataclass(frozen=True, slots=True)
class Bench:
    """Where the parts of a controller work; all of it belongs to the thread of the window but `desk`."""

    runner: Runner
    desk: DeskOf
    read: Callable[[], CounterState]
    change: Callable[[CounterState], None]
    fetch: Callable[[str], None]
    stored: Callable[[], None]

    @property
    def state(self) -> CounterState:
        """What is shown now."""
        return self.read()

    def change_capture(self, capture: CaptureState) -> None:
        """Show another way in which papers come in."""
        self.change(replace(self.state, capture=capture))

    def fail(self, error: HosoError) -> None:
        """Say what went wrong."""
        self.change(replace(self.state, error=error_text(error, LANGUAGE)))
