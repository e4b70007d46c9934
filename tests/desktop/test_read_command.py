"""`python main.py read …` as a person or a script starts it, with the real recogniser."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pypdf
import pytest
from PIL import Image

from ocr.extraction.template import load_templates
from tests.dossiers.make import make_page
from tests.dossiers.truth import Level, MadePage
from tests.dossiers.write import write_page
from tests.ocr.imaging.made_pdf import lines_of, raw_page_pdf, raw_pdf, stream, write_pdf

PAGE_KEYS = {"source", "index", "width", "height", "rotation", "skew", "blank", "stopped", "text", "lines", "codes"}
LINE_KEYS = {"text", "confidence", "box", "handwritten"}
PAPER_KEYS = {"type", "confidence", "pages", "fields", "warnings"}
FIELD_KEYS = {"value", "raw", "confidence", "review", "page", "box", "source"}
"""The contract with those who measure and automate; more keys are welcome."""


def run(root: Path, *arguments: str | Path, **changed: str) -> subprocess.CompletedProcess[str]:
    """Start the program and return what it printed; nothing it prints may be a traceback."""
    command = [sys.executable, root / "main.py", *arguments]
    environment = {**os.environ, "LC_ALL": "C", **changed}
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=300
    )
    assert "Traceback" not in done.stderr
    return done


def read_json(root: Path, *arguments: str | Path, status: int) -> dict[str, Any]:
    done = run(root, "read", *arguments, "--json")
    assert done.returncode == status, done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    return document


@pytest.fixture(scope="module")
def birth() -> MadePage:
    return make_page("birth_certificate", 3, level=Level.CLEAN)


@pytest.fixture(scope="module")
def good_page(birth: MadePage, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_page(birth, tmp_path_factory.mktemp("good") / "giấy khai sinh", Level.CLEAN)


@pytest.fixture(scope="module")
def document(root: Path, good_page: Path) -> dict[str, Any]:
    """What is said about one clean birth certificate."""
    return read_json(root, good_page, status=0)


def test_document_has_the_keys_of_the_contract(document: dict[str, Any]) -> None:
    (page,), (paper,) = document["pages"], document["papers"]
    assert set(document) == {"pages", "papers", "errors", "seconds"}
    assert set(page) >= PAGE_KEYS
    assert page["lines"]
    assert all(set(line) >= LINE_KEYS for line in page["lines"])
    assert set(paper) >= PAPER_KEYS
    assert all(set(field) >= FIELD_KEYS for field in paper["fields"].values())
    assert all(set(warning) >= {"code", "fields", "message"} for warning in paper["warnings"])
    assert document["errors"] == []
    assert document["seconds"] > 0


def test_document_keeps_its_promises(document: dict[str, Any], birth: MadePage, good_page: Path) -> None:
    (page,), (paper,) = document["pages"], document["papers"]
    height, width = birth.pixels.shape[:2]
    assert (page["source"], page["index"], page["rotation"]) == (str(good_page), 0, 0)
    assert (page["blank"], page["stopped"]) == (False, None)
    assert page["width"] == pytest.approx(width, rel=0.05)
    assert page["height"] == pytest.approx(height, rel=0.05)
    assert page["text"] == "\n".join(line["text"] for line in page["lines"])
    assert (paper["type"], paper["pages"]) == ("birth_certificate", [0])
    boxed = [*page["lines"], *paper["fields"].values()]
    for left, top, wide, tall in (each["box"] for each in boxed):
        assert left >= 0 <= top
        assert left + wide <= page["width"] >= wide > 0
        assert top + tall <= page["height"] >= tall > 0
    assert all(0 <= each["confidence"] <= 1 for each in [paper, *boxed])
    assert {field["source"] for field in paper["fields"].values()} <= {"ocr", "qr", "mrz", "barcode"}


def test_values_are_right(document: dict[str, Any], birth: MadePage) -> None:
    fields = document["papers"][0]["fields"]
    truth = birth.truth.fields
    right = [key for key, value in truth.items() if key in fields and fields[key]["value"] == value]
    assert len(right) >= 0.9 * len(truth)
    wrong = [key for key in fields if key not in right and not fields[key]["review"]]
    assert wrong == []
    template = next(each for each in load_templates() if each.document_type == "birth_certificate")
    assert set(fields) <= template.keys()


def _bad_files(folder: Path, good: Path) -> dict[str, Path]:
    """Write every bad input there is; each is one error."""
    whole = folder / "whole.jpg"
    Image.open(good).convert("RGB").save(whole, quality=80)
    (folder / "cụt.jpg").write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    (folder / "rỗng.png").write_bytes(b"")
    (folder / "chữ.pdf").write_text("Đây chỉ là chữ, không phải PDF.\n", encoding="utf-8")
    locked = pypdf.PdfWriter(clone_from=write_pdf(folder / "open.pdf", lines_of(["Xã Bát Xát"])))
    locked.encrypt("bí mật", "owner", algorithm="RC4-128")
    locked.write(folder / "khóa.pdf")
    empty = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]
    (folder / "không trang.pdf").write_bytes(raw_pdf(empty))
    huge = b"/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 1 /ColorSpace /DeviceGray"
    content = b"q 595 0 0 842 0 0 cm /Im Do Q"
    page = raw_page_pdf(content, resources=b"/XObject << /Im 5 0 R >>", more=[stream(huge, b"\0")])
    (folder / "60000.pdf").write_bytes(page)
    Image.new("1", (9_500, 9_500), 1).save(folder / "bom.tif", compression="group4")
    (folder / "thư mục").mkdir()
    names = ["cụt.jpg", "rỗng.png", "chữ.pdf", "khóa.pdf", "không trang.pdf", "60000.pdf", "bom.tif", "thư mục"]
    return {name: folder / name for name in [*names, "không có.jpg"]}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_bad_files_are_named_and_the_others_are_read(
    root: Path, tmp_path: Path, good_page: Path, language: str
) -> None:
    bad = _bad_files(tmp_path, good_page)
    noise = tmp_path / "nhiễu.png"
    Image.fromarray(np.random.default_rng(5).integers(0, 256, (1169, 827), dtype=np.uint8)).save(noise, dpi=(100, 100))
    white = tmp_path / "trắng.png"
    Image.new("L", (1654, 2339), 255).save(white, dpi=(200, 200))
    readable: Sequence[Path] = [white] if language == "en" else [noise, good_page, white]

    document = read_json(root, *bad.values(), *readable, "--lang", language, status=3)

    assert [page["source"] for page in document["pages"]] == [str(path) for path in readable]
    assert sorted(error["source"] for error in document["errors"]) == sorted(map(str, bad.values()))
    messages = [error["message"] for error in document["errors"]]
    assert all(messages)
    assert all(message.isascii() for message in messages) == (language == "en")
    blank = {page["source"]: page["blank"] for page in document["pages"]}
    assert blank[str(white)]
    if language == "vi":
        types = {document["pages"][paper["pages"][0]]["source"]: paper for paper in document["papers"]}
        assert types[str(good_page)]["type"] == "birth_certificate"
        assert types[str(good_page)]["fields"]["full_name"]["value"]
        surely = [
            field
            for source, paper in types.items()
            for field in paper["fields"].values()
            if source == str(noise) and not field["review"]
        ]
        assert surely == []


def test_without_json_a_table_is_printed(root: Path, good_page: Path, birth: MadePage) -> None:
    done = run(root, "read", good_page, COLUMNS="160")
    assert done.returncode == 0
    assert "Giấy khai sinh" in done.stdout
    assert str(birth.truth.fields["full_name"]) in done.stdout
    assert done.stderr == ""


def test_secret_page_is_refused_in_words(root: Path, tmp_path: Path) -> None:
    secret = write_pdf(tmp_path / "thư.pdf", lines_of(["UBND XÃ BÁT XÁT", "TỐI MẬT", "Kính gửi: Ông Lò Văn Pao"]))
    document = read_json(root, secret, status=0)
    assert [page["stopped"] for page in document["pages"]] == ["state_secret"]
    assert (document["pages"][0]["text"], document["pages"][0]["lines"], document["papers"]) == ("", [], [])
    table = run(root, "read", secret)
    assert table.returncode == 0
    assert "dấu mật" in table.stdout
    assert "Pao" not in table.stdout


@pytest.mark.parametrize(
    "arguments", [["read"], ["read", "--nonsense", "a.png"], ["read", "a.png", "--jobs", "0"], ["raed", "a.png"],
                  ["read", "a.png", "--lang", "fr"]],
)  # fmt: skip
def test_wrong_command_line(root: Path, arguments: list[str]) -> None:
    done = run(root, *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr


@pytest.mark.parametrize(("language", "said"), [("vi", "Chưa cài"), ("en", "is not installed")])
def test_missing_recogniser_is_one_sentence(
    root: Path, tmp_path: Path, good_page: Path, language: str, said: str
) -> None:
    done = run(root, "read", good_page, "--json", f"--lang={language}", PATH=str(tmp_path))
    assert done.returncode == 4
    assert done.stdout == ""
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_missing_language_is_one_sentence(root: Path, tmp_path: Path, good_page: Path) -> None:
    done = run(root, "read", good_page, TESSDATA_PREFIX=str(tmp_path))
    assert done.returncode == 4
    assert "“vie”" in done.stderr
    assert done.stderr.count("\n") == 1


def test_reading_loads_no_qt(root: Path) -> None:
    probe = "import sys, runpy\nsys.argv = ['main.py', 'read', 'none.png']\n"
    probe += (
        "try:\n    runpy.run_path('main.py', run_name='__main__')\nexcept SystemExit as end:\n    status = end.code\n"
    )
    probe += "print(status, [name for name in sys.modules if name.startswith('PySide6')])"
    done = subprocess.run([sys.executable, "-c", probe], cwd=root, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines()[-1] == "3 []"
