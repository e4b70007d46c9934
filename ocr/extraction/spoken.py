"""Values in running text: "Tôi là Lò Thị Xúa, sinh ngày 02/09/1987, số căn cước công dân 010187001234, …".

Sentences have no place for values, but what follows a wording can be known by its own form: a date, a number of nine or
twelve digits, a sum, words with capitals. Nothing is taken that does not follow at once, and nothing where two places
of a paper say different things.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ocr.extraction.anchors import bare
from ocr.extraction.normalize import normalize
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.signing_titles import looks_like_name
from ocr.extraction.template import FieldRule, Template
from ocr.types import Line, Word

_KINDS = frozenset({"date", "id", "taxid", "money", "name"})
_BLOCKS = ("", "person")  # sentences about several people do not tell whose value it is
_SCORE = 76.0
_FEWEST_LETTERS = 5
_CLOSE_RATIO = 1.2
_MOST_FILLERS = 3
_MOST_WORDS = {"date": 7, "id": 1, "taxid": 3, "money": 3, "name": 6}
_BEFORE_NAMES = ("", "la", "ong", "ba", "ongba")
_PAPERS = ("ccc", "cc", "cmn", "dinh", "dinhdanh", "can", "cancuoc", "chungminh", "giayto", "tuythan")
_PAPER_WORDS = 6
_ENDS = (",", ";", ".", ":")


@dataclass(frozen=True, slots=True)
class _Prose:
    """Words of one paragraph as letters without spaces; `starts[i]` says where the letters of word i begin."""

    words: tuple[Word, ...]
    letters: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, words: Sequence[Word]) -> _Prose:
        letters, starts = "", []
        for word in words:
            starts.append(len(letters))
            letters += bare(word.text)
        return cls(tuple(words), letters, (*starts, len(letters)))


def find_spoken(sheet: Sheet, template: Template, known: Container[str]) -> tuple[tuple[FieldRule, Place], ...]:
    """Return the places of single fields, not among the `known` keys, that running text gives; each at most once."""
    wordings = {bare(name): name for rule in template.fields for name in rule.labels}
    wordings |= {bare(stop): stop for stop in template.stops}
    prose = [_Prose.of(words) for words in paragraphs(sheet.lines)]
    spans = [_wordings_in(each, wordings) for each in prose]
    found: list[tuple[FieldRule, Place]] = []
    for rule in template.fields:
        asked = rule.kind in _KINDS and rule.block in _BLOCKS and rule.checks is None and rule.key not in known
        if not asked or rule.unsure or rule.many or any(rule.key == each.key for each, _ in found):
            continue
        names = {bare(name) for name in rule.labels}
        values = [
            words
            for each, its_spans in zip(prose, spans, strict=True)
            for _, number, name in its_spans
            if name in names
            for words in _value_after(each, number, rule.kind, {start for start, _, _ in its_spans})
        ]
        if values and len({normalize(rule.kind, _joined(words)) for words in values}) == 1:
            found.append((rule, sheet.place(values[0], label_score=_SCORE)))
    return tuple(found)


def find_lone_number(
    sheet: Sheet, template: Template, known: Container[str], taken: Container[int]
) -> tuple[tuple[FieldRule, Place], ...]:
    """Return the identity number that stands alone behind words for an identity paper, however those were misread.

    Args:
        sheet: where to look.
        template: the paper's type.
        known: the keys of fields that were found already.
        taken: the `id` of words that are other fields' values.
    """
    rules = [rule for rule in template.fields if rule.kind == "id" and rule.checks is None and not rule.many]
    if len(rules) != 1 or rules[0].key in known or rules[0].block not in _BLOCKS:
        return ()
    numbers = [
        word
        for line in sheet.lines
        for number, word in enumerate(line.words)
        if id(word) not in taken and normalize("id", word.text) is not None and _names_paper(line, number)
    ]
    if len({normalize("id", word.text) for word in numbers}) != 1:
        return ()
    return ((rules[0], sheet.place(numbers[:1], label_score=_SCORE)),)


def _names_paper(line: Line, number: int) -> bool:
    """Say whether a few words that name an identity paper stand right before a number on its line."""
    before = [bare(word.text) for word in line.words[max(0, number - _PAPER_WORDS) : number]]
    return number <= _PAPER_WORDS and any(word.startswith(_PAPERS) for word in before)


def paragraphs(lines: Iterable[Line]) -> Iterator[list[Word]]:
    """Yield the words of lines that go on one another; of a sheet without lines none."""
    words: list[Word] = []
    last: Line | None = None
    for line in lines:
        if last is not None and (
            line.block != last.block or line.box.top - last.box.bottom > _CLOSE_RATIO * last.box.height
        ):
            yield words
            words = []
        words.extend(line.words)
        last = line
    yield words


def _wordings_in(prose: _Prose, wordings: Mapping[str, str]) -> list[tuple[int, int, str]]:
    """Return the wordings of a paragraph and at which words they begin and end; of several that overlap the longest."""
    begins = {start: number for number, start in enumerate(prose.starts)}
    spans: list[tuple[int, int, str]] = []
    for key in sorted(filter(None, wordings), key=len, reverse=True):
        at = prose.letters.find(key)
        while at >= 0:
            end = at + len(key)
            whole = at in begins and end in begins and (len(key) >= _FEWEST_LETTERS or _begins(prose, begins[at]))
            if whole and all(end <= start or at >= stop for start, stop, _ in spans):
                spans.append((at, end, key))
            at = prose.letters.find(key, at + 1)
    return [(begins[start], begins[end], key) for start, end, key in spans]


def _begins(prose: _Prose, number: int) -> bool:
    """Say whether a word begins a sentence or a line: so short a wording as "Bà" means something there only."""
    word, before = prose.words[number], prose.words[number - 1] if number else None
    first = before is None or before.text.endswith((".", ":")) or word.box.left < before.box.left
    return first and word.text[:1].isupper()


def _value_after(prose: _Prose, number: int, kind: str, labels: Container[int]) -> Iterator[list[Word]]:
    """Yield the words of a value of a kind that follow at once, at most a few small words before them.

    A name ends where one of the next `labels` begins.
    """
    most = number + _MOST_FILLERS + _MOST_WORDS[kind]
    if kind == "name":
        most = next((each for each in range(number + 1, most) if each in labels), most)
    words = prose.words[number:most]
    for skipped in range(min(_MOST_FILLERS, len(words)) + 1):
        value = _value_at(words[skipped : skipped + _MOST_WORDS[kind]], kind)
        if value:
            yield value
            return
        if skipped == len(words) or not _may_skip(words[skipped].text, kind):
            return


def _may_skip(text: str, kind: str) -> bool:
    if text.endswith((",", ";", ".")) or any(map(str.isdigit, text)):
        return False
    return bare(text) in _BEFORE_NAMES if kind == "name" else not text[:1].isupper()


def _value_at(words: Sequence[Word], kind: str) -> list[Word]:
    """Return the words from the first on that make up a value of a kind; none where there is no such value."""
    if kind == "name":
        return _name_at(words)
    if not words or not (words[0].text[:1].isdigit() or (kind == "date" and bare(words[0].text) in ("ngay", "nam"))):
        return []
    if kind == "money":
        return list(words) if normalize(kind, _joined(words)) else []
    sizes = range(1, len(words) + 1)
    size = next((size for size in sizes if normalize(kind, _joined(words[:size])) is not None), 0)
    return list(words[:size])


def _name_at(words: Sequence[Word]) -> list[Word]:
    name: list[Word] = []
    for word in words:
        if not word.text[:1].isupper():
            break
        name.append(word)
        if word.text.endswith(_ENDS):
            break
    return name if looks_like_name(_joined(name).rstrip(",;.:")) else []


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
