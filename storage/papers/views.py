"""Papers as frozen views: a few queries for any number of papers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session, defer

from ocr.types import FieldValueType, Line
from storage.errors import NotFound
from storage.models.dossier import Dossier
from storage.models.paper import Capture, FieldValue, Page, Paper, PaperOwner
from storage.models.unit import Officer
from storage.papers.page_lines import text_of, unpack_lines
from storage.states import FieldStatus
from storage.views import FieldView, PageView, PaperView, ProposalView, paper_ref


def view_paper(session: Session, paper_id: int) -> PaperView:
    """Return one paper, also when it lies in the bin.

    Raises:
        NotFound: there is no paper of that number.
    """
    found = view_papers(session, [paper_id])
    if not found:
        raise NotFound("paper", paper_ref(paper_id))
    return found[0]


def view_papers(session: Session, paper_ids: Iterable[int]) -> tuple[PaperView, ...]:
    """Return the papers of these numbers in the order of their numbers; unknown numbers are left out."""
    ids = list(paper_ids)
    if not ids:
        return ()
    rows = session.execute(
        sa.select(Paper, Dossier.code)
        .join(Dossier, Dossier.id == Paper.dossier_id)
        .where(Paper.id.in_(ids))
        .order_by(Paper.id)
    )
    papers = [(paper, code) for paper, code in rows]
    pages, owners, values = _pages(session, ids), _owners(session, ids), _values(session, ids)
    logins = _logins(session, papers, values)
    return tuple(
        _view(
            paper, code, pages[paper.id], owners[paper.id], _fields(values[paper.id], pages[paper.id], logins), logins
        )
        for paper, code in papers
    )


def papers_in_bin(session: Session, dossier_id: int) -> tuple[PaperView, ...]:
    """Return the papers of a dossier that lie in the bin; those that were joined to another are no papers any more."""
    has_page = sa.exists().where(Page.paper_id == Paper.id)
    thrown = sa.select(Paper.id).where(Paper.dossier_id == dossier_id, Paper.deleted_at.is_not(None), has_page)
    return view_papers(session, session.scalars(thrown).all())


def page_texts(session: Session, paper_id: int) -> tuple[tuple[Line, ...], ...]:
    """Return the recognised lines of each page of a paper, in the order of its pages."""
    packed = session.scalars(sa.select(Page.lines).where(Page.paper_id == paper_id).order_by(Page.position))
    return tuple(unpack_lines(each) for each in packed)


def plain_value(value: object) -> FieldValueType:
    """Return a stored value as the vocabulary has it: lists come back as tuples."""
    return tuple(str(each) for each in value) if isinstance(value, list) else str(value)


def _pages(session: Session, ids: Sequence[int]) -> Mapping[int, list[PageView]]:
    """Return the pages of papers; the packed lines, which are large, stay in the database."""
    rows = session.execute(
        sa.select(Page, Capture.sha256, Capture.added_at)
        .options(defer(Page.lines))
        .join(Capture, Capture.id == Page.capture_id)
        .where(Page.paper_id.in_(ids))
        .order_by(Page.position)
    )
    found: dict[int, list[PageView]] = defaultdict(list)
    for page, capture_sha256, captured_at in rows:
        found[page.paper_id].append(
            PageView(
                id=page.id,
                picture_sha256=page.picture_sha256,
                capture_sha256=capture_sha256,
                capture_index=page.capture_index,
                width_px=page.width_px,
                height_px=page.height_px,
                dpi=page.dpi,
                findings=tuple(page.findings),
                captured_at=captured_at,
                read_again=page.read_again,
            )
        )
    return found


def _owners(session: Session, ids: Sequence[int]) -> Mapping[int, list[tuple[int, str]]]:
    rows = session.execute(
        sa.select(PaperOwner.paper_id, PaperOwner.owner_id, PaperOwner.role)
        .where(PaperOwner.paper_id.in_(ids))
        .order_by(PaperOwner.owner_id, PaperOwner.role)
    )
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for paper_id, owner_id, role in rows:
        found[paper_id].append((owner_id, role))
    return found


def _values(session: Session, ids: Sequence[int]) -> Mapping[int, list[FieldValue]]:
    """Return the current and the proposed values of papers, in the order in which they were read."""
    found: dict[int, list[FieldValue]] = defaultdict(list)
    rows = session.scalars(
        sa.select(FieldValue)
        .where(FieldValue.paper_id.in_(ids), FieldValue.status.in_((FieldStatus.CURRENT, FieldStatus.PROPOSED)))
        .order_by(FieldValue.id)
    )
    for row in rows:
        found[row.paper_id].append(row)
    return found


def _logins(
    session: Session, papers: Sequence[tuple[Paper, str]], values: Mapping[int, list[FieldValue]]
) -> dict[int | None, str]:
    wanted = {paper.confirmed_by_id for paper, _ in papers}
    wanted |= {row.confirmed_by_id for rows in values.values() for row in rows}
    officers = session.scalars(sa.select(Officer).where(Officer.id.in_(wanted - {None})))
    return {officer.id: officer.login for officer in officers}


def _fields(
    rows: Sequence[FieldValue], pages: Sequence[PageView], logins: Mapping[int | None, str]
) -> tuple[FieldView, ...]:
    positions = {page.id: position for position, page in enumerate(pages)}
    proposals: dict[str, list[ProposalView]] = defaultdict(list)
    for row in rows:
        if row.status is FieldStatus.PROPOSED:
            proposals[row.key].append(ProposalView(row.id, plain_value(row.value), row.confidence))
    first_read = {row.key: row for row in rows if row.status is FieldStatus.CURRENT}
    return tuple(_field(row, positions, tuple(proposals[key]), logins) for key, row in first_read.items())


def _field(
    row: FieldValue,
    positions: Mapping[int, int],
    proposals: tuple[ProposalView, ...],
    logins: Mapping[int | None, str],
) -> FieldView:
    return FieldView(
        id=row.id,
        key=row.key,
        value=plain_value(row.value),
        raw=row.raw,
        confidence=row.confidence,
        review=row.review,
        source=row.source,
        problems=tuple(row.problems),
        page=None if row.page_id is None else positions.get(row.page_id),
        box=None if row.box is None else (row.box[0], row.box[1], row.box[2], row.box[3]),
        confirmed_by=logins.get(row.confirmed_by_id),
        confirmed_at=row.confirmed_at,
        proposals=proposals,
    )


def _view(
    paper: Paper,
    code: str,
    pages: Sequence[PageView],
    owners: Sequence[tuple[int, str]],
    fields: tuple[FieldView, ...],
    logins: Mapping[int | None, str],
) -> PaperView:
    return PaperView(
        id=paper.id,
        dossier_code=code,
        document_type=paper.document_type,
        type_confidence=paper.type_confidence,
        is_result=paper.is_result,
        number=paper.number,
        issued_on=paper.issued_on,
        issuer=paper.issuer,
        signer=paper.signer,
        valid_until=paper.valid_until,
        permanent=paper.permanent,
        copy_kind=paper.copy_kind,
        revoked=paper.revoked_at is not None,
        deleted=paper.deleted_at is not None,
        confirmed_at=paper.confirmed_at,
        confirmed_by=logins.get(paper.confirmed_by_id),
        archival_sha256=paper.archival_sha256,
        owners=tuple(owners),
        pages=tuple(pages),
        fields=fields,
        pages_confidence=paper.pages_confidence,
    )


def plain_page_texts(session: Session, paper_ids: Collection[int]) -> dict[int, list[str]]:
    """Return what was read from the pages of papers, in their order, by the number of the paper."""
    found: dict[int, list[str]] = {paper_id: [] for paper_id in paper_ids}
    rows = session.execute(
        sa.select(Page.paper_id, Page.lines).where(Page.paper_id.in_(paper_ids)).order_by(Page.paper_id, Page.position)
    )
    for paper_id, lines in rows:
        found[paper_id].append(text_of(lines))
    return found
