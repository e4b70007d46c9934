"""A bound volume of 500 pages streams through: memory and files of a few pages, every page read, in order."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from tests.ocr.pipeline.fake_engine import draw_page

_PAGE_PX = (220, 300)
_INKED_PX = 90  # of the page's height
_PAGES_A_PAPER = 5
_READ_ALL = """
import json, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from ocr.extraction.template import load_templates
from ocr.pipeline.draft import Tools
from ocr.pipeline.read_stack import read_stack
from tests.ocr.classify.written_sheet import written_line
from tests.ocr.pipeline.fake_engine import FakeEngine

tempfile.tempdir = sys.argv[2]
peaks, files = [], []

def peak_mib():
    # not ru_maxrss, which starts with what the parent process held
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM"))

def note(done, total):
    if done % 50 == 0:
        peaks.append(peak_mib())
        files.append(sum(1 for path in Path(tempfile.tempdir).glob("*/*.npy")))

def answer(shape):
    return [written_line("GIẤY KHAI SINH" if shape < 1.38 else "xã xác nhận", 30, 30)]

with ThreadPoolExecutor(2) as executor:
    tools = Tools(FakeEngine(answer), load_templates())
    result = read_stack([Path(sys.argv[1])], tools, executor, workers=2, on_progress=note)
papers = [list(paper.page_indexes) for paper in result.papers]
print(json.dumps([[page.index for page in result.pages], papers, len(result.failures), peaks, files]))
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells a process's own peak")
def test_500_pages_stream(tmp_path: Path, root: Path) -> None:
    """The pages are small (A7 at 75 dpi) so that it is done in time; what counts is that none of them stays."""
    path, scratch = tmp_path / "500.pdf", tmp_path / "scratch"
    scratch.mkdir()
    _write_volume(path, papers=100)

    command = [sys.executable, "-c", _READ_ALL, str(path), str(scratch)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, timeout=200)

    assert done.returncode == 0, done.stderr
    indexes, papers, failures, peaks_mib, files = json.loads(done.stdout)
    assert indexes == list(range(500))
    assert papers == [list(range(first, first + _PAGES_A_PAPER)) for first in range(0, 500, _PAGES_A_PAPER)]
    assert failures == 0
    assert peaks_mib[-1] < 600
    assert peaks_mib[-1] - peaks_mib[0] < 40  # the pages after the fiftieth alone would take 120
    assert max(files) < 80
    assert list(scratch.iterdir()) == []


def _write_volume(path: Path, *, papers: int) -> None:
    writer = pypdf.PdfWriter()
    pages = []
    for number in range(_PAGES_A_PAPER):
        picture = Image.new("L", (_PAGE_PX[0], _PAGE_PX[1] + 10 * number), "white")
        picture.paste(draw_page(0).crop((0, 0, _PAGE_PX[0], _INKED_PX)))  # little ink: marks cost time, not memory
        one = io.BytesIO()
        picture.convert("RGB").save(one, "PDF", resolution=75)
        pages.append(pypdf.PdfReader(one).pages[0])
    added = [writer.add_page(page) for page in pages]
    for _ in range(papers - 1):
        for page in added:
            writer.add_page(page)
    writer.write(path)
