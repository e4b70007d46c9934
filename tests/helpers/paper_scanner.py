"""A program that is called like `scanimage` and delivers the pages that it is told to, as fast as a feeder does."""

from __future__ import annotations

import stat
import textwrap
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from tests.dossiers.truth import MadePage

_SCRIPT = """\
#!/bin/bash
if [[ "$*" == *--all-options* ]]; then
    echo '    --source ADF [ADF]'
    echo '    --mode Gray|Color [Color]'
    echo '    --resolution 200|300dpi [300]'
    exit 0
fi
for word in "$@"; do case "$word" in --batch=*) batch="${{word#--batch=}}";; esac; done
number=0
for page in {pages}; do
    sleep {seconds}
    number=$((number + 1))
    printf -v name "$batch" "$number"
    cp "$page" "$name.part"; mv "$name.part" "$name"; echo "$name"
done
echo 'scanimage: sane_start: Document feeder out of documents' >&2
exit 7
"""


def paper_scanner(folder: Path, pages: Sequence[MadePage], seconds_a_page: float) -> str:
    """Write the pages as `scanimage` would and return the program that delivers them once each time it is called."""
    folder.mkdir()
    files = []
    for number, page in enumerate(pages):
        files.append(folder / f"{number}.tif")
        dpi = page.dpi or 200
        Image.fromarray(page.pixels).save(files[-1], dpi=(dpi, dpi))
    program = folder / "scanimage"
    listed = " ".join(f"'{file}'" for file in files)
    program.write_text(textwrap.dedent(_SCRIPT).format(pages=listed, seconds=seconds_a_page))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program)
