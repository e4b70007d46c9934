"""What real devices say of themselves, and what they are told: the words of several makers."""

from __future__ import annotations

import pytest

from desktop.devices.sane_options import abilities_of, arguments, is_fed, parse_options
from desktop.devices.scanner import Colour, ScanProfile, Source

FUJITSU = """
All options specific to device `fujitsu:fi-7160:123':
  Standard:
    --source ADF Front|ADF Back|ADF Duplex [ADF Front]
        Selects the scan source (such as a document-feeder).
    --mode Lineart|Halftone|Gray|Color [Lineart]
    --resolution 50..600dpi (in steps of 1) [600]
  Geometry:
    --page-width 0..221.121mm (in steps of 0.0211639) [215.872]
    --page-height 0..876.695mm (in steps of 0.0211639) [279.364]
    -l 0..215.872mm (in steps of 0.0211639) [0]
    -t 0..279.364mm (in steps of 0.0211639) [0]
    -x 0..215.872mm (in steps of 0.0211639) [215.872]
    -y 0..279.364mm (in steps of 0.0211639) [279.364]
    --buffermode Default|Off|On [Default] [advanced]
"""
CANON = """
    --source Flatbed|Automatic Document Feeder [Flatbed]
    --adf-mode Simplex|Duplex [inactive]
    --mode Black & White|Gray|Color [Color]
    --resolution 75|150|300|600dpi [75]
    -x 0..216mm [216]
    -y 0..297mm [297]
"""
GLASS_ONLY = """
    --mode Color|Gray|Lineart [Gray]
    --resolution 100|200dpi [100]
    --warmup-lamp[=(yes|no)] [no]
"""
BROTHER = """
    --mode 24bit Color|True Gray|Black & White [24bit Color]
    --source FlatBed|ADC|Automatic Document Feeder(left aligned) [FlatBed]
    --duplex[=(yes|no)] [no]
    --resolution auto|100|200|300|400dpi [200]
"""


def said(text: str, **profile: object) -> list[str]:
    return arguments(parse_options(text), ScanProfile(**profile))  # type: ignore[arg-type]


def test_feeder_alone_with_both_sides_as_a_source() -> None:
    can = abilities_of(parse_options(FUJITSU))

    assert can.sources == {Source.FEEDER}
    assert can.colours == set(Colour)
    assert can.can_duplex
    assert said(FUJITSU)[:3] == ["--source=ADF Front", "--mode=Color", "--resolution=300"]
    assert said(FUJITSU, is_duplex=True)[0] == "--source=ADF Duplex"


def test_paper_is_a4_as_far_as_there_is_room() -> None:
    words = said(FUJITSU)

    assert words[3:5] == ["--page-width=210", "--page-height=297"]
    assert words[-4:] == ["-x", "210", "-y", "279.364"]


def test_both_sides_as_an_option_of_its_own() -> None:
    assert said(CANON, is_duplex=True)[:2] == ["--source=Automatic Document Feeder", "--adf-mode=Duplex"]
    assert "--duplex=yes" in said(BROTHER, is_duplex=True)
    assert "--duplex=yes" not in said(BROTHER, is_duplex=True, source=Source.FLATBED)


@pytest.mark.parametrize(("wanted", "got"), [(200, "300"), (300, "300"), (400, "600"), (1200, "600")])
def test_resolution_is_the_next_one_above(wanted: int, got: str) -> None:
    assert f"--resolution={got}" in said(CANON, resolution_dpi=wanted)


@pytest.mark.parametrize(
    ("colour", "mode"),
    [(Colour.COLOUR, "24bit Color"), (Colour.GRAY, "True Gray"), (Colour.BLACK_WHITE, "Black & White")],
)
def test_colours_by_any_name(colour: Colour, mode: str) -> None:
    assert f"--mode={mode}" in said(BROTHER, colour=colour)


def test_glass_is_what_a_device_without_sources_has() -> None:
    options = parse_options(GLASS_ONLY)

    assert abilities_of(options).sources == {Source.FLATBED}
    assert not abilities_of(options).can_duplex
    assert not is_fed(options, ScanProfile())
    assert is_fed(parse_options(CANON), ScanProfile())
    assert not is_fed(parse_options(CANON), ScanProfile(source=Source.FLATBED))
    assert arguments(options, ScanProfile()) == ["--mode=Color", "--resolution=200"]


def test_device_that_says_nothing_is_told_nothing() -> None:
    assert arguments(parse_options("no options here"), ScanProfile()) == []
    assert abilities_of({}).colours == {Colour.COLOUR}
