"""The program as people start it, and the stores that tests start it on."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from desktop.messages import ERRORS
from desktop.workflow.digitize import add_files
from desktop.workflow.intake import take_in
from desktop.workflow.keep import keep_files
from desktop.workflow.open_store import Store, open_store
from storage.casework.opening import Intake
from tests.e2e.made_files import make_file, person, read_made
from tests.e2e.snapshots import Snapshot, all_codes, snapshot
from tests.e2e.worker import NOON

PROJECT = Path(__file__).resolve().parents[2]
PROGRAM = (sys.executable, str(PROJECT / "main.py"))
CODE = "H34.12-261120-0001"
"""The dossier of `fill`."""


class Said(NamedTuple):
    """What the program said, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


def run(
    *arguments: str, wrap: Sequence[str] = (), before: Callable[[], None] | None = None, timeout_s: float = 60
) -> Said:
    """Run the program; `wrap` is a command that gets it as arguments, `before` is done in its process first."""
    done = subprocess.run(
        [*wrap, *PROGRAM, *arguments],
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout_s,
        preexec_fn=before,  # no threads in the test
    )
    said = Said(done.returncode, done.stdout, done.stderr)
    assert "Traceback" not in said.out + said.err
    assert said.status in {0, 2, 3, 4}, said
    return said


def refused(said: Said, code: str, language: str = "vi") -> None:
    """Fail unless the program refused with the one sentence of an error and wrote nothing else."""
    sentence = ERRORS[code][language == "en"]
    pattern = "".join(re.escape(part) if even else ".*" for even, part in _parts(sentence))
    assert said.status == 4, said
    assert said.out == ""
    assert re.fullmatch(pattern + "\n", said.err), said.err


def _parts(sentence: str) -> list[tuple[bool, str]]:
    return [(number % 2 == 0, part) for number, part in enumerate(re.split(r"\{(\w+)\}", sentence))]


def fill(data: Path, *, waiting: Sequence[str] = ()) -> None:
    """Make a store with one dossier of two papers; files of the `waiting` kinds are safe and not read yet."""
    handed_in = data.parent / "handed in"
    handed_in.mkdir(exist_ok=True)
    number, name = person(0)
    chance = random.Random(1)
    with open_store(data) as store:
        code = take_in(store, Intake("1.001193", number, NOON, name, "H34.12"))
        assert code == CODE
        kinds = ("birth_certificate", "pair")
        files = [make_file(handed_in, kind, place, chance).path for place, kind in enumerate(kinds)]
        assert len(add_files(store, code, files, read_made).papers) == 2
        wait(store, [make_file(handed_in, kind, 10 + place, chance).path for place, kind in enumerate(waiting)])


def wait(store: Store, files: Sequence[Path]) -> None:
    assert keep_files(store, CODE, files) == ()


def held(data: Path) -> dict[str, Snapshot]:
    """Return what a store holds."""
    with open_store(data) as store:
        return {code: snapshot(store, code) for code in all_codes(store)}
