"""Kills processes that work in a store, again and again: `python killing.py FOLDER KILLS SEED`, KILLS of each action.

Every process is forked from this one, which has everything loaded and never has a store open while it forks. Half of
the kills hit a chosen point (see `points`), half a random moment of the time that the action takes. What is said in the
end is one JSON document: how many kills hit which action, at which points, and what was wrong afterwards.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from desktop.workflow.open_store import open_store
from tests.e2e.made_files import MadeFile
from tests.e2e.points import Points
from tests.e2e.snapshots import Doing, Snapshot
from tests.e2e.verify import verify
from tests.e2e.worker import ACTIONS, Plan, Stage, Worker

ROUNDS_A_STORE = 25
"""Then a new store is begun, so that checking it stays quick."""

RECOVERIES_KILLED = 0.15
_OPENINGS = 4  # one kill of an opening for so many of each action
_PATIENCE_S = 60.0


Work = Callable[[Worker, Plan], None]
_SWEPT = ("half_secret",)
_HARMLESS = ("statement", "open")  # between two of them nothing changes on the disk


@dataclass
class Tally:
    """What the kills hit and what was found."""

    hit: Counter[str] = field(default_factory=Counter)
    points: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


class Killer:
    """Starts, kills and judges."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.tally = Tally()
        self._folder = folder
        self._chance = random.Random(seed)
        self._hooks = Points(folder)
        self._seconds = dict.fromkeys((*ACTIONS, "open", "recover"), 0.1)
        self._points = {action: {"statement": 20} for action in (*ACTIONS, "open", "recover")}
        self._known: dict[str, Snapshot] = {}
        self._handed: list[MadeFile] = []

    def kill_all(self, kills: int) -> None:
        """Kill until each action was hit often enough, or something is wrong."""
        number = 0
        while self._next_target(kills):
            number += 1
            stage = self._new_stage(str(number))
            for _ in range(ROUNDS_A_STORE):
                if target := self._next_target(kills):
                    self._round(stage, target)
            if not self.tally.faults:  # what is wrong can be looked at
                shutil.rmtree(stage.folder)

    def sweep(self) -> None:
        """Kill at every commit and every touch of a file that an `add` with secret pages makes, one after the other."""
        stage = self._new_stage("points")
        self._add_once(stage, ("none", 0))  # says how many points there are
        steps = [
            (name, manieth)
            for name, count in self._points["add"].items()
            if name not in _HARMLESS
            for manieth in range(1, count + 1)
        ]
        for number, point in enumerate(steps):
            if number % ROUNDS_A_STORE == 0:
                stage = self._new_stage(f"sweep {number}")
                self._add_once(stage, ("none", 0))
            if not self.tally.faults:
                self._add_once(stage, point)

    def _add_once(self, stage: Stage, point: tuple[str, int]) -> None:
        plan = Plan("add", point=point, kinds=_SWEPT)
        self._judge(stage, self._killed(stage, plan, Worker.add_once, None))

    def warm_up(self) -> None:
        """Do everything once in this process, so that each child finds it loaded."""
        stage = self._new_stage("warm")
        doing = Doing("nothing")
        with (self._folder / "said").open("w+b") as said:
            worker = Worker(stage, {}, [], self._hooks, said.fileno())
            with open_store(stage.data) as store:
                for action in ACTIONS:
                    worker.act(store, action)
            said.seek(0)
            for line in said:
                doing = self._heard(json.loads(line), doing)
        found, _ = verify(stage, self._known, self._handed, doing)
        self.tally.faults += found
        shutil.rmtree(stage.folder)

    def _new_stage(self, name: str) -> Stage:
        self._known, self._handed = {}, []
        stage = Stage(self._folder / name)
        stage.folder.mkdir()
        return stage

    def _next_target(self, kills: int) -> str | None:
        wanted = dict.fromkeys(ACTIONS, kills) | {"open": kills // _OPENINGS}
        left = {action: number - self.tally.hit[action] for action, number in wanted.items()}
        most = max(left.values())
        if most <= 0 or self.tally.faults:
            return None
        return self._chance.choice([action for action, number in left.items() if number == most])

    def _round(self, stage: Stage, target: str) -> None:
        plan, delay_s = self._plan(target)
        doing = self._killed(stage, plan, Worker.work, delay_s)
        if self._chance.random() < RECOVERIES_KILLED:
            codes = [doing.code] if doing.code in self._known else []
            plan, delay_s = self._plan("recover")
            self._killed(stage, plan, lambda worker, plan: worker.recover(plan, codes), delay_s)
        self._judge(stage, doing)

    # ------------------------------------------------------------ one process

    def _plan(self, target: str) -> tuple[Plan, float | None]:
        """Choose what a process does, and after which part of its target it is killed unless it stops at a point."""
        lead, seed = self._chance.choice((0, 0, 1)), self._chance.getrandbits(32)
        if self._chance.random() < 0.5:
            return Plan(target, lead, seed=seed), self._chance.random() * 1.1 * self._seconds[target]
        name = self._chance.choice([*self._points[target]])
        return Plan(target, lead, (name, self._chance.randint(1, self._points[target][name])), seed), None

    def _killed(self, stage: Stage, plan: Plan, work: Work, delay_s: float | None) -> Doing:
        """Start a process, kill it, and return what it was doing."""
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            self._be_child(work, Worker(stage, self._known, self._handed, self._hooks, write), plan, write)
        os.close(write)
        doing = self._watch(child, read, plan.target, delay_s)
        os.close(read)
        os.waitpid(child, 0)
        self.tally.hit[doing.action] += 1
        return doing

    def _be_child(self, work: Work, worker: Worker, plan: Plan, pipe: int) -> NoReturn:
        try:
            work(worker, plan)
        except BaseException:  # noqa: BLE001  # everything is told to the parent
            os.write(pipe, json.dumps({"crash": traceback.format_exc()}).encode() + b"\n")
        os._exit(0)

    def _watch(self, child: int, pipe: int, target: str, delay_s: float | None) -> Doing:
        """Listen to a process, kill it at its moment, and listen to what it had said before."""
        doing, rest, is_killed = Doing("nothing"), b"", False
        end = time.monotonic() + _PATIENCE_S
        while True:
            wait_s = max(0.0, end - time.monotonic())
            if not is_killed and not select.select([pipe], [], [], wait_s)[0]:
                os.kill(child, signal.SIGKILL)
                is_killed = True
            data = os.read(pipe, 1 << 16)
            if not data:
                return doing
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                said = json.loads(line)
                doing = self._heard(said, doing)
                if said.get("begin") == target and delay_s is not None:
                    end, delay_s = time.monotonic() + delay_s, None
                if "point" in said and not is_killed:
                    os.kill(child, signal.SIGKILL)
                    is_killed = True

    def _heard(self, said: dict[str, Any], doing: Doing) -> Doing:
        """Return what a process is doing after it said something, and keep what it said was done."""
        match said:
            case {"crash": text}:
                self.tally.faults.append(text)
            case {"point": name}:
                self.tally.points[name] += 1
            case {"kept": _}:
                doing.kept = True
            case {"done": action}:
                self._seconds[action], self._points[action] = said["seconds"], said["points"]
                self._known |= said.get("snapshots", {})
                return Doing("nothing", touched=doing.touched)
            case {"begin": action}:
                return self._begun(action, said, doing)
        return doing

    def _begun(self, action: str, said: dict[str, Any], before: Doing) -> Doing:
        files = [MadeFile(Path(path), kind, sha256) for path, kind, sha256 in said.get("files", [])]
        self._handed += files
        sets = said.get("sets")
        return Doing(
            action,
            said.get("code", ""),
            frozenset(made.path.name for made in files),
            sets=None if sets is None else tuple(sets),
            confirms=said.get("confirms", False),
            step=said.get("step", ""),
            touched=[*before.touched, *([said["target"]] if "target" in said else [])],
        )

    # ------------------------------------------------------------ judging

    def _judge(self, stage: Stage, doing: Doing) -> None:
        """Let a fresh process look at the store and recover it; take over what it holds."""
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            try:
                found, then = verify(stage, self._known, self._handed, doing)
            except BaseException:  # noqa: BLE001  # everything is told to the parent
                found, then = [traceback.format_exc()], {}
            with os.fdopen(write, "w") as pipe:
                json.dump([found, then], pipe)
            os._exit(0)
        os.close(write)
        with os.fdopen(read) as answer:
            found, self._known = json.load(answer)
        os.waitpid(child, 0)
        self.tally.faults += [f"in {stage.folder.name} after {doing}: {fault}" for fault in found]


def main(folder: Path, kills: int, seed: int) -> None:
    """Make the folder and say in the end what happened there; without KILLS, kill at each point of one action."""
    folder.mkdir()
    killer = Killer(folder, seed)
    killer.warm_up()
    began = time.monotonic()
    if kills:
        killer.kill_all(kills)
    else:
        killer.sweep()
    tally = killer.tally
    said = {"hit": tally.hit, "points": tally.points, "faults": tally.faults, "seconds": time.monotonic() - began}
    sys.stdout.write(json.dumps(said, ensure_ascii=False))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
