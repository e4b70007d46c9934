"""Tesseract in programs that stay loaded (`tesseract_child.py`), one for each picture that is read at the same time.

Starting Tesseract takes 0.06 s of the processor, which for a strip with two words is nearly all. Its library is that of
the installed program, so what is read stays the same to the letter.
"""

from __future__ import annotations

import atexit
import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytesseract

from ocr.errors import EngineCrashed, EngineError, EngineMissing, EngineTimedOut

if TYPE_CHECKING:
    from ocr.engines.tesseract_child import Question  # at run time it would load what it needs itself

_LIBRARIES = {"linux": "libtesseract.so.5", "darwin": "libtesseract.5.dylib"}  # found by the system's loader
_MODELS = re.compile(r'languages in "(.+?)[\\/]*" \(')
_SAID = 200  # so many of the last characters tell why a program ended
_SECONDS_TO_START, _SECONDS_TO_END = 20.0, 5.0
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open one


class LoadedTesseract:
    """Starts programs as they are needed and keeps them; safe to use from several threads at once."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._idle: list[_Child] = []  # taking from a list and adding to it are single steps
        self._is_usable = True
        self._preparing: threading.Thread | None = None

    def prepare(self, count: int, language: str) -> None:
        """See to it that so many programs have the model of a language loaded before anybody asks; returns at once.

        Who asks before they are ready waits for them. What goes wrong is told to whoever asks.
        """
        self._wait_for_prepared()
        self._preparing = threading.Thread(target=self._prepare, args=(count, language), name="tesseract", daemon=True)
        self._preparing.start()

    def table(self, question: Question, time_limit_s: float) -> str | None:
        """Return Tesseract's table of a picture (TSV without its head), from a program that nobody else is asking.

        None where Tesseract's library cannot be loaded, or its models' folder is not told (version 4 does not tell it):
        then the program has to be started for each picture.

        Raises:
            EngineMissing: Tesseract is not installed.
            EngineTimedOut, EngineCrashed: the program asked was ended, or ended by itself; it is not asked again.
        """
        child = self._idle_child() or self._new_child()
        if child is None:
            return None
        table = child.table(question, time_limit_s)
        self._idle.append(child)
        return table

    def close(self) -> None:
        """End the programs that nobody is asking."""
        self._wait_for_prepared()
        while self._idle:
            self._idle.pop().end()

    def _prepare(self, count: int, language: str) -> None:
        try:
            models = find_models()
            if models is None:
                return
            command = [*self._command, find_library(), models, language]
            children = [_Child(command) for _ in range(count - len(self._idle))]
        except (EngineError, OSError):
            return
        for child in children:
            if child.is_loaded():
                self._idle.append(child)
            else:
                child.end()

    def _wait_for_prepared(self) -> None:
        if self._preparing is not None:
            self._preparing.join()

    def _idle_child(self) -> _Child | None:
        self._wait_for_prepared()
        while self._idle:
            try:
                child = self._idle.pop()
            except IndexError:  # another thread was faster
                break
            if child.is_running():
                return child
            child.end()
        return None

    def _new_child(self) -> _Child | None:
        if not self._is_usable:
            return None
        models = find_models()
        if models is None:
            self._is_usable = False
            return None
        child = _Child([*self._command, find_library(), models])
        if not child.is_loaded():
            child.end()
            self._is_usable = False
            return None
        return child


@lru_cache(maxsize=1)
def load_tesseract() -> LoadedTesseract:
    """Return the one of this process: nothing is started before it is asked; what was started ends with the process."""
    loaded = LoadedTesseract(child_command())
    atexit.register(loaded.close)
    return loaded


def child_command() -> tuple[str, ...]:
    """Return how the program in which Tesseract stays loaded is started; the packaged one lies beside ours."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return (str(program.with_name(f"hososo-recognise{program.suffix}")),)
    return (sys.executable, "-I", str(Path(__file__).with_name("tesseract_child.py")))


def find_library() -> str:
    """Return Tesseract's library: by its name where the system knows it, else the one beside the program."""
    program = Path(shutil.which(pytesseract.pytesseract.tesseract_cmd) or "")
    beside = sorted(map(str, program.parent.glob("libtesseract*.dll")))
    return beside[-1] if beside else _LIBRARIES.get(sys.platform, "libtesseract-5.dll")


def find_models() -> str | None:
    """Return the folder where the installed Tesseract has its models, None where it runs and does not say.

    Raises:
        EngineMissing: it is not installed, or may not be run.
        EngineTimedOut, EngineCrashed: it was not done in time, or failed.
    """
    command = [pytesseract.pytesseract.tesseract_cmd, "--list-langs"]
    try:
        done = subprocess.run(  # noqa: S603  # the one that is installed
            command, capture_output=True, check=False, timeout=_SECONDS_TO_START, creationflags=_NO_WINDOW
        )
    except (FileNotFoundError, PermissionError) as error:
        raise EngineMissing("tesseract") from error
    except subprocess.TimeoutExpired as error:
        raise EngineTimedOut(_SECONDS_TO_START) from error
    said = (done.stdout + done.stderr).decode(errors="replace")
    if done.returncode:
        raise EngineCrashed(done.returncode, said[-_SAID:])
    found = _MODELS.search(said)
    return found.group(1) if found else None


class _Child:
    """One program, asked by one thread at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        self._said = tempfile.TemporaryFile()  # noqa: SIM115  # open as long as the program runs
        self._is_late = False
        self._process = subprocess.Popen(  # noqa: S603  # our own program
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._said, creationflags=_NO_WINDOW
        )

    def is_running(self) -> bool:
        return self._process.poll() is None

    def is_loaded(self) -> bool:
        """Say whether the program could load what it needs; waits until it knows."""
        return self._answer_in(_SECONDS_TO_START, b"") is not None

    def table(self, question: Question, time_limit_s: float) -> str:
        answer = self._answer_in(time_limit_s, json.dumps(question).encode("ascii") + b"\n")
        if answer is not None:
            return str(answer)
        said = self.end()
        raise EngineTimedOut(time_limit_s) if self._is_late else EngineCrashed(self._process.returncode, said)

    def end(self) -> str:
        """End the program and return the last that it said; by itself it ends when its questions do."""
        try:
            self._process.communicate(timeout=_SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()
        with self._said as said:
            said.seek(0)
            return said.read().decode(errors="replace").strip()[-_SAID:]

    def _answer_in(self, time_limit_s: float, question: bytes) -> object:
        """Return the next answer; None where the program ends without one, says something else, or is late."""
        timer = threading.Timer(time_limit_s, self._give_up)
        timer.start()
        try:
            answer: object = self._answer(question)
        except (OSError, ValueError):  # the pipe is broken, or what came is no answer
            answer = None
        finally:
            timer.cancel()
            timer.join()
        return None if self._is_late else answer

    def _answer(self, question: bytes) -> object:
        questions, answers = self._process.stdin, self._process.stdout
        if questions is None or answers is None:
            raise BrokenPipeError
        questions.write(question)
        questions.flush()
        return json.loads(answers.readline())

    def _give_up(self) -> None:
        self._is_late = True
        self._process.kill()
