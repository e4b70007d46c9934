"""What is asked of the search, with varied questions about what a made store holds."""

from __future__ import annotations

from collections.abc import Callable

from ocr.text import fold
from storage.search.find import find, find_all, hits_of
from tests.bench.store_measuring import Call, Measurement, reading
from tests.bench.store_rows import MadeStore, id_number
from tests.bench.store_texts import SENTENCES, TYPES
from tests.dossiers.dice import Dice


def _search(question: Callable[[MadeStore, Dice], str]) -> Callable[[MadeStore, Dice], Call]:
    def prepare(made: MadeStore, dice: Dice) -> Call:
        typed = question(made, dice)
        return reading(made, lambda session: find(session, typed))

    return prepare


def _name(made: MadeStore, dice: Dice) -> str:
    return dice.pick(made.people).name


def _begun_name(made: MadeStore, dice: Dice) -> str:
    name = _name(made, dice)
    return name[: dice.whole(1, len(name))]


def _begun_words(made: MadeStore, dice: Dice) -> str:
    return " ".join(word[: dice.whole(1, 4)] for word in fold(_name(made, dice)).split())


def _number(made: MadeStore, dice: Dice) -> str:
    owner_id = dice.whole(1, len(made.people))
    return id_number(made.people[owner_id - 1], owner_id)


def _code(made: MadeStore, dice: Dice) -> str:
    code = dice.pick(made.dossier_codes)
    return code[dice.pick([0, 7, 9]) :]


def _common_words(made: MadeStore, dice: Dice) -> str:
    return " ".join(dice.sample(["nguyễn", "thị", "cộng hòa", "số", "ngày", "giấy", "đăng ký", "xã", "nam"], 2))


def _page_words(made: MadeStore, dice: Dice) -> str:
    words = dice.pick(SENTENCES).split()
    start = dice.whole(0, len(words) - 3)
    return " ".join(words[start : start + 3])


def _rare_together(made: MadeStore, dice: Dice) -> str:
    """Words that are each in many papers, but seldom together."""
    return " ".join(dice.pick(fold(dice.pick(SENTENCES)).split()) for _ in range(3)) + " " + fold(_name(made, dice))


def _by_owner(made: MadeStore, dice: Dice) -> Call:
    owner_id, typed = dice.whole(1, len(made.people)), dice.pick(["", "giay", "ng", "hoa"])
    return reading(made, lambda session: find(session, typed, owner_id=owner_id))


def _by_type(made: MadeStore, dice: Dice) -> Call:
    typed, (document_type, _) = dice.pick(["", "nguyen", fold(_name(made, dice)), "ng"]), dice.pick(TYPES)
    return reading(made, lambda session: find(session, typed, document_type=document_type))


def _everything(made: MadeStore, dice: Dice) -> Call:
    typed = dice.pick(["", "n", "nguyễn thị", "giay", fold(_name(made, dice))])
    return reading(made, lambda session: find_all(session, typed))


def _last_screen(made: MadeStore, dice: Dice) -> Call:
    """A screenful at the far end of all papers."""
    typed = dice.pick(["", "nguyen", "giay"])
    with made.database.reading() as session:
        last = find_all(session, typed).get("paper", ())[-20:]
    return reading(made, lambda session: hits_of(session, typed, last))


_SEARCH_MS = 50
SEARCHES = (
    Measurement("full name", _SEARCH_MS, _search(_name)),
    Measurement("name as it is typed", _SEARCH_MS, _search(_begun_name)),
    Measurement("name without marks", _SEARCH_MS, _search(lambda made, dice: fold(_name(made, dice)))),
    Measurement("beginnings of words", _SEARCH_MS, _search(_begun_words)),
    Measurement("id number", _SEARCH_MS, _search(_number)),
    Measurement(
        "beginning of a number", _SEARCH_MS, _search(lambda made, dice: _number(made, dice)[: dice.whole(2, 8)])
    ),
    Measurement("number of a paper", _SEARCH_MS, _search(lambda made, dice: dice.pick(made.paper_numbers))),
    Measurement("dossier code or its end", _SEARCH_MS, _search(_code)),
    Measurement("two common words", _SEARCH_MS, _search(_common_words)),
    Measurement("three words of a page", _SEARCH_MS, _search(_page_words)),
    Measurement("words seldom together", _SEARCH_MS, _search(_rare_together)),
    Measurement("of one owner", _SEARCH_MS, _by_owner),
    Measurement("of one type", _SEARCH_MS, _by_type),
    Measurement("everything that answers, as numbers", None, _everything),
    Measurement("a screenful at the end of it", _SEARCH_MS, _last_screen),
)
