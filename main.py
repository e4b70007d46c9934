"""Hồ Sơ Số: `python main.py` opens the program, `python main.py --help` lists what it does without a screen."""

from desktop.start import main

if __name__ == "__main__":
    raise SystemExit(main())
