"""What the words of a component say about when it is needed: condition, alternatives, a database that replaces it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.text import fold
from storage.catalogue.in_database import find_database

_NUMBERING = re.compile(
    r"(?:\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})(?:\.\d{1,2})*[.)]\s*)*(?:lưu ý\s*:\s*|riêng )?", re.IGNORECASE
)
_LEADING = re.compile(r"(?:trong )?(?:trường hợp|nếu|đối với|khi)\b", re.IGNORECASE)
# "thì" or a colon ends a leading condition; where there is neither, the verb of what has to be done does.
_LEADING_ENDS = (
    re.compile(r":|,? thì |,? còn phải "),
    re.compile(r",? (?<!không )(?:phải|cần|nộp|xuất trình|bổ sung) |[;.](?=\s|$)|$"),
)
_BRACKETED = re.compile(
    r"\(((?:chỉ |áp dụng |dùng |nộp |riêng )*"
    r"(?:nếu|trường hợp|trong trường hợp|đối với|khi|trừ trường hợp|cho trường hợp)\b[^()]*)\)",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"(?<!các )(?<!những )(?<!mọi )(?<!từng )(?<!thuộc )(?<!rủi ro )(?<!sử dụng )\b"
    r"((?:trừ |trong |cho |đối với |áp dụng đối với )*(?:trường hợp)\b(?! khẩn| bất khả| đặc biệt)[^.;()]*"
    r"|nếu (?!không )[^.;()]*)",
    re.IGNORECASE,
)
_OTHER_PAPER = re.compile(
    r"\bhoặc (?:bản sao |bản chính )?(?:giấy|văn bản|quyết định|hợp đồng|tờ khai|đơn|biên bản)\b", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[;:](?=\s|$)|\.(?=\s+[A-ZĐÀ-Ỹ]|$)")
_BULLETS = re.compile(r"^[-+*•–.,;!\s]+")
_ONE_OF = re.compile(r"một trong (?:các|những|số|hai|ba)", re.IGNORECASE)
_OTHERWISE = re.compile(r"hoặc\b", re.IGNORECASE)
_REPLACED = re.compile(
    r"không phải (?:nộp|xuất trình|tải lên|gửi)|thay thế (?:bằng|thành phần)"
    r"|(?:không thể|không|chưa) (?:khai thác|tra cứu)|(?:đã|chưa|không) có (?:\w+ ){0,6}(?:trong|trên|tại)"
    r"|không yêu cầu|không bao gồm|không được yêu cầu",
    re.IGNORECASE,
)


def without_bullets(text: str) -> str:
    """Return the text without the dashes, plus signs, stars and stray stops before it."""
    return _BULLETS.sub("", text)


def find_condition(name: str) -> str | None:
    """Return the words that say when the component is needed, None when it is needed always.

    A later sentence ("… . Trường hợp …") speaks of a special case and leaves the component required; only the first one
    and what stands in parentheses can make it conditional.
    """
    text = _NUMBERING.sub("", without_bullets(name), count=1)
    if _LEADING.match(text):
        return _leading(text)
    end = _SENTENCE_END.search(text)
    first = text[: end.start()] if end else text
    bracketed = _BRACKETED.search(text)
    if bracketed and _is_about_all(text, bracketed):
        return bracketed[1].strip()
    trailing = _TRAILING.search(first)
    if trailing is None or _OTHER_PAPER.search(first, 0, trailing.start()):
        return None  # "A hoặc giấy tờ B trong trường hợp …": without the case A is still needed
    return trailing[1].strip(" ,")


def _leading(text: str) -> str:
    sentence = re.split(r"(?<=[^\d])[.](?=\s)", text, maxsplit=1)[0]
    for ending in _LEADING_ENDS:
        end = ending.search(sentence)
        if end:
            return sentence[: end.start()].strip(" ,")
    return sentence


def _is_about_all(text: str, bracketed: re.Match[str]) -> bool:
    """Whether a condition in parentheses concerns the component and not one item of the list that it is."""
    before, after = text[: bracketed.start()], text[bracketed.end() :].strip(" .;,")
    if after.casefold().startswith("hoặc"):
        return False
    if not after and before.rstrip().endswith("."):
        return True
    if re.search(r"[;:]|\.\s|\bgồm\b", before):
        return False
    return "," not in before or not after


def find_replacing_database(name: str) -> str | None:
    """Return the name of the published database whose data replace the paper, by the component's own words.

    None when the text names no database, or names one only in passing.
    """
    for sentence in re.split(r"(?<=[.;])\s", name):
        # "… chưa có thông tin trong … thì hồ sơ còn có …" speaks of further papers, "thông tin … thay thế bằng mã số"
        # of what need not be written into a form.
        if "còn có" in sentence or "thay thế bằng mã số" in sentence:
            continue
        if _REPLACED.search(sentence) and (database := find_database(sentence)) is not None:
            return database.name
    return None


def group_alternatives(rows: Sequence[tuple[str, str | None, bool]]) -> list[int | None]:
    """Return the group of alternatives of each row (text, heading above its table, is a note), None for most.

    A heading "… một trong các giấy tờ sau" makes one group of its table, a note of these words one of the rows with
    another bullet that follow it, and a row that begins with "Hoặc" joins the row before it. Notes are in no group.
    """
    groups: list[int | None] = [None] * len(rows)
    count = 0
    heading: str | None = None
    opened_by: str | None = None
    for index, (text, case, is_note) in enumerate(rows):
        if case != heading:
            heading, opened_by = case, None
            count += bool(case and _asks_for_one(case))
        bullet = text[: len(text) - len(without_bullets(text))].strip()
        if opened_by is not None and bullet == opened_by:
            opened_by = None
        if is_note:
            if _asks_for_one(text):
                opened_by, count = bullet, count + 1
            continue
        if opened_by is not None or (case and _asks_for_one(case)):
            groups[index] = count
        elif index and _OTHERWISE.match(without_bullets(text)) and not rows[index - 1][2]:
            if groups[index - 1] is None:
                count += 1
                groups[index - 1] = count
            groups[index] = groups[index - 1]
    return _without_singles(groups)


def _asks_for_one(text: str) -> bool:
    """Whether a heading ends by asking for one of what follows; "một trong các trường hợp sau" asks for no paper."""
    last = _ONE_OF.search(text[-90:])
    return last is not None and text.rstrip().endswith(":") and "truong hop" not in fold(text[-90:][last.start() :])


def _without_singles(groups: Sequence[int | None]) -> list[int | None]:
    """Number the groups anew from 1 and drop those of one member."""
    kept = [group for group in dict.fromkeys(groups) if group is not None and groups.count(group) > 1]
    return [kept.index(group) + 1 if group in kept else None for group in groups]
