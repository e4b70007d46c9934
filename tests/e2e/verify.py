"""What a store must be like after its process was killed: whole, complete, and able to go on."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop.workflow.digitize import add_files
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.upkeep import check, restore
from storage.errors import BackupUnusable
from storage.upkeep.backup_folder import MANIFEST
from tests.e2e.made_files import MadeFile, read_made
from tests.e2e.snapshots import WAITING, Doing, Snapshot, all_codes, faults, half_dossiers, snapshot
from tests.e2e.worker import Stage

_ENDS: Mapping[str, tuple[str, str]] = {
    "blank": ("read", "blank"),
    "damaged": ("failed", "ocr.image_damaged"),
    "secret": ("stopped", "state_secret"),
    "half_secret": ("stopped", "state_secret"),
}
_PAPER_ENDS = (("read", None), ("read", "duplicate"))


def verify(
    stage: Stage, known: Mapping[str, Snapshot], handed: Sequence[MadeFile], doing: Doing
) -> tuple[list[str], dict[str, Snapshot]]:
    """Return what is wrong with a store in which `doing` was cut short, and what it holds once it has recovered."""
    with open_store(stage.data) as store:
        found = _problems(store)
        now = {code: snapshot(store, code) for code in all_codes(store)}
        found += faults(known, now, doing) + [f"{code} is half there" for code in half_dossiers(store)]
        found += _secrets_left(store, now, handed)
        for target in doing.touched:
            found += _judge_backup(stage, Path(target), now)
        then = _read_on(store, now, found)
        if then != now:
            found += _problems(store) + _secrets_left(store, then, handed)
        found += _not_read(store, then, handed)
    return found, then


def _read_on(store: Store, now: Mapping[str, Snapshot], found: list[str]) -> dict[str, Snapshot]:
    """Read what waits, as `add DOSSIER` without files does; add to `found` what is wrong with that."""
    then = dict(now)
    for code, each in now.items():
        if any(row[1] == WAITING for row in each["captures"].values()):
            add_files(store, code, [], read_made)
            then[code] = snapshot(store, code)
            found += [f"reading on: {fault}" for fault in faults({code: each}, {code: then[code]}, Doing("add", code))]
    return then


def _problems(store: Store) -> list[str]:
    return [f"check: {problem}" for problem in check(store).problems]


def _secrets_left(store: Store, now: Mapping[str, Snapshot], handed: Sequence[MadeFile]) -> list[str]:
    secret = {made.path.name: made.sha256 for made in handed}
    return [
        f"{name} is still there"
        for each in now.values()
        for name, status, _error, sha256 in each["captures"].values()
        if status == "stopped" and (sha256 is not None or store.files.has(secret[name]))
    ]


def _not_read(store: Store, then: Mapping[str, Snapshot], handed: Sequence[MadeFile]) -> list[str]:
    """Return files that did not end as their kind should, or whose bytes or pages are not there."""
    found = []
    by_name = {made.path.name: made for made in handed}
    captured = {sha256 for each in then.values() for paper in each["papers"].values() for sha256 in paper["captured"]}
    for each in then.values():
        for name, status, error, sha256 in each["captures"].values():
            made = by_name[name]
            wanted = (_ENDS[made.kind],) if made.kind in _ENDS else _PAPER_ENDS
            if (status, error) not in wanted:
                found.append(f"{name} ended {status} {error}")
            if status != "stopped" and (sha256 != made.sha256 or not store.files.read_bytes(sha256)):
                found.append(f"the bytes of {name} are not there")
            if wanted == _PAPER_ENDS and sha256 not in captured:
                found.append(f"no page shows {name}")
    return found


def _judge_backup(stage: Stage, target: Path, now: Mapping[str, Snapshot]) -> list[str]:
    """A backup can be restored and is whole, or is plainly none."""
    new = stage.folder / "restored"
    if not (target / MANIFEST).exists():
        try:
            restore(target, new)
        except BackupUnusable:
            return [f"{target.name} is there, without a manifest"] if target.exists() else []
        return [f"{target.name} has no manifest and could be restored"]
    restore(target, new)
    with open_store(new) as store:
        found = [f"backup: {problem}" for problem in _problems(store)]
        for code in all_codes(store):
            if code not in now:
                found.append(f"the backup knows {code}, the store does not")
            elif snapshot(store, code)["captures"].keys() - now[code]["captures"].keys():
                found.append(f"the backup has more of {code} than the store")
    shutil.rmtree(new)
    return found
