"""Which document type a component's name asks for, when it says so beyond doubt.

A name decides by how it begins ("Bản sao Giấy khai sinh của …"), never by what it mentions. A name that lets one choose
between papers of several types ("Hộ chiếu hoặc căn cước") has none, and neither have decisions, letters and minutes:
"administrative_document" would match any of them.
"""

from __future__ import annotations

import re
from typing import Final

from ocr.text import fold, one_line

_CIVIL_STATUS = (
    r"khai sinh|ket hon|khai tu|ho tich|tinh trang hon nhan|nhan cha|giam ho|trich luc|xac dinh lai dan toc|cai chinh"
)
_TYPES: Final[dict[str, str]] = {
    "birth_certificate": r"(?:giay|trich luc(?: ghi vao so)?) khai sinh",
    "marriage_certificate": r"(?:giay chung nhan|trich luc)(?: dang ky)? ket hon",
    "death_extract": r"trich luc khai tu|giay chung tu\b",
    "marital_status_certificate": r"giay xac nhan tinh trang hon nhan",
    "birth_notification": r"giay chung sinh",
    "land_use_certificate": r"(?:giay chung nhan|gcn)(?: ve)? (?:quyen su dung dat|qsdd)",
    "household_business_certificate": r"giay chung nhan dang ky ho kinh doanh",
    "enterprise_certificate": r"giay chung nhan dang ky doanh nghiep",
    "diploma": r"bang (?:tot nghiep|cu nhan|ky su|thac si)",
    "judicial_record": r"phieu ly lich tu phap",
    "health_certificate": r"giay kham suc khoe",
    "construction_permit": r"giay phep xay dung\b",
    "household_book": r"so ho khau",
    "residence_change_form": r"to khai thay doi thong tin cu tru",
    "authorization_letter": r"(?:giay|van ban) uy quyen",
    "application_letter": r"don (?:de nghi|xin|dang ky|yeu cau|khieu nai|to cao|trinh bao|tham gia)",
    "declaration": rf"to khai (?=[^;.(]{{0,60}}(?:{_CIVIL_STATUS}))",
    "citizen_id_card": r"(?:the )?can cuoc cong dan|cccd",
    "identity_card": r"the can cuoc(?! cong dan)",
}
_PATTERNS: Final = {kind: re.compile(pattern) for kind, pattern in _TYPES.items()}
DOCUMENT_TYPES: Final = frozenset(_TYPES) | {"administrative_document", "certification_page", "other"}
"""All ids; the three that no component's name asks for may still be written into a table by hand."""
_BULLET = re.compile(r"(?:[-+*•–.\s]+|\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})(?:\.\d{1,2})*[.)]\s*)+")
_QUALIFIER = re.compile(
    r"(?:\d{1,2} (?=ban|giay|to|don)|\(?ban (?:sao|chinh|goc|chup|dien tu|photo|scan|photocopy)\b\)?|[,/]"
    r"|(?:photo|(?:co |duoc )?(?:chung thuc|cong chung)|hop le|dien tu|cua|kem theo|nop|xuat trinh|mot|hoac|va"
    r"|hien hanh|(?:de|kem ban chinh de|va ban chinh de) doi chieu|tu so goc|duoc cap|ban giay)\b)\s*"
)
_CLAUSE_END = re.compile(
    r"[;:(.]| trong truong hop | doi voi | neu | theo | cua | do | co | da | duoc | cho | de | trong thoi han | con "
)
_CHOICE = re.compile(r"\bhoac\b|\bva\b|,|/")
_OTHER_PAPER = re.compile(
    r"(?:\bhoac |, |\bva )(?:ban sao |ban chinh )?"
    r"(?=mot trong|giay (?!phep hoat)|quyet dinh|van ban|ban an|hop dong|so ho|so bao|the |ho chieu|chung minh)"
)
_FORMS = {"application_letter", "declaration", "residence_change_form"}
_LAND_SECTORS = ("dat dai", "dang ky bien phap bao dam")
_LAND_SHORT = re.compile(r"giay chung nhan (?:da cap|quyen su dung dat)")


def find_document_type(name: str, sector: str = "") -> str | None:
    """Return the id of the type that a component asks for, None when it is not certain.

    In procedures about land "Giấy chứng nhận đã cấp" is the certificate of land use (Luật Đất đai 2024 Điều 3 khoản 21
    defines the short form); elsewhere it may be any certificate.
    """
    head = _without_qualifiers(fold(one_line(name)))
    if _LAND_SHORT.match(head) and any(word in fold(sector) for word in _LAND_SECTORS):
        return None if _OTHER_PAPER.search(_first_sentence(head)) else "land_use_certificate"
    kind = next((kind for kind, pattern in _PATTERNS.items() if pattern.match(head)), None)
    return kind if kind is not None and not _lets_choose(head, kind) else None


def _first_sentence(text: str) -> str:
    return re.split(r"[.;](?=\s|$)", text, maxsplit=1)[0]


def _without_qualifiers(folded: str) -> str:
    bullet = _BULLET.match(folded)
    head = folded[bullet.end() :] if bullet else folded
    while (qualifier := _QUALIFIER.match(head)) and qualifier.end():
        head = head[qualifier.end() :]
    return head


def _lets_choose(head: str, kind: str) -> bool:
    """Whether the first sentence names another paper beside the one that it begins with."""
    if kind in _FORMS:
        return False  # "hoặc mẫu số …" is another form of the same type
    sentence = _first_sentence(head)
    begun = _PATTERNS[kind].match(sentence)
    rest = sentence[begun.end() :] if begun else ""
    if re.match(r"\s*(?:/|hoac\b|,(?! ?(?:co|con|duoc|do|tru|theo|trong|neu|ban)\b))", rest):
        return not _same_type_follows(rest, kind)
    end = _CLAUSE_END.search(rest)
    clause = rest[: end.start()] if end else rest
    if _CHOICE.search(clause) and kind != "land_use_certificate":
        return True
    return any(not _PATTERNS[kind].match(rest, found.end()) for found in _OTHER_PAPER.finditer(rest))


def _same_type_follows(rest: str, kind: str) -> bool:
    parts = [_without_qualifiers(part.strip()) for part in re.split(r"\bhoac\b|/|,", rest) if part.strip()]
    return all(_PATTERNS[kind].match(part) for part in parts[:3])
