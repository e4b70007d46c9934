"""What a hand wrote into a paper, and who may vouch for it."""

from __future__ import annotations

from dataclasses import replace

from ocr.extraction.judge import weigh
from ocr.extraction.readings import Candidate, needs_second_look
from tests.ocr.extraction.found_fields import in_print
from tests.ocr.extraction.judged_fields import TODAY, alone, in_qr


def by_hand(candidate: Candidate, *texts: str) -> Candidate:
    """Return a candidate whose words with these texts were written by hand."""
    place = candidate.found.place
    words = tuple(replace(word, handwritten=word.text in texts) for word in place.words)
    return replace(candidate, found=replace(candidate.found, place=replace(place, words=words)))


def test_what_a_hand_wrote_is_for_a_person_however_sure() -> None:
    written = by_hand(in_print("number_symbol", "symbol", "147 /GM-SYT", other="147/GM-SYT", confidence=0.9999), "147")
    reading = alone(written)
    assert (reading.value, reading.handwritten, reading.review) == ("147/GM-SYT", True, True)
    assert reading.problems[0] == "handwritten"
    assert not alone(in_print("number_symbol", "symbol", "147/GM-SYT", other="147/GM-SYT")).handwritten


def test_what_a_hand_wrote_is_no_surer_than_its_reader() -> None:
    written = by_hand(in_print("number_symbol", "symbol", "147 /GM-SYT", confidence=0.55), "147")
    assert alone(written).confidence <= 0.55


def test_unreadable_writing_says_both() -> None:
    reading = alone(by_hand(in_print("date_of_issue", "date", "ngày … tháng 11 năm 2017"), "…"))
    assert (reading.value, reading.problems) == ("", ("unreadable", "handwritten"))


def test_a_code_speaks_for_what_a_hand_wrote() -> None:
    written = by_hand(in_print("id_number", "id", "001090012346", confidence=0.6), "001090012346")
    reading = alone(written, id_number=in_qr("001090012345"))
    assert (reading.value, reading.review) == ("001090012345", False)


def test_written_digits_are_not_shown_to_readers_of_print() -> None:
    written = in_print("number_symbol", "symbol", "147 /GM-SYT")
    assert needs_second_look(written.found)
    assert not needs_second_look(by_hand(written, "147").found)
    name = in_print("full_name", "name", "Lò Thị May")
    assert needs_second_look(by_hand(name, "Lò", "Thị", "May").found)


def test_what_a_hand_wrote_teaches_nothing_about_print() -> None:
    written = by_hand(in_print("full_name", "name", "Lò Thị May"), "May")
    assert weigh([written], {}, today=TODAY) == ()
