"""Whose a temporary thing is, and when it may go."""

from __future__ import annotations

import subprocess
import time

import pytest

from storage.files import temporary


def test_process_of_a_used_again_id_is_another_process() -> None:
    here = temporary.this_process()

    assert not temporary.is_abandoned(here, 1e9, 0)
    assert temporary.is_abandoned(here._replace(start=here.start - 1), 1, 0)
    assert not temporary.is_abandoned(here._replace(start=here.start - 1), 1, 2)


@pytest.mark.parametrize("change", [{"computer": "00000000"}, {"start": 0}])
def test_owner_that_cannot_be_asked_has_a_day(change: dict[str, str | int]) -> None:
    owner = temporary.this_process()._replace(pid=2**22 + 1, **change)  # type: ignore[arg-type]  # of either kind

    assert not temporary.is_abandoned(owner, 23 * 3600, 0)
    assert temporary.is_abandoned(owner, 25 * 3600, 0)
    assert not temporary.is_abandoned(owner, 25 * 3600, 26 * 3600)


def test_names_tell_their_owner_and_foreign_names_nothing() -> None:
    assert temporary.parse_owner(temporary.temporary_name(".part")) == temporary.this_process()
    assert temporary.parse_owner("scan.part") is None


def test_killed_process_is_over_though_nobody_has_asked_after_it() -> None:
    sleeper = subprocess.Popen(["sleep", "60"])
    try:
        assert temporary.process_start(sleeper.pid) is not None
        sleeper.kill()
        until = time.monotonic() + 10
        while temporary.process_start(sleeper.pid) is not None:
            assert time.monotonic() < until
            time.sleep(0.01)
    finally:
        sleeper.kill()
        sleeper.wait()
