"""What the store knows of a dossier's owner, as lines for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from desktop.messages import say
from desktop.words.dossier import CONTRADICTION, FACTS, OF_OTHERS, OFFER
from desktop.workflow.field_names import field_name
from desktop.workflow.paper_names import paper_name
from desktop.workflow.shown_values import shown_text
from ocr.extraction.template import find_template
from ocr.types import FieldValueType
from storage.reuse.known_values import Contradiction, KnownValue
from storage.views import PaperView, paper_ref


def offers_as_text(paper: PaperView, offers: Mapping[str, str], language: str) -> Iterator[RenderableType]:
    """Yield a line for each known value that the paper does not show the same."""
    read = {field.key: field.value for field in paper.fields}
    for key, value in offers.items():
        if read.get(key) != value:
            name = field_name(paper.document_type, key, language)
            shown = _shown(paper.document_type, key, value, language)
            yield Padding(Text("↻ " + say(OFFER, language, field=name, value=shown), style="cyan"), (0, 2))


def of_others_as_text(paper_id: int, names: Sequence[str], language: str) -> RenderableType:
    """Return the sentence that says whose paper it is."""
    text = say(OF_OTHERS, language, paper=paper_ref(paper_id), names=", ".join(names))
    return Padding(Text("ⓘ " + text, style="yellow"), (0, 2))


def contradiction_as_text(contradiction: Contradiction, language: str) -> RenderableType:
    """Return the sentence that names both papers and what each of them says."""
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


def _shown(document_type: str, key: str, value: FieldValueType, language: str) -> str:
    template = find_template(document_type)
    rule = template.rule(key) if template else None
    return shown_text(value, rule.kind if rule else "", language)
