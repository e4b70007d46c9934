from __future__ import annotations

from datetime import date
from itertools import pairwise

import numpy as np
import pytest
import zxingcpp

from tests.dossiers.card_cutout import cut_out_cards
from tests.dossiers.card_holder import CITIZEN_CARD, IDENTITY_CARD, expiry_date
from tests.dossiers.cards import make_card, make_card_sheet
from tests.dossiers.mrz_lines import check_digit, latin_capitals, name_line, td1_lines
from tests.dossiers.truth import PageTruth, Split

CARDS = [(kind, split) for kind in (CITIZEN_CARD, IDENTITY_CARD) for split in Split]


def qr_texts(truth: PageTruth) -> list[str]:
    return sorted(code["text"] for code in truth.codes if code["kind"] == "qr")


def mrz_texts(truth: PageTruth) -> list[str]:
    return [code["text"] for code in truth.codes if code["kind"] == "mrz"]


@pytest.mark.parametrize(("document_type", "split"), CARDS)
def test_qr_code_says_what_the_truth_says(document_type: str, split: Split) -> None:
    for seed in range(3):
        page = make_card(document_type, "both", np.random.default_rng(seed), split)

        assert sorted(code.text for code in zxingcpp.read_barcodes(page.pixels)) == qr_texts(page.truth)


@pytest.mark.parametrize(("document_type", "split"), CARDS)
def test_mrz_agrees_with_itself_and_with_the_print(document_type: str, split: Split) -> None:
    page = make_card(document_type, "both", np.random.default_rng(4), split)
    (text,) = mrz_texts(page.truth)
    first, second, third = text.split("\n")
    born = date.fromisoformat(str(page.truth.fields["date_of_birth"]))

    assert [len(line) for line in (first, second, third)] == [30, 30, 30]
    assert first[5:14] == str(page.truth.fields["id_number"])[-9:]
    assert first[15:27] == page.truth.fields["id_number"]
    assert first[14] == check_digit(first[5:14])
    assert first[29] == check_digit(first[15:29])
    assert second[:7] == f"{born:%y%m%d}" + check_digit(f"{born:%y%m%d}")
    assert second[14] == check_digit(second[8:14])
    assert second[29] == check_digit(first[5:] + second[:7] + second[8:15] + second[18:29])
    assert third.replace("<", " ").split() == latin_capitals(str(page.truth.fields["full_name"])).split()
    assert page.truth.lines[-3:] == [first, second, third]


def test_mrz_of_a_known_card() -> None:
    lines = td1_lines("001201012345", "Trần Văn Mẫu", date(2001, 1, 15), female=False, expires=date(2041, 1, 15))

    assert lines == (
        "IDVNM2010123458001201012345<<9",
        "0101158M4101156VNM<<<<<<<<<<<4",
        "TRAN<<VAN<MAU<<<<<<<<<<<<<<<<<",
    )


def test_long_name_is_cut_at_thirty() -> None:
    assert name_line("Đặng Nguyễn Hoàng Phương Quỳnh Anh Thư") == "DANG<<NGUYEN<HOANG<PHUONG<QUYN"


@pytest.mark.parametrize(("document_type", "split"), CARDS)
def test_every_field_is_printed_on_its_side(document_type: str, split: Split) -> None:
    for side in ("front", "back", "both"):
        truth = make_card(document_type, side, np.random.default_rng(9), split).truth
        printed = " ".join(truth.lines)

        assert truth.side == side
        for key, value in truth.fields.items():
            shown = str(value)
            if key.startswith("date_"):
                shown = f"{date.fromisoformat(shown):%d/%m/%Y}"
            if key == "issuer" and document_type == CITIZEN_CARD:
                shown = "QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI"
            assert shown in printed


def test_sides_divide_the_fields_as_the_cards_do() -> None:
    rng = np.random.default_rng(2)
    old_front = make_card(CITIZEN_CARD, "front", rng, Split.TUNING).truth
    new_front = make_card(IDENTITY_CARD, "front", rng, Split.TUNING).truth
    new_back = make_card(IDENTITY_CARD, "back", rng, Split.TUNING).truth

    assert "place_of_residence" in old_front.fields
    assert [code["kind"] for code in old_front.codes] == ["qr"]
    assert set(new_front.fields) == {"id_number", "full_name", "date_of_birth", "sex", "nationality"}
    assert new_front.codes == []
    assert "place_of_residence" in new_back.fields
    assert [code["kind"] for code in new_back.codes] == ["qr", "mrz"]


def test_same_seed_makes_the_same_card() -> None:
    one, two = (make_card(CITIZEN_CARD, "both", np.random.default_rng(11), Split.HELD_APART) for _ in range(2))

    assert one.truth == two.truth
    assert np.array_equal(one.pixels, two.pixels)


def test_splits_share_no_font() -> None:
    variants = {
        split: make_card(CITIZEN_CARD, "front", np.random.default_rng(1), split).truth.variant for split in Split
    }

    assert "Arimo" in variants[Split.TUNING]
    assert "FreeSans" in variants[Split.HELD_APART]


def test_sheet_of_two_people_tells_them_apart() -> None:
    for seed in range(4):
        sheet = make_card_sheet(np.random.default_rng(seed), Split.TUNING)
        first, second = sheet.cards

        assert first.fields["id_number"] != second.fields["id_number"]
        assert sheet.page.truth.lines == first.lines + second.lines
        assert (first.paper, second.paper) == (0, 1)
        found = sorted(code.text for code in zxingcpp.read_barcodes(sheet.page.pixels))
        assert found == sorted(qr_texts(first) + qr_texts(second))


def test_cut_out_cards_are_upright_and_whole() -> None:
    page = make_card(CITIZEN_CARD, "both", np.random.default_rng(6), Split.HELD_APART)
    front, back = cut_out_cards(page.pixels)

    assert [code.text for code in zxingcpp.read_barcodes(front.pixels)] == qr_texts(page.truth)
    assert not zxingcpp.read_barcodes(back.pixels)
    assert front.pixels.shape == back.pixels.shape


def test_white_sheet_has_no_cards() -> None:
    assert cut_out_cards(np.full((1754, 2480, 3), 255, dtype=np.uint8)) == []


def test_expiry_falls_on_the_next_age_of_renewal() -> None:
    born = date(2000, 2, 29)
    days = [expiry_date(born, date(year, 3, 1)) for year in (2022, 2023, 2038, 2058)]

    assert days == [date(2025, 2, 28), date(2040, 2, 28), date(2060, 2, 28), None]
    assert all(one < two for one, two in pairwise(day for day in days if day))
