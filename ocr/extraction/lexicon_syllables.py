"""Which letter sequences can be a Vietnamese syllable, by the rules of its sounds rather than from a list.

Some 18,000 spellings pass, about 7,000 are in use: a pass proves little, but a failure is nearly always a misreading, a
foreign word, or a name of the highlands.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from ocr.text import nfc

_TONES = {"\u0300": "huyền", "\u0301": "sắc", "\u0303": "ngã", "\u0309": "hỏi", "\u0323": "nặng"}
_STOP_TONES = ("sắc", "nặng")
_STOPS = ("p", "t", "c", "ch")

_ONSETS = (
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
    "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
)  # fmt: skip
_BEFORE_FRONT = {"k", "gh", "ngh"}  # written only before i, y, e, ê; c, g and ng are written elsewhere
_NOT_BEFORE_FRONT = {"c", "g", "ng"}
_FRONT = "ieêy"

_RIMES_TEXT = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong
    op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp
    uyt uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
"""
_RIMES_AFTER_QU_TEXT = """
    a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et ê êch ên ênh êt
    i in it ôc ơ ơi y ych yên yêt yêu ynh yt
"""
_RIMES = frozenset(_RIMES_TEXT.split())
_RIMES_AFTER_QU = frozenset(_RIMES_AFTER_QU_TEXT.split())
_OPEN_PAIRS = ("oa", "oe", "uy")  # the tone may stand on either vowel: hòa, hoà
_SECOND_VOWEL = ("oa", "oă", "oe", "uâ", "uê", "uô", "uơ", "uy", "iê", "yê", "ươ", "oo")
_MARKED = "ăâêôơư"
_VOWELS = "aăâeêioôơuưy"


@lru_cache(maxsize=16384)
def is_vietnamese_syllable(text: str) -> bool:
    """Tell whether a word can be one Vietnamese syllable, in any case; both ways of placing the tone are right."""
    letters, tone, tone_at = _apart(nfc(text).casefold())
    if tone_at is None:
        return False
    return any(
        letters.startswith(onset) and _fits(onset, letters[len(onset) :], tone, tone_at - len(onset))
        for onset in _ONSETS
    )


def _apart(text: str) -> tuple[str, str, int | None]:
    """Return the letters without tone, the tone, and its place (-1: none); place None when there are two tones."""
    letters, tone, place = "", "", -1
    for char in text:
        base = ""
        for part in unicodedata.normalize("NFD", char):
            if part in _TONES and tone:
                return "", "", None
            if part in _TONES:
                tone, place = _TONES[part], len(letters)
            else:
                base += part
        letters += unicodedata.normalize("NFC", base)
    return letters, tone, place


def _fits(onset: str, rime: str, tone: str, tone_at: int) -> bool:
    if onset == "gi":
        known = rime in _RIMES and rime[0] not in "iy"
    elif onset == "g" and rime.startswith("i"):  # gì, giêng: the i is written once
        known = rime in ("i", "in", "iêng", "iêt", "iêc", "iên")
    elif onset == "qu":
        known = rime in _RIMES_AFTER_QU
    else:
        known = rime in _RIMES and _spelled_right(onset, rime)
    return known and _tone_fits(rime, tone) and (not tone or tone_at in _tone_places(rime))


def _spelled_right(onset: str, rime: str) -> bool:
    is_front = rime[0] in _FRONT
    if onset in _BEFORE_FRONT:
        return is_front
    if onset in _NOT_BEFORE_FRONT:
        return not is_front
    return not (onset and rime.startswith("yê"))


def _tone_fits(rime: str, tone: str) -> bool:
    return not rime.endswith(_STOPS) or tone in _STOP_TONES


def _tone_places(rime: str) -> tuple[int, ...]:
    """Return the indexes in a rime that may carry its tone."""
    vowels = [index for index, char in enumerate(rime) if char in _VOWELS]
    marked = [index for index in vowels if rime[index] in _MARKED]
    if marked:
        return (marked[-1],)
    if rime in _OPEN_PAIRS:
        return (0, 1)
    return (1,) if len(vowels) > 1 and rime.startswith(_SECOND_VOWEL) else (0,)
