"""Signed PDFs are known by their signature dictionary, wherever it lies."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject

from ocr.errors import FileNotThere, FileUnreadable, PdfDamaged
from ocr.pdf.archival import make_archival_pdf
from ocr.pdf.signed import bears_signature
from tests.ocr.pdf.archived import ABOUT, archival_page, written

OBJECT_STREAM = b"""%PDF-1.7
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj
"""


def sign(source: Path, target: Path) -> Path:
    """Write a copy with the field and the dictionary of a signature, without a real one."""
    writer = PdfWriter(clone_from=source)
    signature = writer._add_object(
        DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Sig"),
                NameObject("/Filter"): NameObject("/Adobe.PPKLite"),
                NameObject("/ByteRange"): ArrayObject(map(NumberObject, (0, 10, 20, 30))),
                NameObject("/Contents"): TextStringObject("00"),
            }
        )
    )
    field = writer._add_object(
        DictionaryObject(
            {
                NameObject("/FT"): NameObject("/Sig"),
                NameObject("/T"): TextStringObject("Signature1"),
                NameObject("/V"): signature,
            }
        )
    )
    form = DictionaryObject({NameObject("/Fields"): ArrayObject([field]), NameObject("/SigFlags"): NumberObject(3)})
    writer.root_object[NameObject("/AcroForm")] = writer._add_object(form)
    with target.open("wb") as file:
        writer.write(file)
    return target


def packed(dictionary: bytes, path: Path) -> Path:
    """Write a PDF in which a dictionary lies in a compressed object stream and the table of objects in another."""
    stream = zlib.compress(b"3 0 " + dictionary)
    body = OBJECT_STREAM
    catalog, pages = body.index(b"1 0 obj"), body.index(b"2 0 obj")
    holder = len(body)
    head = f"4 0 obj <</Type /ObjStm /N 1 /First 4 /Length {len(stream)} /Filter /FlateDecode>> stream\n"
    body += head.encode() + stream + b"\nendstream endobj\n"
    table = len(body)
    rows = [(0, 0, 0), (1, catalog, 0), (1, pages, 0), (2, 4, 0), (1, holder, 0), (1, table, 0)]
    entries = b"".join(struct.pack(">BHB", *row) for row in rows)
    body += f"5 0 obj <</Type /XRef /Size 6 /W [1 2 1] /Root 1 0 R /Length {len(entries)}>> stream\n".encode()
    body += entries + f"\nendstream endobj\nstartxref\n{table}\n%%EOF\n".encode()
    path.write_bytes(body)
    return path


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    target = tmp_path / "paper.pdf"
    make_archival_pdf([archival_page(tmp_path, written("Chữ ký số"))], ABOUT, target)
    return target


def test_our_own_file_is_not_signed(paper: Path) -> None:
    assert not bears_signature(paper)


def test_signed_file_is_known(paper: Path, tmp_path: Path) -> None:
    assert bears_signature(sign(paper, tmp_path / "signed.pdf"))


def test_dictionary_in_an_object_stream_is_found(tmp_path: Path) -> None:
    signed = packed(b"<</Type /Sig /ByteRange [0 1 2 3]>>", tmp_path / "signed.pdf")
    other = packed(b"<</Type /Sug /BiteRange [0 1 2 3]>>", tmp_path / "other.pdf")
    assert b"/ByteRange" not in signed.read_bytes()
    assert PdfReader(signed).xref_objStm

    assert bears_signature(signed)
    assert not bears_signature(other)


def test_broken_file_with_the_word_counts_as_signed(paper: Path, tmp_path: Path) -> None:
    signed = sign(paper, tmp_path / "signed.pdf").read_bytes()
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(signed[: signed.rindex(b"xref")])
    assert bears_signature(broken)


def test_picture_that_mentions_it_is_no_pdf(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff /ByteRange")
    assert not bears_signature(tmp_path / "a.jpg")


@pytest.mark.logs_warnings
def test_broken_file_without_a_sign_is_said_to_be_broken(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    with pytest.raises(PdfDamaged):
        bears_signature(tmp_path / "a.pdf")


def test_file_that_is_not_there_or_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotThere):
        bears_signature(tmp_path / "a.pdf")
    with pytest.raises(FileUnreadable):
        bears_signature(tmp_path)
