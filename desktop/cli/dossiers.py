"""`intake`, `add`, `review`, `show`, `open`, `move`: the way of a dossier."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.options import (
    EXIT_IN_PART,
    DatabaseOption,
    DataOption,
    JobsOption,
    JsonOption,
    LanguageOption,
    default_jobs,
    language_of,
    store_of,
)
from desktop.cli.output import Json, progress_bar, write_json, write_note, write_table
from desktop.messages import say
from desktop.words.dossier import OPENED_ALL_THE_SAME
from desktop.workflow.dossier_json import dossier_as_json, outcome_as_json, paper_as_json
from desktop.workflow.dossier_table import dossier_as_tables, dossier_head, outcome_notes
from desktop.workflow.handover import move
from desktop.workflow.intake import take_in
from desktop.workflow.open_store import Store
from desktop.workflow.outcome import Outcome
from desktop.workflow.owner_known import owner_known
from desktop.workflow.owner_table import contradiction_as_text, of_others_as_text, offers_as_text
from desktop.workflow.paper_table import paper_as_table, review_as_tables
from desktop.workflow.review import parse_setting, review_dossier
from desktop.workflow.show import export_paper, show_dossier, show_paper
from desktop.workflow.typed_values import parse_time
from ocr.errors import HosoError
from storage.casework.opening import Intake
from storage.states import Channel, DossierStep

_PAPER = re.compile("[Pp][0-9]+")
"""Anything else is a dossier's code; other systems number theirs in many ways (domain.md §6.1)."""

_DOSSIER = typer.Argument(help="Mã hồ sơ / dossier code.")
_FILES = typer.Argument(help="Ảnh hoặc PDF / pictures or PDF files.")
_STEPS = f"Bước tiếp theo / next step: {', '.join(DossierStep)}."
_OfficeTime = Annotated[
    str | None, typer.Option("--received", help="Thời điểm tiếp nhận / time of reception: 20/11/2026 08:15.")
]
_SettingsOption = Annotated[
    list[str] | None, typer.Option("--set", help="Đặt giá trị, như / set a value, like P12.full_name=…")
]


def intake(  # noqa: PLR0913  # the options of the contract
    context: typer.Context,
    files: Annotated[list[Path] | None, _FILES] = None,
    *,
    procedure: Annotated[str, typer.Option(help="Mã thủ tục / procedure code.")],
    owner: Annotated[str, typer.Option(help="Số định danh của chủ hồ sơ / the owner's number.")],
    owner_name: Annotated[str | None, typer.Option(help="Họ tên chủ hồ sơ / the owner's name.")] = None,
    unit: Annotated[str | None, typer.Option(help="Mã đơn vị / unit code.")] = None,
    received: _OfficeTime = None,
    channel: Annotated[Channel, typer.Option(help="Cách nộp / how it came in.")] = Channel.DIRECT,
    counter: Annotated[str, typer.Option(help="Tên quầy tiếp nhận / name of the counter.")] = "",
    data: DataOption = None,
    database: DatabaseOption = None,
    jobs: JobsOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Tiếp nhận hồ sơ: dùng lại giấy đã có, số hóa giấy mới. / Open a dossier: reuse, then digitise."""
    said = language_of(context, language)
    order = Intake(procedure, owner, parse_time(received), owner_name or "", unit, channel, counter=counter)
    with store_of(context, data, database) as store:
        code = take_in(store, order)
        try:
            outcome = _digitize(store, code, files or [], jobs, said, is_result=False)
        except HosoError:
            write_note(say(OPENED_ALL_THE_SAME, said, code=code))
            raise
        _tell_dossier(store, code, outcome, as_json=as_json, language=said)


def add(  # noqa: PLR0913  # the options of the contract
    context: typer.Context,
    dossier: Annotated[str, _DOSSIER],
    files: Annotated[list[Path] | None, _FILES] = None,
    *,
    result: Annotated[bool, typer.Option("--result", help="Kết quả giải quyết / the issued result.")] = False,
    data: DataOption = None,
    database: DatabaseOption = None,
    jobs: JobsOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Số hóa thêm giấy tờ; không kèm tệp thì đọc tiếp tệp còn chờ. / Digitise more papers, or those left waiting."""
    said = language_of(context, language)
    with store_of(context, data, database) as store:
        outcome = _digitize(store, dossier, files or [], jobs, said, is_result=result)
        _tell_dossier(store, dossier, outcome, as_json=as_json, language=said)


def review(  # noqa: PLR0913  # the options of the contract
    context: typer.Context,
    dossier: Annotated[str, _DOSSIER],
    *,
    settings: _SettingsOption = None,
    confirm: Annotated[bool, typer.Option("--confirm", help="Xác nhận mọi giá trị / confirm all values.")] = False,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Xem, sửa và xác nhận giá trị. / Look at values, set and confirm them."""
    said = language_of(context, language)
    wanted = [parse_setting(each) for each in settings or []]
    with store_of(context, data, database) as store:
        review_dossier(store, dossier, wanted, confirm=confirm)
        reviewed = show_dossier(store, dossier)
        known = owner_known(store, reviewed)
        if as_json:
            write_json(dossier_as_json(reviewed, known) | outcome_as_json(Outcome(), said))
        else:
            write_table(dossier_head(reviewed, said))
            write_table(review_as_tables(reviewed, said))
            for each in known.contradictions:
                write_table(contradiction_as_text(each, said))


def show(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="Mã hồ sơ hoặc số giấy tờ (P12) / dossier code or paper.")],
    *,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Xem một hồ sơ hoặc một giấy tờ. / Show one dossier or one paper."""
    said = language_of(context, language)
    with store_of(context, data, database) as store:
        if not _PAPER.fullmatch(name.strip()):
            _tell_dossier(store, name, Outcome(), as_json=as_json, language=said)
            return
        paper = show_paper(store, name)
        known = owner_known(store, show_dossier(store, paper.dossier_code))
        if as_json:
            write_json(paper_as_json(paper, known))
        else:
            write_table(paper_as_table(paper, said))
            if paper.id in known.others:
                write_table(of_others_as_text(paper.id, known.others[paper.id], said))
            for line in offers_as_text(paper, known.offers.get(paper.id, {}), said):
                write_table(line)


def open_paper(  # the options of the contract
    context: typer.Context,
    paper: Annotated[str, typer.Argument(help="Số giấy tờ (P12) / paper.")],
    *,
    out: Annotated[Path, typer.Option("--out", help="Tệp PDF sẽ ghi / PDF file to write.")],
    data: DataOption = None,
    database: DatabaseOption = None,
    language: LanguageOption = None,
) -> None:
    """Ghi bản PDF lưu trữ của một giấy tờ ra tệp. / Write a paper's archival PDF to a file."""
    language_of(context, language)
    with store_of(context, data, database) as store:
        export_paper(store, paper, out)


def move_dossier(  # noqa: PLR0913  # the options of the contract
    context: typer.Context,
    dossier: Annotated[str, _DOSSIER],
    *,
    to: Annotated[DossierStep, typer.Option(metavar="STEP", help=_STEPS)],
    at: Annotated[str | None, typer.Option(help="Thời điểm / time: 20/11/2026 14:30.")] = None,
    note: Annotated[str | None, typer.Option(help="Ghi chú / note.")] = None,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Chuyển hồ sơ sang bước tiếp theo. / Take a dossier one step on."""
    with store_of(context, data, database) as store:
        move(store, dossier, to, at=parse_time(at), note=note)
        _tell_dossier(store, dossier, Outcome(), as_json=as_json, language=language_of(context, language))


COMMANDS = (intake, add, review, show)


def _digitize(
    store: Store, code: str, files: Sequence[Path], jobs: int | None, language: str, *, is_result: bool
) -> Outcome:
    # Only here: the reader's libraries cost a second, and `show` and `review` must answer at once.
    from desktop.workflow.digitize import add_files  # noqa: PLC0415
    from desktop.workflow.read_files import reader  # noqa: PLC0415

    with progress_bar("Đang đọc", "Reading", language) as on_progress:
        return add_files(
            store, code, files, reader(jobs or default_jobs()), is_result=is_result, on_progress=on_progress
        )


def _tell_dossier(store: Store, code: str, outcome: Outcome, *, as_json: bool, language: str) -> None:
    """Write the dossier as it is now; files that are not in it are named and make the exit status 3."""
    dossier = show_dossier(store, code)
    known = owner_known(store, dossier)
    if as_json:
        document: Json = dossier_as_json(dossier, known) | outcome_as_json(outcome, language)
        write_json(document)
    else:
        write_table(dossier_as_tables(dossier, language, known))
        for note in outcome_notes(outcome, language):
            write_note(note)
    if outcome.failures or outcome.stopped:
        raise typer.Exit(EXIT_IN_PART)
