"""What is opened, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from desktop.ui.store.history_rows import history_rows
from desktop.ui.widgets.rows import Row, Shape, State, TimeBar, Tone, header
from desktop.ui.wording import (
    LANGUAGE,
    component_state,
    day,
    field_state,
    iso_day,
    minute,
    paper_state,
    parsed_day,
    role_word,
    step_word,
    translate,
)
from desktop.workflow.desk_types import DossierDetail, PaperDetail
from desktop.workflow.field_names import field_name
from desktop.workflow.paper_names import paper_name
from desktop.workflow.pictures import PictureOrder
from desktop.workflow.shown_values import shown_text
from storage.lists import DossierRow, PersonView
from storage.states import OPEN_STEPS, ComponentState, DossierStep
from storage.views import ComponentView, FieldView, PaperView, owner_ref, paper_ref, settled_choices


def page_picture(sha256: str) -> PictureOrder:
    """Return the order for a page as a thumbnail; the list says how large."""
    return PictureOrder(sha256, 0, 0)


def shelf_rows(person: PersonView, on: date) -> list[Row]:
    """Return a person's papers by type; their validity as bars in one time."""
    if not person.papers:
        return [header(translate("Store", "Papers"), 0)]
    rows: list[Row] = []
    first, last = _span_of_time(person.papers, on)
    for document_type in dict.fromkeys(paper.document_type for paper in person.papers):
        own = [paper for paper in person.papers if paper.document_type == document_type]
        rows.append(header(paper_name(document_type, LANGUAGE), len(own)))
        for paper in own:
            roles = dict(paper.owners).get(person.owner.id)
            rows.append(_paper_row(paper, on, _bar(paper, on, first, last), role_word(roles) if roles else ""))
    return rows


def _paper_row(paper: PaperView, on: date, bar: TimeBar | None, role: str) -> Row:
    parts = [
        paper.number or "",
        translate("Store", "issued on {day}").format(day=iso_day(paper.issued_on)) if paper.issued_on else "",
        translate("Store", "as: {role}").format(role=role) if role else "",
    ]
    return Row(
        key=f"paper:{paper_ref(paper.id)}",
        title=paper_name(paper.document_type, LANGUAGE),
        detail=" · ".join(part for part in parts if part),
        trailing=paper_ref(paper.id),
        state=paper_state(paper, on),
        picture=page_picture(paper.pages[0].picture_sha256) if paper.pages else None,
        icon="paper",
        bar=bar,
    )


def _span_of_time(papers: Sequence[PaperView], on: date) -> tuple[date, date]:
    days = [found for paper in papers for text in (paper.issued_on, paper.valid_until) if (found := parsed_day(text))]
    return min([*days, on - timedelta(days=365)]), max([*days, on + timedelta(days=365)])


def _bar(paper: PaperView, on: date, first: date, last: date) -> TimeBar | None:
    start = parsed_day(paper.issued_on) or (paper.confirmed_at.date() if paper.confirmed_at else None)
    end = last if paper.permanent else parsed_day(paper.valid_until)
    if start is None or end is None:
        return None
    length = (last - first).days or 1

    def part(moment: date) -> float:
        return min(1.0, max(0.0, (moment - first).days / length))

    return TimeBar(part(min(start, end)), part(end), part(on), paper_state(paper, on).tone)


def dossier_rows(dossiers: Sequence[DossierRow], *, with_owner: bool = False) -> list[Row]:
    """Return dossiers as rows, newest first."""
    return [
        Row(
            key=f"dossier:{each.code}",
            title=each.owner_name if with_owner and each.owner_name else each.procedure_name,
            detail=each.procedure_name if with_owner and each.owner_name else each.code,
            trailing=each.code if with_owner else "",
            state=step_state(each.step),
            icon="dossier",
        )
        for each in dossiers
    ]


def step_state(step: DossierStep) -> State:
    """Return how a dossier's step is shown."""
    if step is DossierStep.SUPPLEMENT:
        return State(step_word(step), Tone.NEEDS_YOU, "clock")
    if step is DossierStep.RETURNED:
        return State(step_word(step), Tone.FINE, "check")
    return State(step_word(step), Tone.QUIET, "step" if step in OPEN_STEPS else "stop")


def field_rows(detail: PaperDetail) -> list[Row]:
    """Return the fields of a paper with the crop of each value, then the people on it and where it is used."""
    paper = detail.paper
    rows = [header(translate("Store", "Values"), len(paper.fields))]
    rows += [_field_row(paper, field, detail.kinds.get(field.key, "")) for field in paper.fields]
    if detail.people:
        rows.append(header(translate("Store", "People"), len(detail.people)))
        rows += [
            Row(
                key=f"owner:{owner_ref(owner.id)}",
                title=owner.name or (owner.id_number or owner_ref(owner.id)),
                detail=" · ".join(part for part in (owner.id_number or "", role_word(role)) if part),
                icon="person",
            )
            for owner, role in detail.people
        ]
    uses = [use for use in detail.uses if use.dossier_code != paper.dossier_code]
    rows.append(header(translate("Store", "Where it is used"), 1 + len(uses)))
    rows.append(
        Row(
            key=f"dossier:{paper.dossier_code}",
            title=translate("Store", "Handed in with {dossier}").format(dossier=paper.dossier_code),
            icon="dossier",
        )
    )
    rows += [
        Row(
            key=f"dossier:{use.dossier_code}",
            title=use.procedure_name,
            detail=f"{use.dossier_code} · {use.component}",
            trailing=translate("Store", "taken over on {day}").format(day=day(use.at)),
            icon="reuse",
        )
        for use in uses
    ]
    return [*rows, *history_rows(detail.history, paper.document_type)]


def _field_row(paper: PaperView, field: FieldView, kind: str) -> Row:
    picture = None
    if field.box is not None and field.page is not None:
        page = paper.pages[field.page]
        picture = PictureOrder(page.picture_sha256, 0, 0, box=field.box, page_width=page.width_px)
    return Row(
        key=f"field:{field.key}",
        caption=field_name(paper.document_type, field.key, LANGUAGE),
        title=shown_text(field.value, kind, LANGUAGE) or f"({field.raw})",
        state=field_state(field),
        picture=picture,
        shape=Shape.STRIP,
    )


def checklist_rows(components: Sequence[ComponentView]) -> list[Row]:
    """Return the checklist of a dossier."""
    choices = settled_choices(components)
    settled = sum(each.choice in choices for each in components)
    rows = [
        header(translate("Store", "Required papers"))
        if not components
        else Row(
            key="header:checklist",
            title=translate("Store", "Required papers"),
            trailing=f"{settled}/{len(components)}",
            is_header=True,
        )
    ]
    for each in components:
        state = component_state(each, is_settled=each.choice in choices)
        rows.append(
            Row(
                key=f"paper:{paper_ref(each.papers[0])}" if each.papers else f"component:{each.id}",
                title=each.name,
                detail=_component_detail(each),
                trailing=", ".join(paper_ref(paper_id) for paper_id in each.papers),
                state=state,
                icon=state.icon,
            )
        )
    return rows


def _component_detail(component: ComponentView) -> str:
    """Return when a paper is asked for, as long as that is the question, and which database has its data."""
    condition = component.condition if component.state is ComponentState.MISSING else None
    only_if = condition or ""
    if condition and component.required:  # of the others the state says so already
        only_if = translate("Store", "only if {condition}").format(condition=condition)
    parts = [component.case or "", only_if, component.in_database or ""]
    return " · ".join(part for part in parts if part)


def content_rows(detail: DossierDetail, on: date) -> list[Row]:
    """Return the papers of a dossier, what waits in it, and the steps it took."""
    dossier = detail.dossier
    rows: list[Row] = []
    if dossier.papers:
        rows.append(header(translate("Store", "Papers"), len(dossier.papers)))
        rows += [_paper_row(paper, on, None, "") for paper in dossier.papers]
    if detail.waiting:
        rows.append(header(translate("Store", "Safe, to be read"), len(detail.waiting)))
        rows += [
            Row(key=f"capture:{page.capture_id}:{page.index}", title=page.name, icon="clock") for page in detail.waiting
        ]
    if detail.thrown:
        rows.append(header(translate("Store", "In the bin"), len(detail.thrown)))
        rows += [_paper_row(paper, on, None, "") for paper in detail.thrown]
    rows.append(header(translate("Store", "Steps"), len(detail.steps)))
    rows += [
        Row(
            key=f"step:{number}",
            title=step_word(step.step),
            detail=" · ".join(part for part in (step.officer, step.note or "") if part),
            trailing=minute(step.at),
            icon="step",
        )
        for number, step in enumerate(detail.steps)
    ]
    return rows
