"""How papers word numbers, dates and sums."""

from __future__ import annotations

from datetime import date

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", "nghìn", "triệu", "tỷ")
_MONTHS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")


def _below_hundred(value: int, *, spoken_zero: bool) -> list[str]:
    tens, ones = divmod(value, 10)
    if tens == 0:
        return [] if ones == 0 else ["linh", _DIGITS[ones]] if spoken_zero else [_DIGITS[ones]]
    words = ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if ones == 0:
        return words
    special = {1: "mốt" if tens > 1 else "một", 5: "lăm"}
    return [*words, special.get(ones, _DIGITS[ones])]


def _below_thousand(value: int, *, full: bool) -> list[str]:
    hundreds, rest = divmod(value, 100)
    if hundreds == 0 and not full:
        return _below_hundred(rest, spoken_zero=False)
    return [_DIGITS[hundreds], "trăm", *_below_hundred(rest, spoken_zero=True)]


def number_words(value: int) -> str:
    """Return a whole number below a million million in words (`1987` → "một nghìn chín trăm tám mươi bảy")."""
    if value == 0:
        return _DIGITS[0]
    groups: list[int] = []
    while value:
        value, group = divmod(value, 1000)
        groups.append(group)
    words: list[str] = []
    for index in range(len(groups) - 1, -1, -1):
        if groups[index]:
            words += _below_thousand(groups[index], full=index < len(groups) - 1)
            words += [_SCALES[index]] if index else []
    return " ".join(words)


def date_words(day: date) -> str:
    """Return a date as certificates spell it ("Ngày mùng hai tháng chín năm một nghìn chín trăm tám mươi bảy")."""
    spoken_day = f"mùng {_DIGITS[day.day]}" if day.day < 10 else "mùng mười" if day.day == 10 else number_words(day.day)
    return f"Ngày {spoken_day} tháng {_MONTHS[day.month - 1]} năm {number_words(day.year)}"


def date_slashed(day: date) -> str:
    """Return `02/09/1987`."""
    return f"{day:%d/%m/%Y}"


def date_dashed(day: date) -> str:
    """Return `02-09-1987`."""
    return f"{day:%d-%m-%Y}"


def date_dotted(day: date) -> str:
    """Return `2.9.1987`."""
    return f"{day.day}.{day.month}.{day.year}"


def date_short(day: date) -> str:
    """Return `2/9/1987`."""
    return f"{day.day}/{day.month}/{day.year}"


def date_long(day: date) -> str:
    """Return "ngày 02 tháng 9 năm 1987": days below ten and months below three carry a zero, as NĐ 30/2020 asks."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def date_bare(day: date) -> str:
    """Return "02 tháng 9 năm 1987", for places where the label already ends in "ngày"."""
    return date_long(day).removeprefix("ngày ")


def money_dotted(dong: int) -> str:
    """Return `500.000.000`."""
    return f"{dong:,}".replace(",", ".")


def money_words(dong: int) -> str:
    """Return "Năm trăm triệu đồng"."""
    return f"{sentence(number_words(dong))} đồng"


def sentence(text: str) -> str:
    """Return the text with a capital at its beginning, the rest untouched."""
    return text[:1].upper() + text[1:]
