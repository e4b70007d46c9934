"""The truth of a made year: what each indicator must be, counted from the dossiers themselves and nothing stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta

from storage.dossiers.working_days import VIETNAM_TIME
from tests.bench.province import MadeDossier, Year

Fraction = tuple[int, int]


def truth(dossiers: Iterable[MadeDossier], year: Year, first: date, last: date) -> Mapping[str, Fraction]:
    """Return numerator and denominator of every indicator, for dossiers of which `first` to `last` is asked."""
    close = datetime.combine(last + timedelta(days=1), time(), VIETNAM_TIME)
    seen_at = min(close, year.over)
    every = list(dossiers)
    accepted = [d for d in every if d.step != "refused" and first <= d.received.date() <= last]
    over = [d for d in every if d.ended is not None and first <= d.ended.date() <= last]
    resolved = [d for d in over if d.step in {"sealed", "returned"}]
    open_ones = [
        d
        for d in every
        if d.step != "refused" and d.received.date() <= last and (d.ended is None or d.ended.date() > last)
    ]
    with_document = [d for d in resolved if d.procedure != year.procedures - 1]
    copies = [d for d in resolved if d.procedure == year.procedures - 2]
    judged = [
        *(is_on_time_at_end(d) for d in over if d.step not in {"refused", "withdrawn"}),
        *(is_in_time_at(d, seen_at) for d in open_ones),
    ]
    used = {d.procedure for d in accepted}
    connected = {d.procedure for d in accepted if is_connected(d)}
    return {
        "2.1": (sum(judged), len(judged)),
        "3.3": share(accepted, lambda d: d.channel == "online"),
        "3.6": share([d for d in accepted if d.fee], lambda d: d.paid in {1, 2}),
        "intake": share(accepted, lambda d: d.digitized > 0),
        "4.1": share(with_document, lambda d: d.result_file),
        "4.2": share(accepted, lambda d: d.digitized > 0 and (d.result_file or d.procedure == year.procedures - 1)),
        "4.3": share(accepted, lambda d: d.reused > 0),
        "4.4": share(accepted, lambda d: bool(d.from_national_store)),
        "4.5": share(accepted, is_connected),
        "4.6": (len(connected), len(used)),
        "4.7": share(copies, lambda d: d.result_file),
    }


def share(dossiers: list[MadeDossier], counts: Callable[[MadeDossier], bool]) -> Fraction:
    return len([d for d in dossiers if counts(d)]), len(dossiers)


def is_connected(d: MadeDossier) -> bool:
    return bool(d.verified) or d.population or bool(d.from_national_store)


def is_on_time_at_end(d: MadeDossier) -> bool:
    assert d.ended is not None
    return d.ended <= d.due and len(d.asked) < 2


def is_in_time_at(d: MadeDossier, moment: datetime) -> bool:
    asked_twice = len(d.asked) == 2 and d.asked[1][0] < moment
    return moment <= d.due and not asked_twice
