"""What docs/user says is what the program takes: every command and option is told of, every line shown can be typed."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.main import get_command

from desktop.cli.main import build_app

PROGRAM = get_command(build_app())
LINE = re.compile(r"^\$ python main\.py (?P<rest>.+?)(?:; echo .*)?$", re.MULTILINE)


def pages(root: Path) -> dict[str, str]:
    """Return every page for users by its name."""
    return {path.name: path.read_text("utf-8") for path in sorted((root / "docs" / "user").glob("*.md"))}


def commands(group: object = PROGRAM, before: str = "") -> Iterator[tuple[str, list[str]]]:
    """Yield each sub-command as it is typed, with its options."""
    for name, command in getattr(group, "commands", {}).items():
        typed = f"{before}{name}"
        if hasattr(command, "commands"):
            yield from commands(command, f"{typed} ")
        else:
            options = [option for each in command.params for option in each.opts if option.startswith("--")]
            yield typed, options


def lines(root: Path) -> list[str]:
    """Return every call of the program that a page for users shows."""
    return [found["rest"] for text in pages(root).values() for found in LINE.finditer(text)]


def parse(words: list[str]) -> None:
    """Do nothing if the program takes these words; nothing is run.

    Raises:
        SystemExit: it does not, or they ask for help.
    """
    command: Any = PROGRAM
    context = PROGRAM.make_context("main.py", words, resilient_parsing=False)
    rest = [*context._protected_args, *context.args]  # where typer keeps what is left for a sub-command
    while hasattr(command, "commands"):
        name, command, rest = command.resolve_command(context, rest)
        context = command.make_context(name, list(rest), parent=context)
        rest = [*context._protected_args, *context.args]


@pytest.mark.parametrize(("command", "options"), list(commands()))
def test_every_command_and_option_is_told_of(root: Path, command: str, options: list[str]) -> None:
    telling = [text for text in pages(root).values() if f"main.py {command}" in text]

    assert telling
    assert [option for option in options if not any(option in text for text in telling)] == []


def test_every_line_shown_can_be_typed(root: Path) -> None:
    shown = lines(root)
    refused = []
    for line in shown:
        try:
            parse(shlex.split(line))
        except (typer.Exit, Exception) as error:  # noqa: BLE001  # whatever typer raises, the line is wrong
            refused.append((line, str(error)))

    assert len(shown) > 20
    assert refused == []


@pytest.mark.parametrize("line", ["nonsense", "show", "move H-1 --to nowhere", "find x --nonsense"])
def test_a_wrong_line_is_noticed(line: str) -> None:
    with pytest.raises(Exception, match=r".+"):
        parse(shlex.split(line))
