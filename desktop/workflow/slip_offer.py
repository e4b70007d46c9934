"""Which slips may be handed out for a dossier as it is shown, and what they would ask for. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.words import slips as words
from desktop.workflow.completeness import Lack, LackKind
from desktop.workflow.paper_names import paper_name
from desktop.workflow.slip_types import SlipForm, SlipOffer
from storage.states import DossierStep
from storage.views import DossierView, asked_for

_MAY_ASK = (DossierStep.RECEIVED, DossierStep.APPRAISED, DossierStep.SUPPLEMENT)
_MAY_REFUSE = (DossierStep.RECEIVED, DossierStep.REFUSED)


def offer_of(dossier: DossierView, lacks: Mapping[int, Lack]) -> SlipOffer:
    """Return what may be handed out now: the receipt always, the others as long as the steps allow what they say."""
    forms = [SlipForm.RECEIPT]
    if dossier.step in _MAY_ASK:
        forms.append(SlipForm.SUPPLEMENT)
    if dossier.step in _MAY_REFUSE:
        forms.append(SlipForm.REFUSAL)
    return SlipOffer(tuple(forms), tuple(_missing(dossier, lacks)))


def _missing(dossier: DossierView, lacks: Mapping[int, Lack]) -> Iterator[str]:
    for choice in asked_for(dossier.components):
        yield words.MISSING.format(name=words.OR.join(each.name for each in choice))
    for paper in dossier.papers:
        if paper.id in lacks:
            yield _lack(lacks[paper.id], paper_name(paper.document_type))


def _lack(lack: Lack, name: str) -> str:
    match lack.kind:
        case LackKind.BACK:
            return words.LACKS_BACK.format(name=name)
        case LackKind.FRONT:
            return words.LACKS_FRONT.format(name=name)
        case LackKind.PAGES:
            pages = ", ".join(f"{number}/{lack.of}" for number in lack.pages)
            return words.LACKS_PAGES.format(pages=pages, name=name)
