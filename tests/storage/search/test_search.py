"""What is typed finds what is meant, in any spelling, and nothing that is typed does harm."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from ocr.text import fold
from storage.database import Database
from storage.models.owner import OwnerName
from storage.models.paper import Paper
from storage.models.search import SearchEntry
from storage.papers.fields import set_value
from storage.search.find import (
    Hit,
    SearchProblem,
    find,
    index_dossier,
    index_owner,
    index_paper,
    rebuild_search,
    search_problems,
)
from tests.storage.rows import NOON, add_dossier, add_officer, add_owner, add_paper, add_procedure

TEXT = """CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 1250/KH-UBND ngày 20/11/2026
Người chứng kiến: Trần Quốc Thắng, định danh 062 087 001 234
Đất thửa số 15, thuở trước thuộc xã Đắk Blà, nay thuộc phường Kon Tum, tỉnh Quảng Ngãi, đã đo đạc lại theo bản đồ mới
Nơi nhận: như trên, lưu văn thư"""


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.writing() as session:
        yield session


def add_indexed_owner(session: Session, name: str, **identifiers: str) -> str:
    owner = add_owner(session, name, **identifiers)
    index_owner(session, owner.id)
    return f"O{owner.id}"


def add_indexed_paper(session: Session, text: str = TEXT, **values: str) -> Paper:
    owner = add_owner(session, "LÊ MINH ĐỨC")
    dossier = add_dossier(session, owner)
    paper = add_paper(session, dossier, "land_use_certificate", values, text=text, owners={"owner": owner})
    index_paper(session, paper.id)
    return paper


def ids(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.id for hit in hits]


@pytest.mark.parametrize(
    "typed",
    [
        "Nguyễn Thị Hòa",
        "Nguyễn Thị Hoà",  # the tone stands on the other letter
        "nguyen thi hoa",
        "HÒA NGUYỄN",
        "nguy th h",
        unicodedata.normalize("NFD", "Nguyễn Thị Hòa"),
        "nguyê",
        "h",
        "062187001234",
        "062 187 001 234",
        "062.187.001.234",
        "062187",
        "hoà 062187",
        "062 187 hòa",
        "1234",
    ],
)
def test_owner_is_found(session: Session, typed: str) -> None:
    owner = add_indexed_owner(session, "NGUYỄN THỊ HÒA", personal_id="062187001234")
    add_indexed_owner(session, "LÊ MINH ĐỨC", personal_id="001099000777")

    assert ids(find(session, typed)) == [owner]


@pytest.mark.parametrize("typed", ["nguyen van", "hoan", "yen", "062188", "nguyenx thi", "đ", "***", "- -"])
def test_owner_is_not_found_by_what_is_not_hers(session: Session, typed: str) -> None:
    add_indexed_owner(session, "NGUYỄN THỊ HÒA", personal_id="062187001234")

    assert find(session, typed) == ()


@pytest.mark.parametrize(
    "typed",
    [
        "1250/KH-UBND", "1250/kh", "kh-ubnd", "1250khubnd", "số 1250", "20/11/2026", "20112026", "062087001234",
        "062 087 001 234", "tran quoc thang", "Thắng Trần", "dat thua", "Đắk Blà", "văn thư Quảng Ngãi",
        "land_use_certificate", "P1", "Lê Minh Đức", "Lê đất",
    ],
)  # fmt: skip
def test_paper_is_found(session: Session, typed: str) -> None:
    paper = add_indexed_paper(session)

    assert ids(find(session, typed)) == [f"P{paper.id}"]


@pytest.mark.parametrize("part", [slice(None), slice(4, None), slice(7, None), slice(9, None), slice(-4, None)])
def test_dossier_is_found_by_its_code_and_the_ends_of_it(session: Session, part: slice) -> None:
    dossier = add_dossier(session, add_owner(session))
    index_dossier(session, dossier.id)

    (hit,) = find(session, dossier.code[part])

    assert (hit.kind, hit.id, hit.dossier_code) == ("dossier", dossier.code, dossier.code)
    assert hit.score > 0.95
    assert hit.title == "Đăng ký khai sinh – NGUYỄN THỊ HÒA"


def test_dossier_is_found_by_procedure_owner_and_unit(session: Session) -> None:
    dossier = add_dossier(session, add_owner(session, personal_id="062187001234"))
    index_dossier(session, dossier.id)

    for typed in ("1.001193", "khai sinh", "Hoà Nguyễn", "062187001234", "phuong kon tum"):
        assert ids(find(session, typed)) == [dossier.code], typed


def test_marks_that_were_typed_rank_first(session: Session) -> None:
    names = ["TRẦN THỊ HOA", "TRẦN THỊ HOÀ", "TRẦN THỊ HÓA", "TRẦN THỊ HOẠ"]
    made = {name: add_indexed_owner(session, name) for name in names}

    assert ids(find(session, "Hòa"))[0] == made["TRẦN THỊ HOÀ"]
    assert ids(find(session, "thị hoạ"))[0] == made["TRẦN THỊ HOẠ"]
    assert ids(find(session, "trần thị hó"))[0] == made["TRẦN THỊ HÓA"]
    assert len(find(session, "tran thi hoa")) == 4


def test_marks_rank_first_even_among_more_than_are_compared(session: Session) -> None:
    oldest = add_indexed_owner(session, "TRẦN THỊ HÒA")
    for number in range(60):
        add_indexed_owner(session, "TRẦN THỊ HOA", personal_id=f"0620870{number:05}")

    assert ids(find(session, "Hòa", limit=3))[0] == oldest


def test_phrase_ranks_before_scattered_words_even_among_more_than_are_compared(session: Session) -> None:
    oldest = add_indexed_paper(session, "Người chứng kiến Trần Thu Nam ký tên")
    for _ in range(40):
        add_indexed_paper(session, "Việt Nam mùa thu, họ Trần")

    hits = find(session, "tran thu nam", limit=5)

    assert ids(hits)[0] == f"P{oldest.id}"
    assert hits[0].score > 0.9 > hits[1].score


def test_whole_words_rank_before_begun_ones_and_names_before_page_text(session: Session) -> None:
    begun = add_indexed_owner(session, "LÊ HOÀNG")
    whole = add_indexed_owner(session, "LÊ HOA")
    paper = add_indexed_paper(session, "lê la hoa lá")

    hits = find(session, "hoa")

    assert ids(hits)[:1] == [whole]
    assert {begun, f"P{paper.id}"} == set(ids(hits)[1:])
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_kinds_take_turns_among_equally_good_answers(session: Session) -> None:
    for number in range(30):
        add_indexed_owner(session, "VÕ AN", personal_id=f"0620870{number:05}")
    dossier = add_dossier(session, add_owner(session, "VÕ AN"))
    index_dossier(session, dossier.id)

    assert [hit.kind for hit in find(session, "võ an", limit=4)] == ["owner", "dossier", "owner", "owner"]


def test_snippet_is_the_original_text_around_the_words(session: Session) -> None:
    add_indexed_paper(session)

    (hit,) = find(session, "kon tum")

    assert "phường Kon Tum, tỉnh Quảng Ngãi" in hit.snippet
    assert hit.snippet[0] == hit.snippet[-1] == "…"


def test_filters(session: Session) -> None:
    paper = add_indexed_paper(session)
    add_indexed_owner(session, "NGUYỄN THỊ HÒA")
    owner_id = session.scalars(sa.select(Paper.dossier_id)).one()
    dossier = paper.dossier_id
    unit_id = session.scalars(sa.select(SearchEntry.unit_id).where(SearchEntry.kind == "paper")).one()
    day = timedelta(days=1)

    for typed in ("", "hoa"):
        assert ids(find(session, typed, document_type="land_use_certificate")) == ["P1"]
        assert find(session, typed, document_type="birth_certificate") == ()
        assert ids(find(session, typed, kinds=["owner"])) == ["O2"]
        assert ids(find(session, typed, unit_id=unit_id)) == ["P1"]
        assert find(session, typed, unit_id=99) == ()
        assert ids(find(session, typed, owner_id=1)) == ["P1"]
        assert len(find(session, typed, since=NOON, until=NOON + day)) == 2
        assert len(find(session, typed, since=NOON - 1000 * day, until=NOON + day)) == 2
        assert find(session, typed, since=NOON + day) == ()
        assert find(session, typed, until=NOON) == ()
        assert len(find(session, typed, limit=1)) == 1
    assert (owner_id, dossier) == (1, 1)


def test_nothing_typed_lists_the_newest_first(session: Session) -> None:
    owner = add_owner(session)
    made = [add_dossier(session, owner, received_at=NOON + timedelta(days=days)) for days in (1, 3, 2)]
    for dossier in made:
        index_dossier(session, dossier.id)

    hits = find(session, "  ", kinds=["dossier"])

    assert ids(hits) == [made[1].code, made[2].code, made[0].code]
    assert made[1].code in hits[0].snippet


def test_paper_in_the_bin_is_found_only_when_asked_for(session: Session) -> None:
    paper = add_indexed_paper(session)
    paper.deleted_at = NOON
    index_paper(session, paper.id)

    for typed in ("", "thửa", "lê"):
        assert find(session, typed) == ()
        assert [hit.deleted for hit in find(session, typed, include_deleted=True)] == [True]


def test_corrected_value_replaces_the_old_one(session: Session) -> None:
    paper = add_indexed_paper(session, "GIẤY KHAI SINH", full_name="Y MẬN")
    set_value(session, paper, "full_name", "Y MÂN", add_officer(session).id)
    index_paper(session, paper.id)

    (hit,) = find(session, "y mân")

    assert "Y MÂN" in hit.snippet
    assert find(session, "y mận")[0].score < hit.score
    assert not [problem for problem in search_problems(session) if problem.kind == "paper"]


def test_lists_of_values_are_searched(session: Session) -> None:
    paper = add_paper(session, add_dossier(session, add_owner(session)), values={"owner_names": ("A THU", "Y LAN")})
    index_paper(session, paper.id)

    assert ids(find(session, "y lan")) == ["P1"]
    assert find(session, "thu y")[0].score < find(session, "y lan")[0].score  # no phrase across two values


def test_merged_owner_is_no_longer_found(session: Session) -> None:
    add_indexed_owner(session, "NGUYỄN THỊ HÒA")
    other = add_owner(session, "NGUYỄN THỊ HOÀ")
    index_owner(session, other.id)
    other.merged_into_id = 1
    index_owner(session, other.id)

    assert ids(find(session, "hòa")) == ["O1"]


def test_rebuilding_changes_nothing(session: Session) -> None:
    add_indexed_paper(session)
    add_indexed_owner(session, "NGUYỄN THỊ HÒA", personal_id="062187001234")
    before = [find(session, typed) for typed in ("", "hoa", "1250", "kon tum")]

    rebuild_search(session)

    assert len(find(session, "", kinds=["dossier"])) == 1  # was never indexed
    rest = [find(session, typed, kinds=["owner", "paper"]) for typed in ("", "hoa", "1250", "kon tum")]
    assert [{hit.id for hit in each} for each in before] <= [{hit.id for hit in each} for each in rest]
    assert search_problems(session) == []


def test_rebuilding_finds_what_was_never_indexed(session: Session) -> None:
    add_owner(session, "NGUYỄN THỊ HÒA")
    rebuild_search(session)

    assert ids(find(session, "hoa")) == ["O1"]


def test_problems_are_named(session: Session) -> None:
    for name in ("A THU", "Y LAN", "Y MÂN"):
        add_indexed_owner(session, name)
    assert search_problems(session) == []

    missing, differs = add_owner(session, "A TÝ"), session.query(OwnerName).filter_by(name="Y LAN").one()
    differs.name = "Y LÀNH"
    session.execute(sa.update(SearchEntry).where(SearchEntry.ref_id == 3).values(id=77, ref_id=77))

    assert set(search_problems(session)) == {
        SearchProblem("search.missing", "owner", missing.id),
        SearchProblem("search.missing", "owner", 3),
        SearchProblem("search.differs", "owner", 2),
        SearchProblem("search.left_over", "owner", 77),
        SearchProblem("search.damaged", "search_index", 0),
        SearchProblem("search.damaged", "search_index_exact", 0),
    }
    rebuild_search(session)
    assert search_problems(session) == []


def test_damaged_index_is_named(session: Session) -> None:
    add_indexed_owner(session, "NGUYỄN THỊ HÒA")
    session.execute(sa.text("UPDATE search_index_data SET block = zeroblob(20) WHERE id > 1000"))

    assert SearchProblem("search.damaged", "search_index", 0) in search_problems(session)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder: Path = tmp_path_factory.mktemp("filled")
    database = Database.in_folder(folder)
    database.upgrade()
    with database.writing() as session:
        add_procedure(session)
        add_indexed_paper(session, full_name="Nguyễn Thị Thuý Kiều")
        add_indexed_owner(session, "Rơ Châm H'Lan", personal_id="064190000321")
        index_dossier(session, 1)
    yield database
    database.close()


SYNTAX = [
    '"',
    "*",
    "-",
    "NEAR(",
    ")",
    "^",
    ":",
    "AND",
    "OR",
    "NOT",
    "words:",
    "{",
    "}",
    "+",
    "'",
    "\\",
    "\0",
    "hoa",
    "1 2",
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text() | st.lists(st.sampled_from(SYNTAX) | st.text(max_size=3)).map("".join))
def test_any_text_may_be_typed(filled: Database, typed: str) -> None:
    with filled.reading() as session:
        for hit in find(session, typed):
            assert 0 < hit.score <= 1
            assert 0 < len(hit.snippet) <= 120


WORDS = re.findall(r"\w+", TEXT)


@given(st.data())
def test_any_words_of_a_thing_find_it_begun_folded_and_in_any_order(filled: Database, data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6))
    typed = []
    for word in chosen:
        begun = word[: data.draw(st.integers(min(2, len(word)), len(word)))]
        typed.append(fold(begun) if data.draw(st.booleans()) else begun)
    with filled.reading() as session:
        found = {hit.id: hit for hit in find(session, " ".join(typed))}
        entry = session.scalars(sa.select(SearchEntry).where(SearchEntry.kind == "paper")).one()
        whole = " ".join(f"{entry.head} {entry.body}".split())

    assert "P1" in found
    snippet = found["P1"].snippet.strip("…")
    assert snippet in whole
    assert any(fold(part) in fold(snippet) for part in typed)


@given(st.integers(1, 3))
def test_indexing_again_changes_nothing(filled: Database, times: int) -> None:
    with filled.writing() as session:
        before = session.execute(sa.select(SearchEntry.__table__)).all()
        for _ in range(times):
            index_paper(session, 1)
            index_owner(session, 2)
            index_dossier(session, 1)
        assert session.execute(sa.select(SearchEntry.__table__)).all() == before
        assert {problem.code for problem in search_problems(session)} == {"search.missing"}  # the paper's owner
