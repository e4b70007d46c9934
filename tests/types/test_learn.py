"""Types are learned from words, by the same words that the program looks at."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ocr.classify import type_words
from ocr.classify.document_type import OTHER
from tests.places.collect import KEPT
from tests.types.learn import learn, write
from tests.types.pages import TypedPage, pages_of

PAGES = [
    TypedPage(name, f"layout {number}", (line, f"số {number}", "xã Bát Xát"))
    for number in range(8)
    for name, line in (("born", "giấy khai sinh"), ("died", "giấy khai tử"), (OTHER, "bảng giá"))
]


def test_what_was_learned_tells_pages_of_other_layouts() -> None:
    learned = learn(PAGES, steps=200)
    assert learned.types == ("born", "died")
    born, died, none = (learned.evidence([line]) for line in ("đăng ký khai sinh", "sổ khai tử", "bảng giá tạm"))
    assert born["born"] > max(0, born["died"])
    assert died["died"] > max(0, died["born"])
    assert max(none.values()) < 0


def test_words_of_few_layouts_are_not_learned() -> None:
    rare = TypedPage("born", "layout 1", ("Sơn La",))
    assert "son" not in learn([*PAGES, rare], steps=1).rows


def test_the_same_pages_give_the_same_weights() -> None:
    assert np.array_equal(learn(PAGES, steps=20).weights, learn(PAGES, steps=20).weights)


def test_what_was_written_is_what_is_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    learned = learn(PAGES, steps=200)
    (tmp_path / "data").mkdir()
    write(learned, tmp_path / "data" / "type_words.npz")
    monkeypatch.setattr("ocr.classify.type_words.resources.files", lambda _: tmp_path)
    type_words.load_type_words.cache_clear()
    try:
        loaded = type_words.load_type_words()
    finally:
        type_words.load_type_words.cache_clear()
    assert loaded.types == learned.types
    for line in ("giấy khai sinh", "giấy khai tử số 3", "bảng giá"):
        assert loaded.evidence([line]) == pytest.approx(learned.evidence([line]), abs=0.2)


@pytest.mark.parametrize("document_type", ["death_extract", "identity_card", OTHER])
def test_pages_come_with_their_lines_and_layouts(document_type: str) -> None:
    pages = pages_of(document_type, 400_000, 3)
    assert pages
    assert all(page.document_type == document_type and page.lines for page in pages)
    assert all(page.is_kept == (page.layout in KEPT) for page in pages)
