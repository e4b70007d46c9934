"""A process that works in a store for ever, like an officer in a hurry, and says what it begins and what is done."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.workflow.digitize import add_files
from desktop.workflow.handover import move
from desktop.workflow.intake import take_in
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.review import Setting, review_dossier
from desktop.workflow.upkeep import back_up
from ocr.pipeline.read_stack import Progress, StackReading
from storage.casework.opening import Intake
from storage.dossiers.working_days import VIETNAM_TIME
from storage.states import Channel, DossierStep, next_steps
from tests.e2e.made_files import KINDS, PAPER_KINDS, MadeFile, make_file, person, read_made
from tests.e2e.points import Points
from tests.e2e.snapshots import Snapshot, snapshot

ACTIONS = ("intake", "add", "review", "move", "backup")
PROCEDURES = ("1.001193", "2.001263", "1.004746", "1.001266")
NOON = datetime(2026, 11, 20, 12, tzinfo=VIETNAM_TIME)


@dataclass(frozen=True, slots=True)
class Stage:
    """Where everything happens: a folder that was made for it and goes with it."""

    folder: Path

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    @property
    def handed_in(self) -> Path:
        return self.folder / "handed in"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a process does until it is killed: `lead` actions, then `target`, and on.

    It stops by itself at a point, (name, how manieth from the beginning of its target), if there is one.
    `kinds` are the files that it adds; without any, it adds what comes.
    """

    target: str
    lead: int = 0
    point: tuple[str, int] | None = None
    seed: int = 0
    kinds: tuple[str, ...] = ()


class Worker:
    """Works in a store; what it says are lines of JSON written to a pipe."""

    def __init__(
        self, stage: Stage, known: Mapping[str, Snapshot], handed: Sequence[MadeFile], points: Points, pipe: int
    ) -> None:
        self._stage = stage
        self._known = dict(known)
        self._handed = [made for made in handed if made.kind in PAPER_KINDS]
        self._pipe = pipe
        self._points = points
        self._begun_at = 0.0
        self._begun_count = Counter[str]()
        self._plan = Plan("")
        self._kinds: tuple[str, ...] = ()
        self._chance = random.Random()

    def work(self, plan: Plan) -> None:
        """Follow a plan for ever."""
        self._plan, self._kinds, self._chance = plan, plan.kinds, random.Random(plan.seed)
        self._begin("open")
        with open_store(self._stage.data) as store:
            self._done("open")
            left = [self._chance.choice(ACTIONS) for _ in range(plan.lead)] + [plan.target]
            while True:
                self.act(store, left.pop(0) if left and left[0] in ACTIONS else self._chance.choice(ACTIONS))

    def add_once(self, plan: Plan) -> None:
        """Open a dossier where there is none, and add the plan's files to one."""
        self._plan, self._kinds, self._chance = plan, plan.kinds, random.Random(plan.seed)
        with open_store(self._stage.data) as store:
            self._dossier(store)
            self._add(store)

    def recover(self, plan: Plan, codes: Sequence[str]) -> None:
        """Open the store and read what waits in dossiers, as one does after a crash."""
        self._plan = plan
        self._begin("recover")
        with open_store(self._stage.data) as store:
            for code in codes:
                add_files(store, code, [], read_made)
        self._done("recover")

    def act(self, store: Store, action: str) -> None:
        """Do one of the actions, and before it what it needs."""
        acts: dict[str, Callable[[Store], None]] = {
            "intake": self._intake,
            "add": self._add,
            "review": self._review,
            "move": self._move,
            "backup": self._backup,
        }
        acts[action](store)

    # ------------------------------------------------------------ actions

    def _intake(self, store: Store) -> None:
        number, name = person(self._chance.randrange(5))
        order = Intake(self._chance.choice(PROCEDURES), number, NOON, name, "H34.12", self._chance.choice([*Channel]))
        self._begin("intake")
        code = take_in(store, order)
        self._done("intake", store, code)

    def _add(self, store: Store) -> None:
        folder = self._handed_in()
        kinds = self._kinds or [self._chance.choice(KINDS) for _ in range(self._chance.choice((1, 1, 2, 3)))]
        files = [self._file(folder, kind) for kind in kinds]
        others = []
        if self._chance.random() < 0.2:
            others = [folder / "empty.jpg", folder / "not there.jpg"]
            others[0].touch()
        self._hand_in(store, self._dossier(store), files, others)

    def _hand_in(self, store: Store, code: str, files: Sequence[MadeFile], others: Sequence[Path] = ()) -> None:
        self._begin("add", code=code, files=[[str(made.path), made.kind, made.sha256] for made in files])
        is_result = self._chance.random() < 0.1
        add_files(store, code, [*(made.path for made in files), *others], self._read, is_result=is_result)
        self._done("add", store, code)
        self._handed += [made for made in files if made.kind in PAPER_KINDS]

    def _handed_in(self) -> Path:
        folder = self._stage.handed_in / str(time.time_ns())
        folder.mkdir(parents=True)
        return folder

    def _read(self, paths: Sequence[Path], pictures: Path, on_progress: Progress) -> StackReading:
        self._say(kept=True)  # the files are safe before anybody reads them
        return read_made(paths, pictures, on_progress)

    def _file(self, folder: Path, kind: str) -> MadeFile:
        old = self._chance.choice(self._handed) if self._handed else None
        if kind != "again" or any(folder.glob("again-*")):  # the same bytes twice at once are one file
            return make_file(folder, kind if kind != "again" else "pair", time.time_ns(), self._chance)
        if old is None:
            return make_file(folder, "pair", time.time_ns(), self._chance)
        path = folder / f"again-{time.time_ns()}.jpg"
        shutil.copyfile(old.path, path)
        return MadeFile(path, kind, old.sha256)

    def _review(self, store: Store) -> None:
        code = self._dossier(store, lambda known: bool(known["papers"]))
        paper_id = self._chance.choice([*self._known[code]["papers"]])
        confirms = self._chance.random() < 0.6
        sets = None
        if not confirms or self._chance.random() < 0.5:
            sets = (paper_id, "full_name", self._chance.choice(("HỒ VĂN SÁU", "Y HOA")))
        settings = [] if sets is None else [Setting(int(paper_id), *sets[1:])]
        self._begin("review", code=code, sets=sets, confirms=confirms)
        review_dossier(store, code, settings, confirm=confirms)
        self._done("review", store, code)

    def _move(self, store: Store) -> None:
        code = self._dossier(store, lambda known: bool(next_steps(DossierStep(known["step"]))))
        step = self._chance.choice(next_steps(DossierStep(self._known[code]["step"])))
        self._begin("move", code=code, step=step.value)
        move(store, code, step, at=NOON + timedelta(hours=1), note="kèm ghi chú")
        self._done("move", store, code)

    def _backup(self, store: Store) -> None:
        older = [*self._stage.backups.glob("backup-*")]
        target = self._stage.backups / f"backup-{time.time_ns()}"
        if older and self._chance.random() < 0.5:
            target = self._chance.choice(older)
        self._begin("backup", target=str(target))
        back_up(store, target)
        self._done("backup")

    def _dossier(self, store: Store, fits: Callable[[Snapshot], bool] = lambda known: True) -> str:
        """Return a dossier that fits; opens one with a paper where there is none."""
        fitting = [code for code, known in self._known.items() if fits(known)]
        if not fitting:
            self._intake(store)
            fitting = [next(reversed(self._known))]
            if not fits(self._known[fitting[0]]):
                made = make_file(self._handed_in(), "birth_certificate", time.time_ns(), self._chance)
                self._hand_in(store, fitting[0], [made])
        return self._chance.choice(fitting)

    # ------------------------------------------------------------ what is said

    def _begin(self, action: str, **details: Any) -> None:
        self._begun_at, self._begun_count = time.monotonic(), self._points.passed.copy()
        self._say(begin=action, **details)
        if action == self._plan.target and self._plan.point:
            self._points.arm(*self._plan.point, self._stop)
            self._plan = Plan("")

    def _done(self, action: str, store: Store | None = None, code: str = "") -> None:
        seconds, points = time.monotonic() - self._begun_at, self._points.passed - self._begun_count
        said: dict[str, Any] = {"done": action, "seconds": seconds, "points": points}
        if store is not None:
            now = snapshot(store, code)
            lenders = {lender for lender in now["borrowed"].values() if lender in self._known}
            said["snapshots"] = {code: now} | {lender: snapshot(store, lender) for lender in lenders}
            self._known |= said["snapshots"]
        self._say(**said)

    def _stop(self, point: str) -> None:
        self._say(point=point)
        while True:
            signal.pause()

    def _say(self, **said: Any) -> None:
        line = json.dumps(said).encode() + b"\n"
        while line:
            line = line[os.write(self._pipe, line) :]
