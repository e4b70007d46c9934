"""Languages of the window: English in the source, Vietnamese as shipped.

`vi_VN.ts` is the source of the translation, `qt_vi.ts` that of Qt's own dialogs (files, printers), which Qt does not
have in Vietnamese. Qt reads the compiled form of both, which `lrelease` (it comes with PySide6) makes at the first
start into the user's cache. An installer puts the compiled file beside the sources instead.
"""

from __future__ import annotations

import hashlib
import logging
import os
import subprocess
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop.folders import cache_folder

log = logging.getLogger(__name__)

LANGUAGE = "vi"
SOURCE = Path(__file__).parent / "resources" / "i18n" / "vi_VN.ts"
QT_SOURCE = SOURCE.with_name("qt_vi.ts")
_COMPILE_S = 20


def install_language(app: QCoreApplication, language: str = LANGUAGE, cache: Path | None = None) -> QTranslator | None:
    """Make the program speak a language; None where it stays English, the language of the source.

    The caller keeps the translator as long as the program runs.
    """
    if language != "vi":
        QLocale.setDefault(QLocale(QLocale.Language.English))
        return None
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    translator = QTranslator()
    compiled = compiled_translation(cache or cache_folder())
    if compiled is None or not translator.load(str(compiled)):
        log.error("no Vietnamese translation could be loaded")
        return None
    app.installTranslator(translator)
    return translator


def compiled_translation(cache: Path) -> Path | None:
    """Return the compiled Vietnamese translation, made now if it is not there; None if it cannot be made."""
    beside = SOURCE.with_suffix(".qm")
    if beside.is_file():
        return beside
    texts = hashlib.sha256(SOURCE.read_bytes() + QT_SOURCE.read_bytes())
    target = cache / f"vi_VN-{texts.hexdigest()[:16]}.qm"
    if target.is_file():
        return target
    try:
        cache.mkdir(parents=True, exist_ok=True)
        fresh = target.with_suffix(f".{os.getpid()}.tmp")
        command = [str(_lrelease()), "-silent", str(SOURCE), str(QT_SOURCE), "-qm", str(fresh)]
        subprocess.run(command, check=True, capture_output=True, timeout=_COMPILE_S)  # noqa: S603  # our own tool
        fresh.replace(target)
    except (OSError, subprocess.SubprocessError):
        log.exception("the translation could not be compiled")
        return None
    return target


def _lrelease() -> Path:
    folder = Path(PySide6.__path__[0])
    name = "lrelease.exe" if os.name == "nt" else "lrelease"
    return folder / name
