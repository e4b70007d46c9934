"""Brings `vi_VN.ts` up to the texts of the source: `make i18n`."""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6

from desktop.ui.i18n import SOURCE


def update(target: Path = SOURCE) -> None:
    """Add the texts that are new and drop those that are gone; what was translated stays."""
    lupdate = Path(PySide6.__path__[0]) / "lupdate"
    files = sorted(Path(__file__).resolve().parents[2].joinpath("desktop", "ui").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", "vi_VN"]
    subprocess.run([lupdate, *files, *options, "-ts", target], check=True, capture_output=True)


if __name__ == "__main__":
    update()
