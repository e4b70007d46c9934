"""A dossier for a person at a terminal: what is missing and what needs a person is loud, everything else is quiet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from rich.console import Group, RenderableType
from rich.constrain import Constrain
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from desktop.messages import STATE_SECRET, error_text, say
from desktop.words.dossier import COMPONENT_STATES, CONTRADICTION, DUPLICATES, FACTS, OFFER, STEPS
from desktop.workflow.digitize import Outcome
from desktop.workflow.field_names import field_name
from desktop.workflow.owner_known import OwnerKnown
from desktop.workflow.paper_names import paper_name
from desktop.workflow.shown_values import percent, shown_text
from ocr.extraction.template import find_template
from ocr.types import FieldValueType
from storage.dossiers.working_days import VIETNAM_TIME
from storage.papers.duplicates import Duplicate
from storage.reuse.known_values import Contradiction, KnownValue
from storage.states import ComponentState
from storage.views import ComponentView, DossierView, FieldView, PaperView, paper_ref

_WIDTH = 100
_NOTHING = OwnerKnown()
_SPARED = (ComponentState.REUSED, ComponentState.REUSED_RESULT, ComponentState.IN_DATABASE)


def dossier_as_tables(dossier: DossierView, language: str = "vi", known: OwnerKnown = _NOTHING) -> RenderableType:
    """Return the dossier's head, its checklist, its papers, and what is known of its owner."""
    own = [paper for paper in dossier.papers if paper.dossier_code == dossier.code]
    parts: list[RenderableType] = [_head(dossier, language), _checklist(dossier.components, language)]
    parts += [paper_as_table(paper, language, known) for paper in own]
    parts += [_contradiction(each, language) for each in known.contradictions]
    parts.append(_foot(dossier, language))
    return Constrain(Group(*parts), _WIDTH)


def paper_as_table(paper: PaperView, language: str = "vi", known: OwnerKnown = _NOTHING) -> RenderableType:
    """Return a paper's values; a value that waits for a person is marked, and what the store knows is offered."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 2), expand=True)
    table.add_column(width=24, style="dim")
    table.add_column(ratio=1)
    table.add_column(width=22, justify="right")
    for field in paper.fields:
        table.add_row(
            field_name(paper.document_type, field.key, language),
            Text(_shown(paper.document_type, field.key, field.value, language) or f"({field.raw})"),
            _state(field, language),
        )
    title = Text.assemble((paper_ref(paper.id), "bold cyan"), "  ", (paper_name(paper.document_type, language), "bold"))
    if paper.is_result:
        title.append("  " + ("issued result" if language == "en" else "kết quả giải quyết"), style="magenta")
    return Group(title, table, *_offers(paper, known.offers.get(paper.id, {}), language))


def outcome_notes(outcome: Outcome, language: str = "vi") -> Iterator[str]:
    """Yield a sentence for each file that is not in the dossier, and for each paper that was there already."""
    for same in outcome.duplicates:
        yield "• " + say(DUPLICATES[_duplicate(same)], language, paper=paper_ref(same.paper_id))
    for failure in outcome.failures:
        yield f"✗ {failure.name}: {error_text(failure.error, language)}"
    for name in outcome.stopped:
        yield f"⛔ {name}: {say(STATE_SECRET, language)}"


def _duplicate(same: Duplicate) -> str:
    return ("certain" if same.is_certain else "possible") + ("_in_bin" if same.in_bin else "")


def _head(dossier: DossierView, language: str) -> RenderableType:
    due = ("due" if language == "en" else "hẹn trả") + f" {_moment(dossier.due_at)}"
    return Group(
        Text.assemble((dossier.code, "bold cyan"), "  ", (say(STEPS[dossier.step.value], language), "bold"), "  ", due),
        Text(f"{dossier.procedure}  {dossier.procedure_name}"),
        Text(f"{dossier.owner.id_number or ''}  {dossier.owner.name}"),
        Text(""),
    )


def _checklist(components: Sequence[ComponentView], language: str) -> RenderableType:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=2)
    table.add_column(ratio=1)
    table.add_column(width=44)
    for each in components:
        papers = " ".join(paper_ref(paper_id) for paper_id in each.papers)
        state = say(COMPONENT_STATES[each.state.value], language)
        table.add_row(_sign(each), Text(each.name), Text(f"{state} {papers}".strip(), style=_style(each)))
    return Group(table, Text(""))


def _sign(component: ComponentView) -> Text:
    if component.state is ComponentState.MISSING:
        return Text("○" if component.required else "·", style="yellow" if component.required else "dim")
    return Text("●", style="green")


def _style(component: ComponentView) -> str:
    if component.state in _SPARED:
        return "green"
    if component.state is ComponentState.MISSING:
        return "yellow" if component.required else "dim"
    return ""


def _shown(document_type: str, key: str, value: FieldValueType, language: str) -> str:
    template = find_template(document_type)
    rule = template.rule(key) if template else None
    return shown_text(value, rule.kind if rule else "", language)


def _offers(paper: PaperView, offers: Mapping[str, str], language: str) -> Iterator[RenderableType]:
    """Yield a line for each known value that the paper does not show the same."""
    read = {field.key: field.value for field in paper.fields}
    for key, value in offers.items():
        if read.get(key) != value:
            name = field_name(paper.document_type, key, language)
            shown = _shown(paper.document_type, key, value, language)
            yield Padding(Text("↻ " + say(OFFER, language, field=name, value=shown), style="cyan"), (0, 2))


def _contradiction(contradiction: Contradiction, language: str) -> RenderableType:
    first, second = contradiction.first, contradiction.second
    text = say(
        CONTRADICTION,
        language,
        fact=say(FACTS[contradiction.fact], language),
        first=_named(first, language),
        one=_shown(first.document_type, first.key, first.value, language),
        second=_named(second, language),
        other=_shown(second.document_type, second.key, second.value, language),
    )
    return Text("⚠ " + text, style="bold yellow")


def _named(known: KnownValue, language: str) -> str:
    return f"{paper_ref(known.paper_id)} ({paper_name(known.document_type, language)})"


def _state(field: FieldView, language: str) -> Text:
    if field.confirmed_by is not None:
        return Text(("confirmed" if language == "en" else "đã xác nhận"), style="green")
    if field.review:
        look = "look" if language == "en" else "cần xem"
        return Text(f"{look} {percent(field.confidence, language)}", style="bold yellow")
    return Text(percent(field.confidence, language), style="dim")


def _foot(dossier: DossierView, language: str) -> RenderableType:
    missing = sum(each.required and each.state is ComponentState.MISSING for each in dossier.components)
    waiting = sum(each.is_open for each in dossier.captures)
    if language == "en":
        return Text(f"missing: {missing} · to look at: {len(dossier.review)} · files not read: {waiting}", style="bold")
    return Text(f"còn thiếu: {missing} · cần xem: {len(dossier.review)} · tệp chưa đọc: {waiting}", style="bold")


def _moment(moment: datetime | None) -> str:
    return "—" if moment is None else f"{moment.astimezone(VIETNAM_TIME):%d/%m/%Y %H:%M}"
