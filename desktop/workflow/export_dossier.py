"""A dossier handed to a one-stop system: a folder of PDFs under the names that such systems give, and what they mean.

    H34.12-261120-0007/
        062187001234.1.001193.TP01.01.pdf      <number of the owner>.<procedure>.<paper>.<running number>
        062187001234.1.001193.KQ.01.pdf        an issued result
        hoso.json                              the fields of `HoSo`, named as in domain.md §9.4

Papers are named by the row of the checklist that they fill (TP01), results KQ, what nothing asks for GT.
"""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.workflow.open_store import Store
from desktop.workflow.paper_names import paper_name
from desktop.workflow.show import export_paper, show_dossier
from storage.audit import Subject, record
from storage.dossiers.counter_facts import procedure_facts
from storage.dossiers.working_days import VIETNAM_TIME
from storage.files import temporary
from storage.files.durable import fsync_folder, write_through
from storage.files.os_errors import storing_at
from storage.owners.facts import ORGANISATION
from storage.states import CHANNEL_CODES, COMPONENT_CODES, ComponentState, DossierStep, portal_status
from storage.views import ComponentView, DossierView, PaperView, paper_ref

SIDECAR = "hoso.json"
_RESULT, _FURTHER = "KQ", "GT"
_UNSAFE = re.compile(r"[^0-9A-Za-zĐđ.\-]+")
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class NamedPaper:
    """A paper that is handed over, under its name, with the component that it fills (None: none)."""

    paper: PaperView
    name: str
    component: ComponentView | None


def export_dossier(store: Store, code: str, target: Path, on_progress: Progress = lambda done, total: None) -> Path:
    """Write a dossier into a folder of its own in `target` and return that; it appears whole or not at all.

    What was exported of it there before is replaced.

    Raises:
        NotFound: there is no such dossier.
        FileMissing, ChecksumMismatch: a paper's PDF is not there, or not what it was; nothing was written.
        DiskFull, StoreReadOnly, PlaceUnusable: it cannot be written there.
        Cancelled: `on_progress` said so; nothing was written.
    """
    dossier = show_dossier(store, code)
    papers = tuple(named_papers(dossier))
    with store.database.reading() as session:
        sector, result_code = procedure_facts(session, dossier.id)
    final = target / dossier.code
    with storing_at(target):
        fresh = temporary.create_scratch(target)
    try:
        for number, each in enumerate(papers):
            on_progress(number, len(papers))
            export_paper(store, paper_ref(each.paper.id), fresh / each.name)
        on_progress(len(papers), len(papers))  # the last moment to stop: from here on it is written and noted down
        fields = as_hoso(dossier, papers, sector, result_code)
        with storing_at(target):
            with (fresh / SIDECAR).open("wb") as file:
                write_through(file, [json.dumps(fields, ensure_ascii=False, indent=1).encode()])
            fsync_folder(fresh)
            _replace(fresh, final)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    with store.database.writing() as session:
        record(
            session, "dossier.export", Subject("dossier", dossier.id, dossier.id), store.officer_id,
            papers=[each.paper.id for each in papers],
        )  # fmt: skip
    return final


def named_papers(dossier: DossierView) -> Iterator[NamedPaper]:
    """Yield the papers of a dossier with the names of their files: row by row, then the others, results last."""
    counts: Counter[str] = Counter()
    owner = _safe(dossier.owner.id_number or f"O{dossier.owner.id}")

    def named(paper: PaperView, kind: str, component: ComponentView | None) -> NamedPaper:
        counts[kind] += 1
        return NamedPaper(paper, f"{owner}.{_safe(dossier.procedure)}.{kind}.{counts[kind]:02}.pdf", component)

    by_id = {paper.id: paper for paper in dossier.papers if paper.pages}
    left = dict(by_id)
    for component in dossier.components:
        for paper_id in component.papers:
            if paper_id in left:
                yield named(left.pop(paper_id), f"TP{component.position + 1:02}", component)
    for paper in sorted(left.values(), key=lambda each: each.is_result):
        yield named(paper, _RESULT if paper.is_result else _FURTHER, None)


def as_hoso(dossier: DossierView, papers: tuple[NamedPaper, ...], sector: str, result_code: str) -> dict[str, object]:
    """Return a dossier as the fields of `HoSo`; what nobody told is left out."""
    results = [each for each in papers if each.paper.is_result]
    number = dossier.owner.id_number or ""
    fields: dict[str, object] = {
        "MaHoSo": dossier.code,
        "MaTTHC": dossier.procedure,
        "TenTTHC": dossier.procedure_name,
        "TenLinhVuc": sector,
        "KenhThucHien": str(CHANNEL_CODES[dossier.channel]),
        "ChuHoSo": dossier.owner.name,
        "LoaiDoiTuong": "2" if dossier.owner.kind == ORGANISATION else "1",
        "SoDinhDanh": number,
        "NgayTiepNhan": _moment(dossier.received_at),
        "NgayHenTra": _moment(dossier.due_at),
        "TrangThaiHoSo": str(int(portal_status(dossier.step, has_result=bool(results)))),
        "NgayTra": _moment(dossier.finished_at) if dossier.step is DossierStep.RETURNED else "",
        "NgayKetThucXuLy": _moment(dossier.finished_at),
        "DonViXuLy": dossier.unit,
        "HoSoCoThanhPhanSoHoa": str(int(any(each.component is not None for each in papers))),
        "TaiLieuNop": [_component(each, papers) for each in dossier.components],
        "DanhSachTepDinhKemKhac": [
            {"TenTepDinhKem": paper_name(each.paper.document_type), "DuongDanTaiTepTin": each.name}
            for each in papers
            if each.component is None and not each.paper.is_result
        ],
        "DanhSachGiayToKetQua": [
            {
                "TenGiayTo": paper_name(each.paper.document_type),
                "GiayToId": paper_ref(each.paper.id),
                "MaGiayToKetQua": result_code,
                "DuongDanTepTinKetQua": each.name,
            }
            for each in results
        ],
    }
    return {name: value for name, value in fields.items() if value != ""}


def _component(component: ComponentView, papers: tuple[NamedPaper, ...]) -> dict[str, str]:
    files = [each.name for each in papers if each.component is component]
    code = COMPONENT_CODES[component.state]
    reused = {ComponentState.REUSED: 1, ComponentState.REUSED_RESULT: 2}.get(component.state, 0)
    return {
        "MaThanhPhanHoSo": f"TP{component.position + 1:02}",
        "TenTepDinhKem": component.name,
        "DuongDanTaiTepTin": "##".join(files),
        "DuocSoHoa": str(int(code == 1)),
        "DuocTaiSuDung": str(reused),
    }


def _replace(fresh: Path, final: Path) -> None:
    """Put a whole folder where an older one may be; that goes only once the new one is there."""
    old = final.with_name(f"{fresh.name}-old")
    is_there = final.exists()
    if is_there:
        final.replace(old)
    try:
        fresh.replace(final)
    except OSError:
        if is_there:
            old.replace(final)
        raise
    fsync_folder(final.parent)
    shutil.rmtree(old, ignore_errors=True)


def _safe(text: str) -> str:
    return _UNSAFE.sub("-", text)


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else f"{moment.astimezone(VIETNAM_TIME):%Y%m%d%H%M%S}"
