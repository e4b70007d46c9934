"""What a store holds, dossier by dossier, as plain data; and what may have become of it when work was cut short."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from desktop.workflow.open_store import Store
from desktop.workflow.show import show_dossier
from storage.models.dossier import Dossier, StepTaken
from storage.models.procedure import RequiredComponent
from storage.views import PaperView

Snapshot = dict[str, Any]
WAITING = "waiting"


@dataclass
class Doing:
    """What a process was about to do when it was killed; `kept` once its files were safe."""

    action: str
    code: str = ""
    names: frozenset[str] = frozenset()
    kept: bool = False
    sets: tuple[str, str, str] | None = None  # paper, key, value
    confirms: bool = False
    step: str = ""
    target: str = ""
    touched: list[str] = field(default_factory=list)  # backups that were begun


def all_codes(store: Store) -> list[str]:
    with store.database.reading() as session:
        return list(session.scalars(sa.select(Dossier.code).order_by(Dossier.id)))


def snapshot(store: Store, code: str) -> Snapshot:
    """Return everything in a dossier that people put there or that was read."""
    view = show_dossier(store, code)
    return {
        "step": view.step.value,
        "components": [[each.state.value, list(each.papers)] for each in view.components],
        "captures": {
            str(each.id): [each.name, each.status.value, each.error_code, each.sha256] for each in view.captures
        },
        "papers": {str(each.id): _paper(each) for each in view.papers if each.dossier_code == code},
        "borrowed": {str(each.id): each.dossier_code for each in view.papers if each.dossier_code != code},
    }


def _paper(paper: PaperView) -> Snapshot:
    return {
        "type": paper.document_type,
        "archival": paper.archival_sha256,
        "pages": [[page.picture_sha256, page.capture_index] for page in paper.pages],
        "captured": sorted({str(page.capture_sha256) for page in paper.pages}),
        "values": {each.key: each.value for each in paper.fields},
        "confirmed": sorted(each.key for each in paper.fields if each.confirmed_at is not None),
    }


def half_dossiers(store: Store) -> list[str]:
    """Return dossiers whose checklist is not the catalogue's, or whose steps do not lead to where they stand."""
    with store.database.reading() as session:
        found = []
        for dossier in session.scalars(sa.select(Dossier)):
            wanted = session.scalar(
                sa.select(sa.func.count()).where(RequiredComponent.procedure_id == dossier.procedure_id)
            )
            steps = session.scalars(
                sa.select(StepTaken.step).where(StepTaken.dossier_id == dossier.id).order_by(StepTaken.id)
            ).all()
            if (len(dossier.components), steps[:1], steps[-1:]) != (wanted, ["received"], [dossier.step]):
                found.append(dossier.code)
    return found


# ---------------------------------------------------------------- comparison


def faults(before: Mapping[str, Snapshot], after: Mapping[str, Snapshot], doing: Doing) -> list[str]:
    """Return what is wrong with a store after a kill, given what was completed before and what was being done."""
    found = [f"{code} is gone" for code in before if code not in after]
    new = [code for code in after if code not in before]
    if len(new) > (doing.action == "intake"):
        found.append(f"nobody opened {new}")
    if doing.action == "review":
        return found + _after_review(before, after, doing)
    for code in before.keys() & after.keys():
        old, now = before[code], after[code]
        if code != doing.code or doing.action not in _MAY_CHANGE:
            found += [] if old == now else [f"{code} changed: {old} → {now}"]
        elif old != now or doing.kept:
            found += [f"{code}: {fault}" for fault in _MAY_CHANGE[doing.action](old, now, doing)]
    return found


def _after_add(old: Snapshot, now: Snapshot, doing: Doing) -> list[str]:
    """What was there is there; the new files are all there or none, and all read or none."""
    found = []
    if old["step"] != now["step"] or len(old["components"]) != len(now["components"]):
        found.append("step or checklist changed")
    found += [
        f"paper {number} changed" for number, paper in old["papers"].items() if now["papers"].get(number) != paper
    ]
    for number, (name, status, *rest) in old["captures"].items():
        found_now = now["captures"].get(number, [None])
        if found_now[0] != name or (status != WAITING and found_now[1:] != [status, *rest]):
            found.append(f"capture {number} changed")
    names = {capture[0] for number, capture in now["captures"].items() if number not in old["captures"]}
    if names != doing.names and (names or doing.kept):
        found.append(f"of {doing.names} only {names} were kept")
    if len({capture[1] == WAITING for capture in now["captures"].values() if capture[0] in names}) > 1:
        found.append("read by halves")
    return found


def _after_review(before: Mapping[str, Snapshot], after: Mapping[str, Snapshot], doing: Doing) -> list[str]:
    """All of a review is there, or nothing; it reaches the papers that the dossier borrows from others as well."""
    stayed = {code: after.get(code) for code in before}
    reviewed = {code: each | {"papers": _reviewed(each["papers"], before, doing)} for code, each in before.items()}
    if stayed in (before, reviewed):
        return []
    return [
        f"{code} changed: {before[code]} → {stayed[code]}, not {reviewed[code]}"
        for code in before
        if stayed[code] not in (before[code], reviewed[code])
    ] or ["half a review: some dossiers have it, others do not"]


def _reviewed(papers: Mapping[str, Snapshot], before: Mapping[str, Snapshot], doing: Doing) -> dict[str, Snapshot]:
    shown = before[doing.code]["papers"].keys() | before[doing.code]["borrowed"].keys()
    expected = {number: dict(paper) for number, paper in papers.items()}
    for number, paper in expected.items():
        if doing.sets is not None and number == doing.sets[0]:
            _, key, value = doing.sets
            paper["values"] = paper["values"] | {key: value}
            paper["confirmed"] = sorted({*paper["confirmed"], key})
        if doing.confirms and number in shown:
            paper["confirmed"] = sorted(paper["values"])
    return expected


def _after_move(old: Snapshot, now: Snapshot, doing: Doing) -> list[str]:
    return [] if now == old | {"step": doing.step} else ["more than the step changed"]


_MAY_CHANGE = {"add": _after_add, "move": _after_move}
