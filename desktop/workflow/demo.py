"""A store to try everything on: dossiers of invented families over a month, their papers really scanned and read.

The papers are made by the generator that the tests use (`tests/dossiers`), which lies in the source tree and not in an
installed program; it is loaded by name so that nothing here depends on it. What an officer would correct, is corrected
from the truth that comes with each made page.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

from PIL import Image

from desktop.errors import DemoUnavailable
from desktop.workflow.digitize import Read, add_files
from desktop.workflow.handover import move
from desktop.workflow.intake import take_in
from desktop.workflow.open_store import Store
from desktop.workflow.review import Setting, review_dossier
from desktop.workflow.show import show_dossier
from storage.casework.opening import Intake
from storage.dossiers.working_days import VIETNAM_TIME, is_working_day
from storage.progress import Progress, no_progress
from storage.states import FIVE_STEPS, Channel, ComponentState, DossierStep
from storage.views import DossierView

_UNIT = "H34.12"
_DOSSIERS_A_FAMILY = 4
_SPARED = (ComponentState.REUSED, ComponentState.REUSED_RESULT)
_OFFICE = "office"
_SUPPLEMENT_EVERY = 20


@dataclass(frozen=True, slots=True)
class Demo:
    """What was made; `reused` counts components that nobody had to hand in again."""

    dossiers: int
    papers: int
    reused: int


@dataclass(frozen=True, slots=True)
class _Errand:
    """Somebody comes to the counter: for which procedure, with which papers."""

    procedure: str
    person: str
    papers: tuple[str, ...]


_ERRANDS = (
    _Errand("1.004746", "mother", ("citizen_id_card", "marriage_certificate")),
    _Errand("2.001263", "mother", ("application_letter", "marital_status_certificate")),
    _Errand("1.004746", "mother", ()),
    _Errand("1.001266", "father", ("household_business_certificate",)),
)
"""What one family needs within a month: the third dossier finds its certificate in the store."""


def make_demo(store: Store, read: Read, count: int, on_progress: Progress = no_progress) -> Demo:
    """Open `count` dossiers in a store and digitise their papers.

    Raises:
        DemoUnavailable: the generator is not here.
        EngineMissing, LanguageMissing: nothing can be read here.
    """
    generator = _Generator()
    papers = reused = 0
    for number, moment in enumerate(_office_moments(count)):
        family, errand = divmod(number, _DOSSIERS_A_FAMILY)
        view = _serve(store, read, generator.family(family), _ERRANDS[errand], moment)
        papers += sum(paper.dossier_code == view.code for paper in view.papers)
        reused += sum(component.state in _SPARED for component in view.components)
        _go_on(store, view, number, moment)
        on_progress(number + 1, count)
    return Demo(count, papers, reused)


@dataclass(frozen=True, slots=True)
class _MadePaper:
    """Pictures of a made paper, and the values that are printed on it."""

    document_type: str
    pages: Sequence[Any]
    values: Mapping[str, str | list[str]]


class _Generator:
    """The generator of made papers, loaded from the source tree."""

    def __init__(self) -> None:
        self._make = _load("tests.dossiers.make")
        self._truth = _load("tests.dossiers.truth")

    def family(self, number: int) -> _Family:
        """Return one of the invented families."""
        return _Family(self._make, self._truth, number)


class _Family:
    """An invented family, whose papers agree with one another."""

    def __init__(self, make: ModuleType, truth: ModuleType, number: int) -> None:
        self._make, self._truth, self._number = make, truth, number
        self._cast = make.invent_family(number)

    def person(self, name: str) -> tuple[str, str]:
        """Return the number and the name of the mother or the father."""
        person = getattr(self._cast, name)
        return person.id_number, person.name

    def paper(self, document_type: str) -> _MadePaper:
        """Return one of the family's papers as an office scan."""
        level = self._truth.Level(_OFFICE)
        pages = self._make.make_family_paper(document_type, self._number, self._cast, level=level)
        values = {key: value for page in pages for key, value in page.truth.fields.items()}
        return _MadePaper(document_type, pages, values)


def _load(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise DemoUnavailable(DemoUnavailable.code) from error


def _serve(store: Store, read: Read, family: _Family, errand: _Errand, moment: datetime) -> DossierView:
    """Open a dossier, digitise its papers, correct and confirm what was read."""
    number, name = family.person(errand.person)
    channel = Channel.ONLINE if moment.minute % 2 else Channel.DIRECT
    code = take_in(store, Intake(errand.procedure, number, moment, name, _UNIT, channel))
    papers = [family.paper(document_type) for document_type in errand.papers]
    if papers:
        with store.files.scratch() as folder:
            add_files(store, code, list(_scans(papers, folder)), read)
        _correct(store, code, papers)
    return show_dossier(store, code)


def _scans(papers: Sequence[_MadePaper], folder: Path) -> Iterator[Path]:
    for number, paper in enumerate(papers):
        for index, page in enumerate(paper.pages):
            path = folder / f"{number}-{index}.jpg"
            Image.fromarray(page.pixels).save(path, quality=85, dpi=(page.dpi or 200, page.dpi or 200))
            yield path


def _correct(store: Store, code: str, papers: Sequence[_MadePaper]) -> None:
    """Set what was read wrongly or is missing to what is printed, and confirm everything, as an officer does."""
    printed = {paper.document_type: paper.values for paper in papers}
    settings = [
        Setting(paper.id, key, "; ".join(value) if isinstance(value, list) else value)
        for paper in show_dossier(store, code).papers
        if paper.dossier_code == code
        for key, value in printed.get(paper.document_type, {}).items()
    ]
    review_dossier(store, code, settings, confirm=True)


def _go_on(store: Store, view: DossierView, number: int, moment: datetime) -> None:
    """Take a dossier as far as dossiers of its age are: most are returned, some wait."""
    if number % _SUPPLEMENT_EVERY == 1:
        move(store, view.code, DossierStep.SUPPLEMENT, at=moment + timedelta(hours=1), note="Bổ sung tờ khai")
        return
    for days, step in enumerate(FIVE_STEPS[1 : 5 - number % 10 // 7], 1):
        move(store, view.code, step, at=moment + timedelta(days=days))


def _office_moments(count: int) -> Iterator[datetime]:
    """Yield when each dossier comes in: over the last month, on working days, between 07:40 and 16:20."""
    today = datetime.now(VIETNAM_TIME).replace(hour=0, minute=0, second=0, microsecond=0)
    days = [day for back in range(30, 0, -1) if is_working_day((day := today - timedelta(days=back)).date())]
    for number in range(count):
        day = days[number * len(days) // count]
        yield day + timedelta(hours=7, minutes=40) + timedelta(minutes=number * 37 % 520)
