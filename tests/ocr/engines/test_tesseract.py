"""Tesseract: real words from a drawn line, and every way in which the program can let us down."""

from __future__ import annotations

import os
import shutil
import time
import unicodedata
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytesseract
import pytest
from PIL import Image, ImageDraw

from ocr.engines.base import Segmentation
from ocr.engines.loaded_tesseract import LoadedTesseract, child_command
from ocr.engines.tesseract import TesseractEngine
from ocr.errors import EngineCrashed, EngineMissing, EngineTimedOut, LanguageMissing
from ocr.types import Box
from tests.dossiers.fonts import TINOS, font_path, load

TEXT = "Họ và tên: NGUYỄN THỊ HƯỜNG"

FakeProgram = Callable[[str], Path]
LoadedProgram = Callable[..., TesseractEngine]
# What the loaded program says of a picture with one word.
ANSWER = r"""printf '%s\n' '"5\t1\t1\t1\t1\t1\t10\t20\t30\t40\t96.5\tHà\n"'"""


@pytest.fixture
def drawn_line(tmp_path: Path) -> Path:
    """A printed line at 300 dpi, its letters between x 100 and 900, y 40 and 110."""
    picture = Image.new("L", (1000, 160), 255)
    font = load(font_path(TINOS.regular), 54)
    ImageDraw.Draw(picture).text((100, 50), TEXT, font=font, fill=0)
    path = tmp_path / "dòng chữ.tif"
    picture.save(path, dpi=(300, 300))
    return path


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    path = tmp_path / "trắng.tif"
    Image.new("L", (1000, 1400), 255).save(path, dpi=(300, 300))
    return path


@pytest.fixture
def fake_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeProgram:
    """Put a shell script in the place of Tesseract; asked for version and models, it answers as the real one does."""

    def install(body: str) -> Path:
        path = tmp_path / "tesseract"
        path.write_text(
            '#!/bin/sh\nif [ "$1" = --version ]; then echo tesseract 5.3.0; exit 0; fi\n'
            'if [ "$1" = --list-langs ]; then echo \'List of available languages in "/models/" (1):\'; exit 0; fi\n'
            f"{body}\n"
        )
        path.chmod(0o755)
        monkeypatch.setattr(pytesseract.pytesseract, "tesseract_cmd", str(path))
        return path

    return install


@pytest.fixture
def loaded_program(tmp_path: Path) -> Iterator[LoadedProgram]:
    """Give an engine that asks a shell script in place of the program in which Tesseract stays loaded."""
    made: list[LoadedTesseract] = []

    def install(body: str, *, time_limit_s: float = 60.0) -> TesseractEngine:
        path = tmp_path / "loaded"
        path.write_text(f"#!/bin/sh\necho true\n{body}\n")
        path.chmod(0o755)
        made.append(LoadedTesseract([str(path)]))
        return TesseractEngine(time_limit_s=time_limit_s, loaded=made[-1])

    yield install
    for each in made:
        each.close()


def test_drawn_line_gives_its_words(drawn_line: Path) -> None:
    words = TesseractEngine().recognize(drawn_line, segmentation=Segmentation.LINE, dpi=300)

    assert " ".join(raw.word.text for raw in words) == TEXT
    assert all(unicodedata.is_normalized("NFC", raw.word.text) for raw in words)
    assert all(0.5 < raw.word.confidence <= 1 for raw in words)
    assert {raw.line for raw in words} == {0}
    lefts = [raw.word.box.left for raw in words]
    assert lefts == sorted(lefts)
    assert all(95 <= raw.word.box.left < raw.word.box.right <= 905 for raw in words)
    assert all(40 <= raw.word.box.top < raw.word.box.bottom <= 120 for raw in words)


@pytest.mark.parametrize("segmentation", [each for each in Segmentation if each is not Segmentation.LINE])
def test_blank_picture_has_no_words(blank: Path, segmentation: Segmentation) -> None:
    assert TesseractEngine().recognize(blank, segmentation=segmentation) == ()


def test_blank_line_has_no_sure_word(blank: Path) -> None:
    words = TesseractEngine().recognize(blank, segmentation=Segmentation.LINE)
    assert all(raw.word.confidence < 0.1 for raw in words)


def test_blank_picture_stands_no_way_up(blank: Path) -> None:
    assert TesseractEngine().find_orientation(blank) is None


def test_allowed_characters_are_the_only_ones(tmp_path: Path) -> None:
    picture = Image.new("L", (900, 140), 255)
    ImageDraw.Draw(picture).text((60, 40), "IDVNM0990012345", font=load(font_path(TINOS.regular), 54), fill=0)
    picture.save(tmp_path / "zone.tif", dpi=(300, 300))
    digits = "0123456789"
    words = TesseractEngine().recognize(tmp_path / "zone.tif", segmentation=Segmentation.LINE, allowed=digits)
    assert words
    assert set("".join(raw.word.text for raw in words)) <= set(digits)


def test_upside_down_page_is_told(tmp_path: Path) -> None:
    picture = Image.new("L", (1600, 900), 255)
    font = load(font_path(TINOS.regular), 40)
    for row in range(14):
        sentence = "Uỷ ban nhân dân xã xác nhận nội dung trình bày trên đây là đúng"
        ImageDraw.Draw(picture).text((80, 50 + 56 * row), sentence, font=font, fill=0)
    picture.rotate(180).save(tmp_path / "page.tif", dpi=(300, 300))
    orientation = TesseractEngine().find_orientation(tmp_path / "page.tif")
    assert orientation is not None
    assert orientation.clockwise_degrees == 180
    assert orientation.score > 0


def test_missing_language_is_named(drawn_line: Path) -> None:
    with pytest.raises(LanguageMissing) as caught:
        TesseractEngine().recognize(drawn_line, segmentation=Segmentation.LINE, language="xyz")
    assert caught.value.language == "xyz"


def test_missing_orientation_model_is_named(drawn_line: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    with pytest.raises(LanguageMissing) as caught:
        TesseractEngine().find_orientation(drawn_line)
    assert caught.value.language == "osd"


def test_program_that_is_not_on_the_path_is_missing(
    drawn_line: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    _fails_to_read(drawn_line, EngineMissing, _fresh())
    _fails_to_orient(drawn_line, EngineMissing)


def test_program_that_is_not_there_is_missing(
    drawn_line: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pytesseract.pytesseract, "tesseract_cmd", str(tmp_path / "no such program"))
    _fails_to_read(drawn_line, EngineMissing, _fresh())
    _fails_to_orient(drawn_line, EngineMissing)


def test_program_that_may_not_be_run_is_missing(drawn_line: Path, fake_program: FakeProgram) -> None:
    fake_program("exit 0").chmod(0o644)
    _fails_to_read(drawn_line, EngineMissing, _fresh())
    _fails_to_orient(drawn_line, EngineMissing)


@pytest.mark.parametrize("status", [1, 139])
def test_crash_is_no_empty_page(drawn_line: Path, fake_program: FakeProgram, status: int) -> None:
    fake_program(f"echo terminate called after throwing std::bad_alloc >&2; exit {status}")
    error = _fails_to_orient(drawn_line, EngineCrashed)
    assert isinstance(error, EngineCrashed)
    assert error.status == status


def test_crash_that_speaks_gibberish_is_a_crash(drawn_line: Path, fake_program: FakeProgram) -> None:
    fake_program("printf 'terminate \\377\\376 called' >&2; exit 134")
    _fails_to_orient(drawn_line, EngineCrashed)


@pytest.mark.parametrize(
    "body",
    ["exit 0", 'printf "" > "$2.osd"', 'echo nonsense > "$2.osd"', 'printf "\\377\\376\\n\\200\\n" > "$2.osd"'],
    ids=["no answer", "empty answer", "another answer", "no text"],
)
def test_answer_that_is_none_is_a_crash(drawn_line: Path, fake_program: FakeProgram, body: str) -> None:
    fake_program(body)
    _fails_to_orient(drawn_line, EngineCrashed)


def test_hanging_program_times_out(drawn_line: Path, fake_program: FakeProgram) -> None:
    fake_program("exec sleep 30")
    error = _fails_to_orient(drawn_line, EngineTimedOut, TesseractEngine(time_limit_s=0.3))
    assert isinstance(error, EngineTimedOut)
    assert error.limit_s == 0.3


def test_child_is_kept_to_one_thread(
    drawn_line: Path, fake_program: FakeProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OMP_THREAD_LIMIT")
    fake_program(f"env > '{tmp_path / 'env.txt'}'; exit 1")
    _fails_to_orient(drawn_line, EngineCrashed)
    assert "OMP_THREAD_LIMIT=1" in (tmp_path / "env.txt").read_text().splitlines()
    assert os.environ["OMP_THREAD_LIMIT"] == "1"


def test_program_that_does_not_say_where_its_models_are_has_crashed(
    drawn_line: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "another program"
    other.write_text("#!/bin/sh\necho hello; exit 3\n")
    other.chmod(0o755)
    monkeypatch.setattr(pytesseract.pytesseract, "tesseract_cmd", str(other))
    error = _fails_to_read(drawn_line, EngineCrashed, _fresh())
    assert isinstance(error, EngineCrashed)
    assert error.status == 3


def test_program_that_does_not_tell_its_folder_is_started_for_each_picture(
    drawn_line: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = tmp_path / "older version"
    older.write_text(
        f"#!/bin/sh\necho \"$1\" >> '{tmp_path / 'asked'}'\n"
        'if [ "$1" = --list-langs ]; then echo "List of available languages (1):"; echo vie; exit 0; fi\n'
        f'exec {shutil.which("tesseract")} "$@"\n'
    )
    older.chmod(0o755)
    monkeypatch.setattr(pytesseract.pytesseract, "tesseract_cmd", str(older))
    engine = _fresh()
    for _ in range(2):
        assert " ".join(raw.word.text for raw in engine.recognize(drawn_line, segmentation=Segmentation.LINE)) == TEXT
    assert (tmp_path / "asked").read_text().splitlines().count("--list-langs") == 1


def test_loaded_program_stays(drawn_line: Path, tmp_path: Path, loaded_program: LoadedProgram) -> None:
    engine = loaded_program(f"echo started >> '{tmp_path / 'starts'}'\nwhile read question; do {ANSWER}; done")
    for _ in range(3):
        (raw,) = engine.recognize(drawn_line, segmentation=Segmentation.LINE)
        assert raw.word.text == "Hà"
        assert raw.word.box == Box(10, 20, 40, 60)
        assert raw.word.confidence == 0.96
    assert (tmp_path / "starts").read_text().split() == ["started"]


def test_pictures_at_the_same_time_have_a_program_each(drawn_line: Path, loaded_program: LoadedProgram) -> None:
    # Each waits until the other was asked too: with one program for both this would time out.
    engine = loaded_program(
        f'touch "$0.$$"\nwhile read question; do\n'
        f'until [ "$(ls "$0".* | wc -l)" -ge 2 ]; do sleep 0.01; done; {ANSWER}; done',
        time_limit_s=20.0,
    )
    with ThreadPoolExecutor(2) as threads:
        asked = [threads.submit(engine.recognize, drawn_line, segmentation=Segmentation.LINE) for _ in range(2)]
        assert [len(each.result()) for each in asked] == [1, 1]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("exit 0", 0),
        ("read question; echo terminate called after throwing std::bad_alloc >&2; exit 134", 134),
        ("read question; printf 'terminate \\377\\376 called' >&2; kill -SEGV $$", -11),
        ("read question; echo", 0),
        ("read question; echo nonsense", 0),
        ("read question; echo '\"nonsense\"'", 0),
        ("read question; printf '\\377\\376\\n'", 0),
    ],
)
def test_crash_of_a_loaded_program_is_no_empty_page(
    drawn_line: Path, loaded_program: LoadedProgram, body: str, status: int
) -> None:
    error = _fails_to_read(drawn_line, EngineCrashed, loaded_program(body))
    assert isinstance(error, EngineCrashed)
    assert error.status == status


def test_hanging_loaded_program_times_out(drawn_line: Path, loaded_program: LoadedProgram) -> None:
    engine = loaded_program("read question; exec sleep 30", time_limit_s=0.3)
    error = _fails_to_read(drawn_line, EngineTimedOut, engine)
    assert isinstance(error, EngineTimedOut)
    assert error.limit_s == 0.3


def test_after_a_crash_another_program_is_asked(drawn_line: Path, loaded_program: LoadedProgram) -> None:
    engine = loaded_program(
        f'read question; if [ ! -e "$0.once" ]; then touch "$0.once"; exit 1; fi; {ANSWER}; read on'
    )
    _fails_to_read(drawn_line, EngineCrashed, engine)
    assert len(engine.recognize(drawn_line, segmentation=Segmentation.LINE)) == 1


def test_program_that_ended_while_nobody_asked_is_not_asked(drawn_line: Path, loaded_program: LoadedProgram) -> None:
    engine = loaded_program(f"read question; {ANSWER}")  # answers once and ends
    for _ in range(2):
        assert len(engine.recognize(drawn_line, segmentation=Segmentation.LINE)) == 1
        time.sleep(0.2)


def test_prepared_programs_are_there_before_anybody_asks(drawn_line: Path, tmp_path: Path) -> None:
    program = tmp_path / "loaded"
    program.write_text(
        f'#!/bin/sh\necho true\necho "$3" >> "{tmp_path}/starts"\nwhile read question; do\n{ANSWER}; done\n'
    )
    program.chmod(0o755)
    loaded = LoadedTesseract([str(program)])
    for _ in range(2):  # the second time they are there already
        loaded.prepare(2, "vie")
    engine = TesseractEngine(loaded=loaded)
    assert len(engine.recognize(drawn_line, segmentation=Segmentation.LINE)) == 1
    loaded.close()
    assert (tmp_path / "starts").read_text().split() == ["vie", "vie"]


def test_program_prepared_with_a_model_reads_the_same(drawn_line: Path) -> None:
    loaded = LoadedTesseract(child_command())
    loaded.prepare(1, "vie")
    words = TesseractEngine(loaded=loaded).recognize(drawn_line, segmentation=Segmentation.LINE, dpi=300)
    loaded.close()
    assert words == TesseractEngine().recognize(drawn_line, segmentation=Segmentation.LINE, dpi=300)


def test_what_cannot_be_prepared_is_told_to_whoever_asks(drawn_line: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pytesseract.pytesseract, "tesseract_cmd", "no-such-program")
    loaded = LoadedTesseract(child_command())
    loaded.prepare(1, "vie")
    with pytest.raises(EngineMissing):
        TesseractEngine(loaded=loaded).recognize(drawn_line, segmentation=Segmentation.LINE)


@pytest.mark.skipif(not Path("/proc/self/stat").is_file(), reason="looks for programs in /proc")
def test_where_none_can_stay_loaded_one_is_started_for_each_picture(drawn_line: Path, blank: Path) -> None:
    engine = TesseractEngine(loaded=LoadedTesseract(["false"]))
    for _ in range(2):
        words = engine.recognize(drawn_line, segmentation=Segmentation.LINE, dpi=300)
        assert words == TesseractEngine().recognize(drawn_line, segmentation=Segmentation.LINE, dpi=300)
    digits = engine.recognize(drawn_line, segmentation=Segmentation.LINE, allowed="0123456789")
    assert set("".join(raw.word.text for raw in digits)) <= set("0123456789")
    assert engine.recognize(blank, segmentation=Segmentation.PAGE) == ()
    with pytest.raises(LanguageMissing):
        engine.recognize(drawn_line, segmentation=Segmentation.LINE, language="xyz")


def test_real_program_ends_with_its_questions(drawn_line: Path) -> None:
    before = _running_children()
    loaded = LoadedTesseract(child_command())
    TesseractEngine(loaded=loaded).recognize(drawn_line, segmentation=Segmentation.LINE)
    assert len(_running_children() - before) == 1
    loaded.close()
    assert _running_children() <= before


def _running_children() -> set[int]:
    """Return the loaded recognisers of this process."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            command = (folder / "cmdline").read_bytes()
        except OSError:
            continue  # it ended meanwhile
        if parent == os.getpid() and b"tesseract_child" in command:
            found.add(int(folder.name))
    return found


def _fresh() -> TesseractEngine:
    """Return an engine of which no program is loaded yet."""
    return TesseractEngine(loaded=LoadedTesseract(child_command()))


def _fails_to_read(picture: Path, kind: type[Exception], engine: TesseractEngine) -> Exception:
    with pytest.raises(kind) as caught:
        engine.recognize(picture, segmentation=Segmentation.LINE)
    assert type(caught.value) is kind
    return caught.value


def _fails_to_orient(picture: Path, kind: type[Exception], engine: TesseractEngine | None = None) -> Exception:
    with pytest.raises(kind) as caught:
        (engine or TesseractEngine()).find_orientation(picture)
    assert type(caught.value) is kind
    return caught.value
