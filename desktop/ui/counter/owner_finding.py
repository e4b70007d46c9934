"""The owner of a new dossier by name: who in the store is called that, as it is typed."""

from __future__ import annotations

from desktop.jobs.job import JobHandle, Lane
from desktop.ui.counter.bench import Bench
from desktop.ui.counter.state import people_found
from desktop.ui.counter.view import CounterView

_MOST = 30


class OwnerFinding:
    """Asks the store for people while a name stands in the owner's box; the last question alone is answered."""

    def __init__(self, bench: Bench, view: CounterView) -> None:
        self._bench = bench
        self._asking: JobHandle | None = None
        view.new.owner_typed.connect(lambda _text: self._ask())

    def _ask(self) -> None:
        """Ask for what stands in the box now; the state has it already."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        text = self._bench.state.new.name_wanted
        if not text:
            return
        bench = self._bench
        self._asking = bench.runner.submit(
            Lane.DB,
            lambda _job: bench.desk().lookup.named(text, _MOST),
            name="people",
            done=lambda people: bench.change(people_found(bench.state, text, people)),
            failed=bench.fail,
        )
