"""The layouts of birth certificates: which labels, in which form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tests.dossiers.blocks import FieldStyle, Form
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style
from tests.dossiers.wording import date_dashed, date_long, date_slashed

_Printed = Callable[[date], str]


@dataclass(frozen=True)
class BirthLayout:
    """One layout of the paper; the labels are those of the newborn, each parent, the declarant and the register."""

    name: str
    title: str
    subtitle: str = ""
    symbol: str = "{n}/{y}"
    number_label: str = "Số"
    fields: FieldStyle = FieldStyle()
    name_label: str = "Họ, chữ đệm, tên"
    name_english: str = ""
    birth_label: str = "Ngày, tháng, năm sinh"
    words_label: str = "ghi bằng chữ"
    id_label: str = "Số định danh cá nhân"
    parent_label: str = "Họ, chữ đệm, tên người {who}"
    parent_birth_label: str = "Năm sinh"
    home_label: str = "Nơi cư trú"
    declarant_label: str = "Họ, chữ đệm, tên người đi khai sinh"
    document_label: str = "Giấy tờ tùy thân"
    place_label: str = "Nơi đăng ký khai sinh"
    date_label: str = "Ngày, tháng, năm đăng ký"
    signer_label: str = "NGƯỜI KÝ GIẤY KHAI SINH"
    printed_date: _Printed = date_slashed
    whole_parent_dates: bool = False
    father_first: bool = False
    head: bool = False
    boxed_words: bool = False


LAYOUTS = (
    BirthLayout("birth_original", "GIẤY KHAI SINH", parent_birth_label="Năm sinh"),
    BirthLayout(
        "birth_copy",
        "GIẤY KHAI SINH",
        subtitle="(BẢN SAO)",
        symbol="{n}/GKS-BS",
        fields=FieldStyle(Form.DOTTED, value=BOLD),
        name_label="Họ, chữ đệm và tên",
        words_label="Ghi bằng chữ",
        printed_date=date_long,
        head=True,
        signer_label="NGƯỜI KÝ BẢN SAO",
    ),
    BirthLayout(
        "birth_extract",
        "TRÍCH LỤC KHAI SINH",
        subtitle="(BẢN SAO)",
        symbol="{n}/{y}/TLKS-BS",
        fields=FieldStyle(Form.TABBED, label=PLAIN, value=BOLD, tab=172),
        birth_label="Ngày, tháng, năm sinh",
        words_label="Ghi bằng chữ",
        id_label="Số định danh cá nhân",
        parent_label="Họ, chữ đệm, tên {who}",
        parent_birth_label="Ngày, tháng, năm sinh",
        whole_parent_dates=True,
        head=True,
        place_label="Nơi đăng ký",
        signer_label="NGƯỜI KÝ TRÍCH LỤC",
    ),
    BirthLayout(
        "birth_older",
        "GIẤY KHAI SINH",
        subtitle="(BẢN CHÍNH)",
        symbol="{n}",
        fields=FieldStyle(Form.LEADER, value=Style(italic=True)),
        name_label="Họ và tên",
        birth_label="Ngày, tháng, năm sinh",
        words_label="Bằng chữ",
        parent_label="Họ và tên {who}",
        home_label="Nơi thường trú/tạm trú",
        declarant_label="Họ và tên người đi khai sinh",
        document_label="Quan hệ với người được khai sinh",
        printed_date=date_dashed,
        father_first=True,
        signer_label="NGƯỜI KÝ GIẤY KHAI SINH",
    ),
    BirthLayout(
        "birth_bilingual",
        "GIẤY KHAI SINH",
        subtitle="BIRTH CERTIFICATE",
        symbol="{n}/{y}/KS",
        number_label="Số/No",
        fields=FieldStyle(Form.INLINE, label=BOLD, value=PLAIN, hang=16),
        name_label="Họ, chữ đệm, tên khai sinh",
        name_english="/ Full name",
        birth_label="Sinh ngày",
        words_label="Viết bằng chữ",
        id_label="Số ĐDCN",
        parent_label="Họ, chữ đệm, tên của {who}",
        parent_birth_label="Sinh ngày",
        home_label="Nơi thường trú",
        declarant_label="Người đi đăng ký khai sinh",
        document_label="Giấy tờ tuỳ thân",
        place_label="Cơ quan đăng ký khai sinh",
        date_label="Ngày đăng ký",
        printed_date=date_long,
        whole_parent_dates=True,
        signer_label="NGƯỜI KÝ GIẤY",
    ),
    BirthLayout(
        "birth_next_line",
        "BẢN SAO TRÍCH LỤC KHAI SINH",
        symbol="{n}/TLKS",
        number_label="Số trích lục",
        fields=FieldStyle(Form.NEXT, label=ITALIC, value=BOLD, after=1),
        name_label="Họ, chữ đệm, tên người được khai sinh",
        birth_label="Ngày tháng năm sinh",
        words_label="bằng chữ",
        id_label="Mã số định danh",
        parent_label="{who}: họ, chữ đệm, tên",
        home_label="Chỗ ở hiện nay",
        declarant_label="Người khai",
        document_label="Giấy tờ của người khai",
        place_label="Đã đăng ký tại",
        date_label="Đăng ký ngày",
        printed_date=date_dashed,
        head=True,
        boxed_words=True,
        signer_label="CÔNG CHỨC TƯ PHÁP - HỘ TỊCH",
    ),
)
