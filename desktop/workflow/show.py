"""Dossiers and papers, shown and handed out."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from desktop.workflow.open_store import Store
from desktop.workflow.paper_names import paper_name
from storage.dossiers.views import view_dossier
from storage.files.os_errors import storing_at
from storage.papers.captures import note_file
from storage.papers.papers import set_archival
from storage.papers.views import page_texts, view_paper
from storage.views import DossierView, PaperView, owner_ref, parse_ref


def show_dossier(store: Store, code: str) -> DossierView:
    """Return a dossier with everything in it.

    Raises:
        NotFound: there is no such dossier.
    """
    with store.database.reading() as session:
        return view_dossier(session, code)


def show_paper(store: Store, name: str) -> PaperView:
    """Return a paper by its number as people see it ("P12").

    Raises:
        BadValue: this is no such number.
        NotFound: there is no such paper.
    """
    with store.database.reading() as session:
        return view_paper(session, parse_ref(name, "paper"))


def export_paper(store: Store, name: str, target: Path) -> None:
    """Write the archival PDF of a paper to a file, which appears whole or not at all.

    A paper that was joined or parted since has its PDF made anew.

    Raises:
        BadValue, NotFound: there is no such paper.
        FileMissing, ChecksumMismatch: the PDF is not there, or not what it was.
        DiskFull, StoreReadOnly, PlaceUnusable: the target cannot be written.
    """
    paper = show_paper(store, name)
    sha256 = paper.archival_sha256 or _archive(store, paper)
    data = store.files.read_bytes(sha256)
    with storing_at(target), tempfile.NamedTemporaryFile(dir=target.absolute().parent, delete=False) as file:
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).replace(target)
        except OSError:
            Path(file.name).unlink(missing_ok=True)
            raise


def archive_again(store: Store, paper_id: int) -> None:
    """Make the archival PDF of a paper anew from its pictures and its text.

    Raises:
        NotFound: there is no such paper.
        FileMissing, ChecksumMismatch: a picture is not there, or not what it was.
        DiskFull, StoreReadOnly: it cannot be stored.
    """
    with store.database.reading() as session:
        paper = view_paper(session, paper_id)
    _archive(store, paper)


def _archive(store: Store, paper: PaperView) -> str:
    # Only here: whoever looks at a paper should not wait for the libraries that make PDFs.
    from desktop.workflow.archive import PDF, PageToArchive, PaperToArchive, archive_paper  # noqa: PLC0415

    with store.database.reading() as session:
        dossier = view_dossier(session, paper.dossier_code)
        texts = page_texts(session, paper.id)
    pages = [
        PageToArchive(page.picture_sha256, page.width_px, page.dpi, lines)
        for page, lines in zip(paper.pages, texts, strict=True)
    ]
    about = PaperToArchive(
        title=paper_name(paper.document_type),
        document_type=paper.document_type,
        dossier_code=paper.dossier_code,
        owner_ref=owner_ref(dossier.owner.id),
        captured_at=paper.pages[0].captured_at,  # as at first: the same paper gives the same file
    )
    pdf = archive_paper(store.files, pages, about)
    with store.database.writing() as session:
        if view_paper(session, paper.id).pages == paper.pages:  # else somebody joined or parted it meanwhile
            note_file(session, pdf, PDF)
            set_archival(session, paper.id, pdf.sha256, store.officer_id)
    return pdf.sha256
