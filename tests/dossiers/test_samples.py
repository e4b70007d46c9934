"""The sample dossier that the program shows when it is tried."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.dossiers.samples import FOLDER, MOST_BYTES, SAMPLES, file_name, make_sample, write_samples
from tests.dossiers.truth import Level


def test_kept_pictures_are_those_that_are_made_here(root: Path) -> None:
    kept = sorted(path.name for path in (root / FOLDER).glob("*.jpg"))

    assert kept == [file_name(number) for number in range(len(SAMPLES))]


@pytest.mark.parametrize("number", range(len(SAMPLES)))
def test_kept_picture_is_small_and_whole(root: Path, number: int) -> None:
    path = root / FOLDER / file_name(number)
    with Image.open(path) as picture:
        picture.load()
        dpi = picture.info.get("dpi")

    assert path.stat().st_size <= MOST_BYTES
    assert (dpi == (200, 200)) is (SAMPLES[number].level is Level.OFFICE)


def test_a_sample_is_repeatable() -> None:
    first, second = make_sample(SAMPLES[0]), make_sample(SAMPLES[0])

    assert first.truth == second.truth
    assert (first.pixels == second.pixels).all()


def test_samples_are_written_in_order(tmp_path: Path) -> None:
    written = write_samples(tmp_path / "samples", SAMPLES[:1])

    assert [path.name for path in written] == [file_name(0)]
