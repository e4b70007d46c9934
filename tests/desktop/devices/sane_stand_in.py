"""SANE for tests: its test device with settings of ours, and a program that behaves as scanners do at their worst."""

from __future__ import annotations

import shutil
import stat
import textwrap
from pathlib import Path

import pytest
from PIL import Image

DEVICE = "test:0"
_TEST_CONF = Path("/etc/sane.d/test.conf")


def sane_folder(folder: Path, **settings: str) -> Path:
    """Return a folder for SANE_CONFIG_DIR in which only the test device is known, with these settings of its file."""
    if shutil.which("scanimage") is None or not _TEST_CONF.is_file():
        pytest.skip("sane-utils and libsane are not installed: no test device to scan with")
    folder.mkdir(parents=True)
    (folder / "dll.conf").write_text("test\n")
    lines = [line for line in _TEST_CONF.read_text().splitlines() if line.split(" ")[0] not in settings]
    (folder / "test.conf").write_text("\n".join([*lines, *(f"{name} {value}" for name, value in settings.items())]))
    return folder


def bad_scanner(folder: Path, script: str, pages: int = 3) -> str:
    """Return a program that is called like `scanimage`; `page N` in its script delivers a page, as that does.

    It offers a feeder. What the script says goes on from there: exit statuses, words on stderr, silence.
    """
    sample = folder / "sample.tif"
    Image.new("RGB", (60, 80), (200, 180, 160)).save(sample, dpi=(300, 300))
    program = folder / "scanimage"
    program.write_text(
        textwrap.dedent(
            f"""\
            #!/bin/bash
            if [[ "$*" == *--all-options* ]]; then
                echo '    --source Flatbed|ADF [Flatbed]'
                echo '    --mode Gray|Color [Gray]'
                echo '    --resolution 75|300dpi [75]'
                exit 0
            fi
            for word in "$@"; do case "$word" in --batch=*) batch="${{word#--batch=}}";; esac; done
            page() {{
                local name; printf -v name "$batch" "$1"
                cp {sample} "$name.part"; mv "$name.part" "$name"; echo "$name"
                printf 'Progress: 50.0%%\\rProgress: 100.0%%\\r' >&2
            }}
            for number in $(seq {pages}); do page "$number"; done
            """
        )
        + textwrap.dedent(script)
        + "\n"
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program)
