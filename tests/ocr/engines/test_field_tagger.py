"""The tagger of fields: knows the types and keys, finds values without templates, tells when it is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from ocr.engines import field_tagger
from ocr.engines.field_tagger import MODEL, OnnxFieldTagger, load_field_tagger
from ocr.engines.word_features import MOST_WORDS, lines_and_words, word_features
from ocr.errors import EngineMissing, ModelRefused
from ocr.extraction.template import find_template
from ocr.types import Box, Line, Word
from tests.dossiers.truth import Split
from tests.places.collect import KEPT, TYPES
from tests.places.examples import keys_by_type
from tests.places.printed import print_paper


def line(text: str, top: int = 100) -> Line:
    words = tuple(
        Word(part, Box(100 + 60 * number, top, 150 + 60 * number, top + 30), 0.9)
        for number, part in enumerate(text.split())
    )
    return Line(words, Box(words[0].box.left, top, words[-1].box.right, top + 30))


def test_it_learned_from_none_of_the_layouts_that_it_is_judged_by() -> None:
    learned = load_field_tagger().learned

    assert len(learned) > 300
    assert not learned & KEPT


def test_it_knows_the_types_that_are_tagged() -> None:
    assert load_field_tagger().types == set(TYPES)
    assert all(find_template(each) for each in load_field_tagger().types)


@pytest.mark.parametrize("document_type", TYPES)
def test_it_knows_keys_of_the_contract_alone(document_type: str) -> None:
    tags = load_field_tagger().tag(document_type, [line("Họ và tên: Nguyễn Văn An")], Box(0, 0, 2480, 3508))

    assert set(tags.of) == set(keys_by_type([document_type])[document_type])


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_words_of_a_name_are_found_without_a_template(seed: int) -> None:
    (page,) = print_paper("birth_certificate", seed, Split.TUNING) or ()
    sheet = page.sheet(0)
    tags = load_field_tagger().tag("birth_certificate", sheet.lines, sheet.frame)

    words, _ = lines_and_words(sheet.lines)
    likely = [word.text for word, chance in zip(words, tags.of["full_name"], strict=True) if chance > 0.5]
    assert " ".join(likely).casefold() == str(page.truth.fields["full_name"]).casefold()


def test_more_words_than_are_looked_at_have_no_tags() -> None:
    lines = [line("chữ " * 40, top=100 + 40 * number) for number in range(20)]
    tags = load_field_tagger().tag("authorization_letter", lines, Box(0, 0, 2600, 3508))

    assert len(tags.begins) == 800
    assert all(not own[MOST_WORDS:].any() and own[:MOST_WORDS].any() for own in tags.of.values())


def test_numbers_are_all_the_same_to_it() -> None:
    one, other = (word_features(line(text).words, [0, 0], Box(0, 0, 900, 900)) for text in ("Số 062187", "Số 415290"))

    assert (one.groups == other.groups).all()
    assert (one.shapes == other.shapes).all()


def test_what_is_no_tagger_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EngineMissing):
        OnnxFieldTagger(tmp_path / "none.onnx")
    (tmp_path / "half.onnx").write_bytes(MODEL.read_bytes()[: MODEL.stat().st_size // 2])
    with pytest.raises(ModelRefused) as refused:
        OnnxFieldTagger(tmp_path / "half.onnx")
    assert refused.value.reason == "file"
    with pytest.raises(ModelRefused) as refused:
        OnnxFieldTagger(Path(field_tagger.__file__).parent / "data" / "pen_digits.onnx")
    assert refused.value.reason == "classes"
