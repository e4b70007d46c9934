"""Line breaking, the sheet's record of what is printed, fonts and wording."""

from __future__ import annotations

from datetime import date

import pytest

from ocr.text import VIETNAMESE_LETTERS
from tests.dossiers.blocks import Entry, FieldStyle, Form, row
from tests.dossiers.canvas import Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.fonts import PEN_POOLS, PRINT_POOLS, font_path, load, pen_path
from tests.dossiers.household_facts import tax_number
from tests.dossiers.look import look_for
from tests.dossiers.truth import Split
from tests.dossiers.typeset import Leader, Style, Tab, atoms_of, bold, break_lines, pen
from tests.dossiers.wording import date_long, date_words, money_dotted, money_words, number_words


def in_letters(text: str, _: Style) -> float:
    return float(len(text))


def sheet() -> Sheet:
    dice = Dice(1)
    return Sheet(look_for(Split.TUNING, dice), dice)


def test_words_wrap_and_runs_glue() -> None:
    atoms = atoms_of(["Số: ", bold("12"), "/QĐ một hai"], Style(), in_letters)
    lines = break_lines(atoms, (10.0, 10.0), 1.0, 1.0)
    assert [line.text for line in lines] == ["Số: 12/QĐ", "một hai"]


def test_leaders_and_tabs_are_not_text() -> None:
    atoms = atoms_of(["Tên", Tab(20), "An", Leader()], Style(), in_letters)
    (line,) = break_lines(atoms, (40.0, 40.0), 1.0, 1.0)
    assert line.text == "Tên An"
    assert line.starts[2] == pytest.approx(20.0)
    assert line.width == pytest.approx(40.0)


def test_justified_lines_reach_the_edge() -> None:
    atoms = atoms_of(["aa bb cc dd ee"], Style(), in_letters)
    first, last = break_lines(atoms, (9.0, 9.0), 1.0, 1.0, justify=True)
    assert first.width == pytest.approx(9.0)
    assert last.width < 9.0


def test_columns_are_recorded_one_after_the_other() -> None:
    page = sheet()
    top = page.y

    def left() -> None:
        page.para("trái")
        page.para("dưới trái")

    page.columns(
        (0.0, 0.4, left),
        (0.5, 1.0, lambda: page.para("phải")),
    )
    assert page.lines == ["trái", "dưới trái", "phải"]
    assert page.y > top + 2 * page.line_height()


def test_table_rows_are_recorded_line_by_line() -> None:
    page = sheet()
    page.table((0.2, 0.8), [[["STT"], ["Tên"]], [["1"], ["Cà phê"]]])
    assert page.lines == ["STT Tên", "1 Cà phê"]


@pytest.mark.parametrize("form", Form)
def test_every_form_records_the_canonical_value(form: Form) -> None:
    page = sheet()
    row(page, FieldStyle(form), Entry("Ngày sinh", "date_of_birth", "02/09/1987", "1987-09-02"))
    assert page.fields == {"date_of_birth": "1987-09-02"}
    assert " ".join(page.lines) == "Ngày sinh: 02/09/1987"


def test_font_pools_share_no_family() -> None:
    tuning, held = ({family.name for family, _ in PRINT_POOLS[split]} for split in Split)
    assert not tuning & held
    assert not set(PEN_POOLS[Split.TUNING]) & set(PEN_POOLS[Split.HELD_APART])


@pytest.mark.parametrize("split", Split)
def test_fonts_cover_vietnamese(split: Split) -> None:
    files = [font_path(face) for family, _ in PRINT_POOLS[split]
             for face in (family.regular, family.bold, family.italic, family.bold_italic)]  # fmt: skip
    for path in [*files, *(pen_path(package) for package in PEN_POOLS[split])]:
        font = load(path, 40)
        absent = bytes(font.getmask("\uffff"))
        letters = VIETNAMESE_LETTERS + VIETNAMESE_LETTERS.upper()
        missing = [char for char in letters if bytes(font.getmask(char)) == absent]
        assert not missing, path.name


def test_numbers_in_words() -> None:
    assert number_words(1987) == "một nghìn chín trăm tám mươi bảy"
    assert number_words(2005) == "hai nghìn không trăm linh năm"
    assert number_words(21) == "hai mươi mốt"
    assert number_words(115) == "một trăm mười lăm"
    assert number_words(1_200_000_000) == "một tỷ hai trăm triệu"


def test_dates_and_money_as_printed() -> None:
    day = date(2026, 2, 5)
    assert date_long(day) == "ngày 05 tháng 02 năm 2026"
    assert date_words(day) == "Ngày mùng năm tháng hai năm hai nghìn không trăm hai mươi sáu"
    assert money_dotted(500_000_000) == "500.000.000"
    assert money_words(500_000_000) == "Năm trăm triệu đồng"


def test_tax_numbers_carry_their_check_digit() -> None:
    for seed in range(20):
        digits = [int(char) for char in tax_number(Dice(seed))[:10]]
        weighted = sum(w * d for w, d in zip((31, 29, 23, 19, 17, 13, 7, 5, 3), digits, strict=False))
        assert digits[9] == 10 - weighted % 11


def test_truth_says_where_the_pen_was() -> None:
    page = sheet()
    page.para("Số:", pen("12 a"), "/XN-HT")

    truth = page.finish("other").truth

    assert truth.lines == ["Số:12 a/XN-HT"]
    assert [truth.lines[line][start:end] for line, start, end in truth.pen] == ["12 a"]
