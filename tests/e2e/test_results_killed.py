"""The window killed while results are scanned and while they are filed: it says what was left, and one key files it."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from desktop.workflow.desk import Desk
from desktop.workflow.open_store import open_store
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.slip_types import SlipForm, SlipOrder
from desktop.workflow.upkeep import check
from tests.helpers.made_desk import SAMPLES

PAGES, SLIP = 5, 2
_SEED = 20261122
_PATIENCE_S = 120.0
_TOLD_LAST = ('"left"', '"of_nobody"', '"there"')
_SETTINGS = json.dumps({"device": "made:0", "device_name": "SANE", "resolution_dpi": 200})
Line = dict[str, Any]


@pytest.fixture
def code(tmp_path: Path) -> str:
    """Leave a store with one dossier, and a scanner with a page of nobody in its feeder, then the slip and results."""
    desk = Desk.open(tmp_path / "store")
    code = desk.take_in("1.001193", OwnerInput("062187001234", name="Nguyễn Thị Hòa"))
    slip = desk.finish.slip(code, SlipOrder(SlipForm.RECEIPT))
    desk.close()
    feeder = tmp_path / "feeder"
    feeder.mkdir()
    slip_page = pypdfium2.PdfDocument(slip)[0].render(scale=200 / 72).to_pil().convert("RGB")
    slip_page.save(feeder / f"{SLIP}.tif", dpi=(200, 200))
    for number in {*range(1, PAGES + 1)} - {SLIP}:
        with Image.open(SAMPLES[number % len(SAMPLES)]) as page:
            page.convert("RGB").save(feeder / f"{number}.tif", dpi=(200, 200))
    program = tmp_path / "scanimage"
    program.write_text(
        textwrap.dedent(
            f"""\
            #!/bin/bash
            for word in "$@"; do case "$word" in --batch=*) batch="${{word#--batch=}}";; esac; done
            [ -n "$batch" ] || exit 0
            for number in $(seq {PAGES}); do
                printf -v name "$batch" "$number"
                cp {feeder}/$number.tif "$name.part"; mv "$name.part" "$name"; echo "$name"; sleep 0.3
            done
            """
        )
    )
    program.chmod(0o700)
    return code


def start(walk: str, folder: Path, root: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.desktop.ui.scan_walk", walk, str(folder), _SETTINGS],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )


def killed(folder: Path, root: Path, is_time: Callable[[list[Line]], bool], after_s: float) -> list[Line]:
    """Start a window that scans results, kill it so long after it is time, and return all that it told."""
    process = start("results", folder, root)
    late = threading.Timer(_PATIENCE_S, process.kill)
    late.start()
    told: list[Line] = []
    assert process.stdout is not None
    with process.stdout as out:
        for line in out:
            if line.startswith("{") and line.endswith("\n"):
                told.append(json.loads(line))
                if process.returncode is None and is_time(told):
                    time.sleep(after_s)
                    process.send_signal(signal.SIGKILL)
                    process.wait(10)
    late.cancel()
    assert process.wait(10) == -signal.SIGKILL
    assert is_time(told), told
    return told


def kept(told: list[Line]) -> dict[str, str]:
    """Return the pages that were told as kept: the checksum of each, and its name."""
    return {line["kept"]: line["name"] for line in told if "kept" in line}


def has_kept(wanted: int, told: list[Line]) -> bool:
    return len(kept(told)) >= wanted


def test_results_that_were_kept_are_said_and_filed_after_kills(tmp_path: Path, root: Path, code: str) -> None:
    chance = random.Random(_SEED)
    pages: dict[str, str] = {}
    in_the_middle = 0
    for wanted in (1, 2, PAGES - 1):
        told = killed(tmp_path, root, partial(has_kept, wanted), chance.uniform(0.0, 0.25))
        assert told[0]["left"] >= len(pages), "the start says at least what was kept"
        assert told[0]["said"] is bool(told[0]["left"])
        in_the_middle += len(kept(told)) < PAGES
        pages |= kept(told)
    for _ in range(2):  # the stack is whole, and its pages are looked at for codes
        told = killed(tmp_path, root, lambda told: "filing" in told[-1], chance.uniform(0.0, 0.5))
        assert told[0]["left"] >= len(pages)
        assert len(kept(told)) == PAGES
        pages |= kept(told)

    run = start("file-left", tmp_path, root)
    out, _ = run.communicate(timeout=2 * _PATIENCE_S)
    assert run.returncode == 0
    first, nobodys, last = (json.loads(line) for line in out.splitlines() if any(key in line for key in _TOLD_LAST))
    results = {sha256 for sha256, name in pages.items() if not name.endswith(f"-{SLIP:03}.jpg")}

    assert in_the_middle >= 2
    assert (first["said"], last["said"]) == (True, False)
    assert first["left"] >= len(pages)
    assert nobodys["of_nobody"] >= sum(name.endswith("-001.jpg") for name in pages.values()), "one of each stack"
    assert results <= set(last["there"])
    assert len(last["there"]) == len(set(last["there"])), "none of them twice"
    with open_store(tmp_path / "store") as store:
        assert check(store).ok
        assert not [path for path in (store.folder / "spool-results").rglob("*") if path.is_file()]
    desk = Desk.open(tmp_path / "store")
    assert all(paper.is_result for paper in desk.dossier(code).dossier.papers)
    desk.close()
