"""What a SANE device says of itself, and how it is asked for what a profile wants. Pure text, no process.

SANE names options, but not their values: "ADF", "Automatic Document Feeder" and "ADF Front" are three makers' words for
one thing. So values are recognised by the words that occur in them (sane-backends, the `source` and `mode` options of
fujitsu, epsonds, canon_dr, escl, airscan, genesys, pixma, hpaio and test).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.devices.scanner import Abilities, Colour, ScanProfile, Source

A4_MM = (210.0, 297.0)

_OPTION = re.compile(
    r"^ {4}(?P<name>--?[A-Za-z][\w-]*)"
    r"(?P<switch>\[=\([^)]*\)\])?"
    r"(?: (?P<values>.+?))?"
    r"(?: \[(?P<default>[^\]]*)\])?"
    r"(?: \[[a-z-]+\])*$"
)
_RANGE = re.compile(r"^(?:auto\|)?(?P<low>-?[\d.]+)\.\.(?P<high>-?[\d.]+)(?:[a-zA-Z%]+)?(?: \(in steps of [^)]*\))?$")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_WORDS: dict[Source | Colour, re.Pattern[str]] = {
    Source.FEEDER: re.compile(r"adf|feeder", re.IGNORECASE),
    Source.FLATBED: re.compile(r"flatbed|platen|glass", re.IGNORECASE),
    Colour.COLOUR: re.compile(r"colou?r", re.IGNORECASE),
    Colour.GRAY: re.compile(r"gr[ae]y", re.IGNORECASE),
    Colour.BLACK_WHITE: re.compile(r"lineart|black|binary|bw", re.IGNORECASE),
}
_DUPLEX = re.compile(r"duplex|both", re.IGNORECASE)
_ONE_SIDE = re.compile(r"back|rear", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SaneOption:
    """An option of a device: the values to choose from, or the range of numbers, or neither."""

    values: tuple[str, ...] = ()
    limits: tuple[float, float] | None = None
    is_switch: bool = False


def parse_options(said: str) -> dict[str, SaneOption]:
    """Return the options that `scanimage --all-options` tells of, by name with their dashes."""
    found = {}
    for line in said.splitlines():
        match = _OPTION.match(line)
        if match is None:
            continue
        values = match["values"] or ""
        limits = _RANGE.match(values)
        found[match["name"]] = SaneOption(
            values=() if limits else tuple(part.strip() for part in values.split("|") if part.strip()),
            limits=(float(limits["low"]), float(limits["high"])) if limits else None,
            is_switch=match["switch"] is not None,
        )
    return found


def abilities_of(options: Mapping[str, SaneOption]) -> Abilities:
    """Return what a device with such options can do; one that names no source has a glass, or a feeder alone."""
    sources = {source for source in Source if any(_WORDS[source].search(each) for each in _values(options, "--source"))}
    colours = {colour for colour in Colour if any(_WORDS[colour].search(each) for each in _values(options, "--mode"))}
    return Abilities(
        frozenset(sources or {Source.FLATBED}), frozenset(colours or {Colour.COLOUR}), _can_duplex(options)
    )


def arguments(options: Mapping[str, SaneOption], profile: ScanProfile) -> list[str]:
    """Return what `scanimage` is told so that a device scans as a profile wants, as far as the device can.

    The source comes first: others, such as the two sides, exist only once it is set.
    """
    said: list[str] = []
    sources = _values(options, "--source")
    said += _setting("--source", _source_value(sources, profile))
    if profile.is_duplex and profile.source is Source.FEEDER and not any(_DUPLEX.search(each) for each in sources):
        said += _duplex_elsewhere(options)
    said += _setting("--mode", _first(_values(options, "--mode"), _WORDS[profile.colour]))
    said += _setting("--resolution", _resolution(options.get("--resolution"), profile.resolution_dpi))
    return said + _paper(options)


def is_fed(options: Mapping[str, SaneOption], profile: ScanProfile) -> bool:
    """Say whether sheets come by themselves until none is left; from a glass one page is all there is."""
    return profile.source is Source.FEEDER and Source.FEEDER in abilities_of(options).sources


def _values(options: Mapping[str, SaneOption], name: str) -> tuple[str, ...]:
    option = options.get(name)
    return option.values if option else ()


def _setting(name: str, value: str | None) -> list[str]:
    if value is None:
        return []
    return [name, value] if len(name) == len("-x") else [f"{name}={value}"]


def _first(values: Sequence[str], words: re.Pattern[str]) -> str | None:
    return next((each for each in values if words.search(each)), None)


def _source_value(sources: Sequence[str], profile: ScanProfile) -> str | None:
    fitting = [each for each in sources if _WORDS[profile.source].search(each)]
    if profile.source is Source.FEEDER:
        both = [each for each in fitting if _DUPLEX.search(each)]
        single = [each for each in fitting if not _DUPLEX.search(each) and not _ONE_SIDE.search(each)]
        fitting = (both or single or fitting) if profile.is_duplex else (single or fitting)
    return fitting[0] if fitting else None


def _can_duplex(options: Mapping[str, SaneOption]) -> bool:
    return any(_DUPLEX.search(each) for each in _values(options, "--source")) or bool(_duplex_elsewhere(options))


def _duplex_elsewhere(options: Mapping[str, SaneOption]) -> list[str]:
    mode = _first(_values(options, "--adf-mode"), _DUPLEX)
    if mode is not None:
        return [f"--adf-mode={mode}"]
    switch = options.get("--duplex")
    return ["--duplex=yes"] if switch is not None and switch.is_switch else []


def _resolution(option: SaneOption | None, wanted: int) -> str | None:
    """Return the wanted resolution, the next one above it that the device has, or its highest."""
    if option is None:
        return None
    if option.limits is not None:
        low, high = option.limits
        return f"{min(max(wanted, low), high):g}"
    figures = sorted(float(match[0]) for each in option.values if (match := _NUMBER.match(each)))
    if not figures:
        return None
    return f"{next((each for each in figures if each >= wanted), figures[-1]):g}"


def _paper(options: Mapping[str, SaneOption]) -> list[str]:
    """Return the settings of an A4 sheet, as much of it as the device has room for."""
    said: list[str] = []
    for name, length in (("--page-width", A4_MM[0]), ("--page-height", A4_MM[1])):
        said += _setting(name, _clipped(options.get(name), length))
    for name, length in (("-l", 0.0), ("-t", 0.0), ("-x", A4_MM[0]), ("-y", A4_MM[1])):
        said += _setting(name, _clipped(options.get(name), length))
    return said


def _clipped(option: SaneOption | None, length: float) -> str | None:
    if option is None or option.limits is None:
        return None
    low, high = option.limits
    return f"{min(max(length, low), high):g}"
