"""How scanners, profiles, quality and what a scan is at are said."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.devices.scanner import Colour, Source
from desktop.settings import CaptureSettings
from desktop.ui.counter.capture_state import ScanPhase, profile_of
from desktop.ui.counter.state import CounterState
from desktop.ui.widgets.rows import State, Tone
from desktop.ui.wording import translate
from desktop.workflow.completeness import Lack, LackKind

_BLANK, _SEPARATOR = "blank", "separator"


def colour_word(colour: Colour) -> str:
    """Return how a colour mode is called."""
    words = {
        Colour.COLOUR: translate("Capture", "Colour"),
        Colour.GRAY: translate("Capture", "Grey"),
        Colour.BLACK_WHITE: translate("Capture", "Black and white"),
    }
    return words[colour]


def source_word(source: Source) -> str:
    """Return how the place of the sheets is called."""
    words = {
        Source.FEEDER: translate("Capture", "Automatic feeder"),
        Source.FLATBED: translate("Capture", "Glass, one sheet"),
    }
    return words[source]


def profile_words(settings: CaptureSettings) -> str:
    """Return scanner and profile in one line, and that none is chosen where none is."""
    if not settings.device:
        return translate("Capture", "No scanner chosen yet; or drop files here, or paste with Ctrl+V")
    profile = profile_of(settings)
    sides = translate("Capture", "both sides") if profile.is_duplex else translate("Capture", "one side")
    parts = [settings.device_name or settings.device, f"{profile.resolution_dpi} dpi", colour_word(profile.colour)]
    parts.append(sides if profile.source is Source.FEEDER else source_word(profile.source))
    return " · ".join(parts)


def scan_words(state: CounterState) -> str:
    """Return what the scanner is at, "" when it is at nothing."""
    capture = state.capture
    if capture.phase is ScanPhase.SEARCHING:
        return translate("Capture", "Scanners are being looked for…")
    if not capture.is_scanning:
        return ""
    if capture.code != state.code:
        return translate("Capture", "The scanner works for dossier {code}").format(code=capture.code)
    if capture.phase is ScanPhase.STOPPING:
        return translate("Capture", "The scanner stops; {count} pages are kept").format(count=capture.pages)
    return translate("Capture", "{count} pages came, page {number} is coming").format(
        count=capture.pages, number=capture.pages + 1
    )


def quality_state(findings: Sequence[str]) -> State | None:
    """Return what is wrong with a page, in words, None when nothing is."""
    if tuple(findings) == (_BLANK,):
        return State(translate("Counter", "blank page"), Tone.QUIET, "paper")
    if tuple(findings) == (_SEPARATOR,):
        return State(translate("Counter", "separator sheet"), Tone.QUIET, "paper")
    words = {
        "blurred": translate("Counter", "blurred"),
        "dark": translate("Counter", "too dark"),
        "low_contrast": translate("Counter", "pale"),
        "low_resolution": translate("Counter", "too small"),
        "cut_off": translate("Counter", "edge cut off"),
        "glare": translate("Counter", "glare"),
        "finger": translate("Counter", "a finger in the picture"),
        "folded_corner": translate("Counter", "a corner is folded"),
    }
    said = ", ".join(words[each] for each in findings if each in words)
    return State(said, Tone.NEEDS_YOU, "needs-you") if said else None


def lack_state(lack: Lack) -> State:
    """Return what is missing of a paper, in words."""
    if lack.kind is LackKind.PAGES:
        pages = ", ".join(f"{number}/{lack.of}" for number in lack.pages)
        return State(translate("Counter", "page {pages} is missing").format(pages=pages), Tone.NEEDS_YOU, "missing")
    words = {
        LackKind.BACK: translate("Counter", "the back was not seen"),
        LackKind.FRONT: translate("Counter", "the front was not seen"),
    }
    return State(words[lack.kind], Tone.NEEDS_YOU, "missing")
