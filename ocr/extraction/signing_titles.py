"""Titles of signers and printed names: which lines are one, and how a damaged title is written."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.extraction.alike import edit_distance, similarity
from ocr.extraction.official_day import is_place_and_date
from ocr.extraction.official_head import is_capitals
from ocr.text import fold

_TITLE_ALIKE = 0.85
_CAPITALS_ALIKE = 0.72  # a line in capitals may be a title that a signature runs over
_TITLE_WORD_LIMIT = 10
NAME_WORDS = (2, 6)
_SIGNED_FOR = re.compile(r"^(TM|KT|TL|TUQ|Q)\s?[.,:]\s*", re.IGNORECASE)
AUTHORITY = re.compile(r"^(?:(TM|KT|TL|TUQ|Q|T\s?M|K\s?T)\s?[.,:]|(?:T/M|K/T|T/L|T/UQ)(?=\W))", re.IGNORECASE)
_TITLE_WORDS = (
    "chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng phòng|phó trưởng phòng|chánh văn phòng|phó chánh văn phòng|"
    "hiệu trưởng|phó hiệu trưởng|cục trưởng|phó cục trưởng|bộ trưởng|thứ trưởng|viện trưởng|trưởng ban|trưởng khoa|"
    "công chức tư pháp|tư pháp hộ tịch|người ký|người thực hiện|người làm đơn|trưởng công an|chánh thanh tra|"
    "thủ tướng|cán bộ tư pháp|quyền chủ tịch|người viết đơn|kế toán trưởng|đội trưởng|chi cục trưởng|"
    "phó chi cục trưởng|người đề nghị|tổ trưởng|thủ trưởng đơn vị|phó trưởng ban|phó chánh thanh tra|"
    "trưởng phòng hành chính|phó chủ tịch thường trực|bí thư|phó bí thư|tổng giám đốc|phó tổng giám đốc|"
    "chủ trì|người chủ trì|chủ tọa|chủ tọa kỳ họp|chủ trì cuộc họp|phó trưởng công an|trưởng văn phòng|"
    "phó trưởng văn phòng|hạt trưởng|trạm trưởng|chỉ huy trưởng|chính trị viên|chủ nhiệm|trưởng đoàn|vụ trưởng|"
    "tổng cục trưởng|chánh án|thẩm phán|công chứng viên|chấp hành viên|tổng thư ký|trưởng thôn|trưởng bộ phận|"
    "cửa hàng trưởng|phó viện trưởng|phó vụ trưởng|phó trưởng khoa|chủ hộ kinh doanh|chuyên viên|chuyên viên chính|"
    "chuyên viên cao cấp|thư ký|phó chỉ huy trưởng|chính ủy|phó chủ nhiệm|phó trạm trưởng|phó hạt trưởng|"
    "phó đội trưởng|phó chánh án|kiểm sát viên|thẩm tra viên|trưởng phòng tổ chức - hành chính"
)
_WRITTEN_FOR = re.compile(r"^K[^\sH]{0,2}?[.,]?(?=(?:GIÁM|CHỦ|TRƯỞNG|CHÁNH|HIỆU|CỤC)\s)")
"""KT. added by hand before a title, whatever was read for its T: "KÍGIÁM ĐỐC"."""
_TITLES = {fold(title): title.upper() for title in _TITLE_WORDS.split("|")}
_MARKED_TITLES = frozenset(_TITLE_WORDS.split("|"))
_BODIES = {fold(body): body for body in ("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN")}
_MENDED_ALIKE = 0.9
_OFFICE_WORDS = (
    "ủy ban |uỷ ban |ubnd |sở |phòng |trung tâm |chi cục |cục |công ty |văn phòng |trường |viện |hội đồng |công an |"
    "bộ phận |tm. |t/m "
)
_OFFICES = tuple(_OFFICE_WORDS.split("|"))
"""How the stamp of an electronic signature begins that names an office."""
_RANK = re.compile(
    r"(?:(?:thuong|trung|dai|thieu) (?:ta|uy|tuong|si|sy)|(?:(?:ths|ts|bs|ks|cn|pgs|gs|ds|bsck\w*|cki+)(?:\. ?)?)+|"
    r"luat su|bac si|ky su|thac si|tien si)\s"
)
"""What stands before a signer's name: a rank, a degree."""
_DEGREE = re.compile(r"^(?:(?:ths|ts|bs|ks|cn|pgs|gs|ds|bsck\w*|cki+)\.)+(?=[^\W\d_])", re.IGNORECASE)


def with_authority(text: str) -> str:
    """Return a title with a "KT." that was written close before it as it should read; the same text without one."""
    bare_title = _WRITTEN_FOR.sub("", text)
    return f"KT.{bare_title}" if bare_title != text and is_known_title(bare_title) else text


def is_known_title(text: str) -> bool:
    """Say whether a text is one of the titles that signers bear, and nothing else."""
    return fold(text) in _TITLES


def is_signing_title(text: str) -> bool:
    """Say whether a line is a signer's title or names for whom somebody signs."""
    if len(text.split()) > _TITLE_WORD_LIMIT:
        return False
    return bool(AUTHORITY.match(text)) or _is_titled(text, _TITLE_ALIKE)


def _is_titled(text: str, least: float) -> bool:
    """Say whether a line begins with a title or is much like one; in small letters its marks must be the title's too.

    Trương Công Hậu is nobody's "trưởng công an".
    """
    if not is_capitals(text):
        said = text.casefold()
        return any(said.startswith(title) or _alike_with_marks(said, title) > least for title in _MARKED_TITLES)
    folded = fold(text)
    return any(folded.startswith(title) or similarity(text, title) > least for title in _TITLES)


def _alike_with_marks(one: str, other: str) -> float:
    return 1 - edit_distance(one, other) / max(len(one), len(other))


def is_no_name(text: str) -> bool:
    """Say whether a text is a signer's title mark for mark, or says for whom somebody signs: Vũ Trường is a name."""
    return bool(AUTHORITY.match(text)) or " ".join(text.upper().split()) in _TITLES.values()


def ends_body(text: str) -> bool:
    """Say whether a line ends the body of a paper: the place and day over a signature, or a signer's title."""
    return is_place_and_date(text) or is_signing_title(text)


def join_titles(lines: Sequence[str]) -> str:
    """Return titles that stand below one another as one text; a line that is none goes on the one above it."""
    whole = ""
    for line in lines:
        joint = " - " if is_signing_title(line.strip()) else " "
        whole += f"{joint}{plain_title(line)}" if whole else plain_title(line)
    return whole


def plain_title(line: str) -> str:
    """Return a line of titles as it is printed where marks or a letter of a known title were lost.

    One space stands behind "KT." and the like.
    """
    line = line.strip()
    match = _SIGNED_FOR.match(line)
    prefix = f"{match.group(1)}. " if match else ""
    title = line[match.end() :] if match else line
    if not is_capitals(title):
        return prefix + title
    known = _TITLES | _BODIES
    best = max(known, key=lambda each: similarity(each, title))
    if fold(title) == best[1:]:
        return prefix + known[best]  # its first letter stood under a seal
    return prefix + (known[best] if similarity(best, title) >= _MENDED_ALIKE else title)


def words_of_rank(text: str) -> int:
    """Return how many words before a signer's name tell a rank or a degree: two in "Trung tá Lò Văn Pành"."""
    match = _RANK.match(fold(text))
    return 0 if match is None else len(match.group().split())


def without_degree(word: str) -> str:
    """Return a name's first word without a degree that is printed close before it: "Đỗ" of "ThS.Đỗ"."""
    return _DEGREE.sub("", word) or word


def looks_like_name(text: str) -> bool:
    """Say whether a line is two to six capitalised words without digits, as a printed name is."""
    words = text.replace(".", " ").split()
    letters = "".join(words)
    if text.casefold().startswith(_OFFICES):
        return False
    return (
        NAME_WORDS[0] <= len(words) <= NAME_WORDS[1]
        and not any(char.isdigit() for char in letters)
        and all(word[0].isupper() for word in words)
        and not _is_like_title(text)
        and sum(char.isalpha() or char in "'’" for char in letters) >= 0.95 * len(letters)
    )


def _is_like_title(text: str) -> bool:
    """Say whether a line is a title, or the end of one whose beginning was lost."""
    folded, least = fold(text), _CAPITALS_ALIKE if text.isupper() else _TITLE_ALIKE
    ends_one = is_capitals(text) and any(similarity(text, title[-len(folded) :]) > least for title in _TITLES)
    return ends_one or _is_titled(text, least)
