"""One place, printed before and after 1 July 2025."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.owners.places import commune_key, find_communes

KINDS = {"t": "tỉnh", "c": "thành phố", "q": "quận", "h": "huyện", "i": "thị xã",
         "p": "phường", "x": "xã", "r": "thị trấn", "d": "đặc khu"}  # fmt: skip


@pytest.mark.parametrize(
    "address",
    [
        "phường Kon Tum, tỉnh Quảng Ngãi",
        "Tổ 3, phường Thống Nhất, thành phố Kon Tum, tỉnh Kon Tum",
        "Tổ 3, P. Quang Trung, TP. Kon Tum, Kon Tum",
        "PHƯỜNG QUANG TRUNG - TP KON TUM - TỈNH KON TUM",
        "Thống Nhất, Kon Tum, Kon Tum",
        "12 Trần Phú phường Thống Nhất thành phố Kon Tum tỉnh Kon Tum",
        "Phuong Thong Nhat, Thanh pho Kon Tum, Kon Tum, Viet Nam",
    ],
)
def test_old_and_new_form_of_a_place_have_one_key(address: str) -> None:
    assert commune_key(address) == "quang ngai/phuong kon tum"


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("Phường 01, TP Vũng Tàu, tỉnh Bà Rịa - Vũng Tàu", "ho chi minh/phuong vung tau"),
        ("Huyện Lý Sơn, tỉnh Quảng Ngãi", "quang ngai/dac khu ly son"),
        ("xã Sơn Hà, tỉnh Quảng Ngãi", "quang ngai/xa sơn hà"),
        ("xã Sơn Hạ, tỉnh Quảng Ngãi", "quang ngai/xa sơn hạ"),
        ("Phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng", "lam dong/phuong xuan huong - da lat"),
    ],
)
def test_traps_of_printed_names(address: str, key: str) -> None:
    assert commune_key(address) == key


@pytest.mark.parametrize(
    "address",
    [
        "",
        "Kon Tum",
        "12 Trần Phú",
        "huyện Đắk Hà, tỉnh Kon Tum",
        "phường Không Có, thành phố Kon Tum, tỉnh Kon Tum",
        "Phường Kim Mã, Quận Ba Đình, Hà Nội",
        "Tổ 2, Ba Đình, Hà Nội",
    ],
)
def test_place_that_cannot_be_told_has_no_key(address: str) -> None:
    assert commune_key(address) is None


def test_divided_commune_gives_all_its_parts() -> None:
    assert find_communes("P.14, Q.10, TP. Hồ Chí Minh") == (
        "ho chi minh/phuong dien hong",
        "ho chi minh/phuong hoa hung",
    )


def test_every_place_of_the_table_is_found_again_and_none_is_wrong(root: Path) -> None:
    keys: list[str] = []
    found, wrong_without_kinds = 0, []
    for line in (root / "storage" / "owners" / "places.txt").read_text("utf-8").splitlines():
        cells = line.split("\t")
        if cells[0] == "N":
            for unit in cells[2].split(";"):
                (key,) = find_communes(f"{full(unit)}, {full(cells[1])}")
                keys.append(key)
        elif cells[0] == "O":
            for pair in cells[3].split(";"):
                unit, numbers = pair.rsplit(":", 1)
                expected = tuple(sorted({keys[int(number)] for number in numbers.split(",")}))
                units = [unit] if unit else []
                assert find_communes(", ".join(full(name) for name in [*units, cells[2], cells[1]])) == expected
                bare = commune_key(", ".join(name[1:] for name in [*units, cells[2], cells[1]]))
                found += 1
                if bare is not None and (bare,) != expected:
                    wrong_without_kinds.append((pair, bare))

    assert (len(keys), len(set(keys)), found) == (3321, 3321, 10040)
    assert wrong_without_kinds == []


def full(unit: str) -> str:
    return f"{KINDS[unit[0]]} {unit[1:]}"


@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from(["tỉnh Kon Tum", ",", " - ", "P.", "xã ", "1", "Hà Nội"])).map("".join)
)
def test_any_text_has_a_key_or_none(text: str) -> None:
    key = commune_key(text)

    assert key is None or key.count("/") == 1
