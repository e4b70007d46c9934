"""A dossier for a person at a terminal: what is missing and what needs a person is loud, everything else is quiet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from rich.console import Group, RenderableType
from rich.constrain import Constrain
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from desktop.messages import BLANK_PAGES, SEPARATORS, STATE_SECRET, error_text, say, warning_text
from desktop.words.dossier import CHANNELS, COMPONENT_STATES, COVERED, DUPLICATES, OPEN_FILES, OPTIONAL, STEPS
from desktop.workflow.outcome import Outcome
from desktop.workflow.owner_known import OwnerKnown
from desktop.workflow.owner_table import contradiction_as_text, of_others_as_text, offers_as_text
from desktop.workflow.paper_names import paper_name
from desktop.workflow.paper_table import paper_as_table
from desktop.workflow.shown_values import whole
from ocr.extraction.validate import NO_SEAL_SEEN
from storage.dossiers.working_days import VIETNAM_TIME
from storage.papers.duplicates import Duplicate
from storage.states import CaptureStatus, ComponentState
from storage.views import CaptureView, ComponentView, DossierView, asked_for, paper_ref, settled_choices

_WIDTH = 100
_STATE_WIDTH, _REFS_WIDTH = 39, 9
_NOTHING = OwnerKnown()
_SPARED = (ComponentState.REUSED, ComponentState.REUSED_RESULT, ComponentState.IN_DATABASE)


def dossier_as_tables(dossier: DossierView, language: str = "vi", known: OwnerKnown = _NOTHING) -> RenderableType:
    """Return the dossier's head, its checklist, its papers, and what is known of its owner."""
    own = [paper for paper in dossier.papers if paper.dossier_code == dossier.code]
    parts: list[RenderableType] = [dossier_head(dossier, language), _checklist(dossier.components, language)]
    for paper in own:
        offers = offers_as_text(paper, known.offers.get(paper.id, {}), language)
        whose = [of_others_as_text(paper.id, known.others[paper.id], language)] if paper.id in known.others else []
        parts.append(Group(paper_as_table(paper, language), *whose, *offers, Text("")))
    parts += [contradiction_as_text(each, language) for each in known.contradictions]
    parts += [_open_file(capture, dossier.code, language) for capture in dossier.captures if capture.is_open]
    return Constrain(Group(*parts, Rule(style="dim"), _count(dossier, language)), _WIDTH)


def dossier_head(dossier: DossierView, language: str = "vi") -> RenderableType:
    """Return what a dossier is: code, step, due date, procedure, owner, reception."""
    english = language == "en"
    received = f"{'received' if english else 'tiếp nhận'} {_moment(dossier.received_at)}"
    channel = say(CHANNELS[dossier.channel.value], language)
    step = (say(STEPS[dossier.step.value], language), "bold")
    return Group(
        Text.assemble((dossier.code, "bold cyan"), "  ", step, "  ", _due(dossier.due_at, english=english)),
        Text.assemble((dossier.procedure, "dim"), "  ", dossier.procedure_name),
        Text.assemble((dossier.owner.id_number or "—", "dim"), "  ", (dossier.owner.name, "bold")),
        Text(f"{received} · {channel} · {dossier.unit}", style="dim"),
        Text(""),
    )


def outcome_notes(outcome: Outcome, language: str = "vi") -> Iterator[str]:
    """Yield a sentence for each file that is not in the dossier, and for each paper that was there already."""
    for same in outcome.duplicates:
        yield "• " + say(DUPLICATES[_duplicate(same)], language, paper=paper_ref(same.paper_id))
    for failure in outcome.failures:
        yield f"✗ {failure.name}: {error_text(failure.error, language)}"
    for name in outcome.stopped:
        yield f"⛔ {name}: {say(STATE_SECRET, language)}"
    for document_type in outcome.unsealed:
        yield f"• {paper_name(document_type, language)}: {warning_text(NO_SEAL_SEEN, language)}"
    if outcome.blank:
        yield "• " + say(BLANK_PAGES, language, count=outcome.blank)
    if outcome.separators:
        yield "• " + say(SEPARATORS, language, count=outcome.separators)


def _duplicate(same: Duplicate) -> str:
    return ("certain" if same.is_certain else "possible") + ("_in_bin" if same.in_bin else "")


def _checklist(components: Sequence[ComponentView], language: str) -> RenderableType:
    refs = [" ".join(paper_ref(paper_id) for paper_id in each.papers) for each in components]
    covered = settled_choices(components)
    table = Table(box=None, show_header=False, padding=(0, 1, 0, 0), pad_edge=False, expand=True)
    table.add_column(width=1)
    table.add_column(ratio=1)
    table.add_column(width=min(_REFS_WIDTH, max(map(len, refs), default=0)), style="cyan")
    table.add_column(width=_STATE_WIDTH)
    case: str | None = None
    for each, papers in zip(components, refs, strict=True):
        if each.case != case:
            case = each.case
            table.add_row("", Text(f"\n{case[:1].upper()}{case[1:]}:" if case else "", style="bold"), "", "")
        style, sign, state = _said(each, is_covered=each.choice in covered)
        table.add_row(Text(sign, style), _name(each, language), papers, Text(say(state, language), style))
    return Group(table, Text(""))


def _name(component: ComponentView, language: str) -> Text:
    name = Text(component.name)
    if component.condition:
        name.append(f" ({'if' if language == 'en' else 'nếu'}: {component.condition})", style="dim")
    return name


def _said(component: ComponentView, *, is_covered: bool) -> tuple[str, str, tuple[str, str]]:
    """Return the style, the sign and the words for the state of a component."""
    words = COMPONENT_STATES[component.state.value]
    if component.state is not ComponentState.MISSING:
        return ("green" if component.state in _SPARED else ""), "●", words
    if is_covered:
        return "dim", "–", COVERED
    return ("bold yellow", "○", words) if component.required else ("dim", "·", OPTIONAL)


def _open_file(capture: CaptureView, code: str, language: str) -> Text:
    words = say(OPEN_FILES[capture.status.value], language, code=code)
    loud = "bold red" if capture.status is CaptureStatus.STOPPED else "yellow"
    return Text(f"{'⛔' if capture.status is CaptureStatus.STOPPED else '✗'} {capture.name}: {words}", style=loud)


def _count(dossier: DossierView, language: str) -> Text:
    counts = (
        ("còn thiếu: {}", "missing: {}", len(asked_for(dossier.components))),
        ("ô cần xem: {}", "to look at: {}", len(dossier.review)),
        ("tệp chưa đọc được: {}", "files not read: {}", sum(each.is_open for each in dossier.captures)),
    )
    counted = Text()
    for vietnamese, english, count in counts:
        words = (english if language == "en" else vietnamese).format(whole(count, language))
        counted.append(" · " if counted else "", "dim").append(words, "bold yellow" if count else "bold green")
    return counted


def _due(moment: datetime | None, *, english: bool) -> str:
    if moment is None:
        return "no due date" if english else "chưa có ngày hẹn trả"
    return f"{'due' if english else 'hẹn trả'} {_moment(moment)}"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(VIETNAM_TIME):%d/%m/%Y %H:%M}"
