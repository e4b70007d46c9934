"""Commands that only look something up start without the libraries that read, draw and make files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = (
    "PIL", "cv2", "fpdf", "holidays", "numpy", "openpyxl", "pi_heif", "pypdf", "pypdfium2", "pytesseract", "zxingcpp",
)  # fmt: skip
_COMMANDS = """
import sys
from desktop.cli.main import main
for command in ("find x", "show P1", "reuse --owner 062187001234 --procedure 1.004746", "procedures list", "check"):
    sys.argv = ["main.py", *command.split(), "--data", DATA]
    main()
    print("loaded:", *sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_looking_up_loads_no_heavy_library(tmp_path: Path) -> None:
    program = _COMMANDS.replace("DATA", repr(str(tmp_path / "data")))

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, encoding="utf-8")

    said = [line.split()[1:] for line in done.stdout.splitlines() if line.startswith("loaded:")]
    assert len(said) == 5
    assert "storage" in said[-1]
    assert not set(HEAVY) & set(said[-1])


def test_window_appears_without_a_database_and_without_a_reader() -> None:
    program = "import sys; import desktop.program; print(*sorted({name.partition('.')[0] for name in sys.modules}))"

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, encoding="utf-8")

    loaded = set(done.stdout.split())
    assert "PySide6" in loaded
    assert not {"sqlalchemy", "argon2", *HEAVY} & loaded
