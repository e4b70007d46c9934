"""The wide layouts of official documents: their sheets' sizes, and which of two signers counts."""

from __future__ import annotations

import pytest

from tests.dossiers import administrative
from tests.dossiers.cast import invent_cast
from tests.dossiers.dice import Dice
from tests.dossiers.make import clean_paper
from tests.dossiers.official_wide import OFFICIAL_WIDE
from tests.dossiers.truth import MadePage, Split


def _made(name: str, seed: int, monkeypatch: pytest.MonkeyPatch) -> MadePage:
    layouts = tuple(layout for layout in OFFICIAL_WIDE if layout.name == name)
    monkeypatch.setitem(administrative.VARIANTS, Split.TUNING, layouts)
    dice = Dice(seed, "wide")
    pages = clean_paper("administrative_document", invent_cast(dice.fork("cast"), Split.TUNING), dice)
    assert len(pages) == 1
    return pages[0]


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("official_register_across_wide", (2480, 3508)),
        ("official_sent_half_sheet_wide", (1748, 2480)),
        ("official_framed_half_slip_wide", (2480, 1748)),
        ("official_legal_portal_wide", (3508, 2480)),
    ],
)
def test_sheets_have_the_size_of_their_layout(
    name: str, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _made(name, 3, monkeypatch).pixels.shape[:2] == size


@pytest.mark.parametrize("seed", range(4))
def test_of_two_signers_the_right_one_counts(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    truth = _made("official_two_offices_sign_wide", seed, monkeypatch).truth
    signer = truth.fields["signer_name"]

    assert isinstance(signer, str)
    theirs = truth.fields["issuing_agency"]
    assert isinstance(theirs, str)
    assert " - " in theirs
    lines = [line for line in truth.lines if signer in line]
    assert lines
    assert all(line.endswith(signer) for line in lines)
