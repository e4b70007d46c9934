"""Where two papers say different things of one person, before anybody confirmed either. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.workflow.review_types import Clash, FieldRef, Origin, Place, Suggestion
from ocr.text import edit_distance, fold, one_line, tone_key
from storage.owners.facts import birth_dates_agree, is_full_date, normalize_number
from storage.owners.paper_people import Role, roles_of
from storage.reuse.known_values import BIRTH_DATE, NAME, RESIDENCE, SEX, Contradiction, KnownValue
from storage.views import FieldView, PaperView

PERSONAL_NUMBER = "personal_id"
_MISREAD_LETTERS = 2
"""So far two readings of one name may be apart; brothers born on one day differ by more."""


@dataclass(frozen=True, slots=True)
class _Named:
    """Somebody named on a paper: which owner of the store that is, if known, and what is said by which field.

    What everybody is compared by is worked out once: `name` and `birth_date` as they are written, `plain` the name as
    names are compared, `number` without its spaces; "" where nothing is said.
    """

    paper: PaperView
    owner_id: int | None
    facts: Mapping[str, FieldView]
    name: str
    plain: str
    birth_date: str
    number: str

    def text(self, fact: str) -> str:
        """Return what is said of a fact, "" for nothing."""
        return _said(self.facts, fact)


def find_clashes(papers: Sequence[PaperView]) -> Mapping[FieldRef, tuple[Clash, ...]]:
    """Return by field what other papers of the same dossier say otherwise.

    Two are taken for one person when a number or the store says so, or when of name and full birth date one is equal
    and the other all but equal. Residences are not compared: people move.
    """
    named = [person for paper in papers for person in _people(paper)]
    found: dict[FieldRef, list[Clash]] = defaultdict(list)
    for one, other in _alike(named):
        if one.paper.id == other.paper.id or not _are_one(one, other):
            continue
        for fact, view in one.facts.items():
            theirs = other.facts.get(fact)
            if theirs is not None and other.text(fact) and differ(fact, one.text(fact), other.text(fact)):
                ref = FieldRef(one.paper.id, view.key)
                found[ref].append(Clash(fact, suggestion_of(other.paper, theirs, Origin.PAPER)))
    return {ref: tuple(clashes) for ref, clashes in found.items()}


def _alike(named: Sequence[_Named]) -> Iterator[tuple[_Named, _Named]]:
    """Yield the pairs that share what makes two people one: owner, number, name or birth date; no others can be one."""
    sharing: dict[tuple[str, object], list[int]] = defaultdict(list)
    signs = [list(_signs(person)) for person in named]
    for number, each in enumerate(signs):
        for sign in each:
            sharing[sign].append(number)
    for number, person in enumerate(named):
        for other in sorted({other for sign in signs[number] for other in sharing[sign]} - {number}):
            yield person, named[other]


def _signs(person: _Named) -> Iterator[tuple[str, object]]:
    if person.owner_id is not None:
        yield "owner", person.owner_id
    for kind, value in (
        ("number", person.number), (NAME, person.plain), (BIRTH_DATE, person.birth_date),
    ):  # fmt: skip
        if value:
            yield kind, value


def clashes_in_store(
    contradictions: Sequence[Contradiction], papers: Sequence[PaperView], others: Mapping[int, PaperView]
) -> Mapping[FieldRef, tuple[Clash, ...]]:
    """Return by field of these papers what confirmed papers elsewhere in the store say otherwise."""
    own = {paper.id for paper in papers}
    found: dict[FieldRef, list[Clash]] = defaultdict(list)
    for each in contradictions:
        for one, other in ((each.first, each.second), (each.second, each.first)):
            if one.paper_id in own:
                clash = Clash(each.fact, suggestion_of_known(other, others))
                found[FieldRef(one.paper_id, one.key)].append(clash)
    return {ref: tuple(dict.fromkeys(clashes)) for ref, clashes in found.items()}


def differ(fact: str, one: str, other: str) -> bool:
    """Tell whether two values of a fact cannot both be right; an empty one contradicts nothing."""
    if not one or not other or fact == RESIDENCE:
        return False
    if fact == NAME:
        return _plain(one) != _plain(other)
    if fact == BIRTH_DATE:
        return not birth_dates_agree(one, other)
    return one != other


def suggestion_of(paper: PaperView, view: FieldView, origin: Origin) -> Suggestion:
    """Return a field's value with the place that it stands at, to be chosen in another field."""
    place = None
    if view.page is not None and view.box is not None:
        page = paper.pages[view.page]
        place = Place(paper.id, view.page, view.box, page.picture_sha256, page.width_px)
    return Suggestion(view.value, origin, paper.id, paper.document_type, view.key, place)


def suggestion_of_known(known: KnownValue, papers: Mapping[int, PaperView]) -> Suggestion:
    """Return a value of the store, with its place where the paper is at hand."""
    paper = papers.get(known.paper_id)
    view = next((each for each in paper.fields if each.key == known.key), None) if paper else None
    if paper is not None and view is not None:
        found = suggestion_of(paper, view, Origin.STORE)
        return Suggestion(known.value, Origin.STORE, paper.id, paper.document_type, known.key, found.place)
    return Suggestion(known.value, Origin.STORE, known.paper_id, known.document_type, known.key)


def _people(paper: PaperView) -> Iterator[_Named]:
    views = {view.key: view for view in paper.fields}
    owners = {role: owner_id for owner_id, role in paper.owners}
    for role in roles_of(paper.document_type).values():
        if role.is_list:
            continue
        facts = {fact: views[key] for fact, key in _keys(role) if key in views}
        name, birth_date, number = (_said(facts, fact) for fact in (NAME, BIRTH_DATE, PERSONAL_NUMBER))
        yield _Named(paper, owners.get(role.name), facts, name, _plain(name), birth_date, normalize_number(number))


def _said(facts: Mapping[str, FieldView], fact: str) -> str:
    view = facts.get(fact)
    return view.value if view is not None and isinstance(view.value, str) else ""


def _keys(role: Role) -> Iterator[tuple[str, str]]:
    pairs = ((NAME, role.name_key), (BIRTH_DATE, role.birth_date_key), (SEX, role.sex_key))
    numbers = [key for key in role.identifier_keys if not key.startswith("old_")]
    yield from ((fact, key) for fact, key in pairs if key is not None)
    if numbers:
        yield PERSONAL_NUMBER, numbers[0]


def _are_one(one: _Named, other: _Named) -> bool:
    if one.owner_id is not None and one.owner_id == other.owner_id:
        return True
    if one.number and one.number == other.number:
        return True
    if not (one.name and other.name and one.birth_date and other.birth_date):
        return False
    are_dates_one = one.birth_date == other.birth_date and is_full_date(one.birth_date)
    if one.plain == other.plain:
        return are_dates_one or _are_dates_like(one.birth_date, other.birth_date)
    return are_dates_one and edit_distance(fold(one.name), fold(other.name), _MISREAD_LETTERS) <= _MISREAD_LETTERS


def _are_dates_like(one: str, other: str) -> bool:
    """Tell whether two dates may be two readings of one: one digit apart, or only day and month."""
    return len(one) == len(other) and edit_distance(one, other, 2) <= 2 or one[:4] == other[:4]  # noqa: PLR2004, RUF021


def _plain(name: str) -> str:
    return tone_key(one_line(name).casefold())
