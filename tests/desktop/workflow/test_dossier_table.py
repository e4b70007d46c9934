"""A dossier, a paper and what is to be reviewed, as they stand on a terminal."""

from __future__ import annotations

import io

import pytest
from rich.console import Console, RenderableType

from desktop.words.dossier import COMPONENT_STATES, COVERED, OPTIONAL
from desktop.workflow.dossier_table import dossier_as_tables
from desktop.workflow.paper_table import paper_as_table, review_as_tables
from storage.states import ComponentState
from tests.desktop.workflow.made_dossier import CODE, component, dossier, field, paper

LONG = "Hộ chiếu, giấy chứng nhận căn cước hoặc giấy tờ khác có ảnh và thông tin cá nhân"


def lines(shown: RenderableType, width: int = 100) -> list[str]:
    """Return what stands on a terminal of a width, line by line."""
    console = Console(file=io.StringIO(), width=width, force_terminal=False)
    console.print(shown)
    assert isinstance(console.file, io.StringIO)
    return [line.rstrip() for line in console.file.getvalue().splitlines()]


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("width", [80, 100, 200])
def test_states_stand_whole_in_one_column(width: int, language: str) -> None:
    made = dossier(*(component(number, LONG, state, papers=(12, 134)) for number, state in enumerate(ComponentState)))
    shown = lines(dossier_as_tables(made, language), width)
    words = [COMPONENT_STATES[state.value][language == "en"] for state in ComponentState]
    places = {line.index(word) for word in words for line in shown if word in line}

    assert all(any(line.endswith(word) for line in shown) for word in words)
    assert len(places) == 1
    assert max(map(len, shown)) <= min(width, 100)


def test_names_break_between_syllables() -> None:
    shown = lines(dossier_as_tables(dossier(component(1, LONG, ComponentState.IN_DATABASE))), 80)
    syllables = {syllable for line in shown for syllable in line.split()}

    assert set(LONG.split()) <= syllables


def test_one_of_several_for_choice_is_enough() -> None:
    made = dossier(
        component(1, "Giấy chứng sinh", ComponentState.SCANNED, group=1, papers=(12,)),
        component(2, "Giấy cam đoan", group=1),
        component(3, "Tờ khai", group=2),
        component(4, "Đơn", group=2),
        component(5, "Văn bản ủy quyền", required=False, condition="ủy quyền"),
    )
    shown = lines(dossier_as_tables(made))

    assert any(COVERED[0] in line and "Giấy cam đoan" in line for line in shown)
    assert any(OPTIONAL[0] in line and "(nếu: ủy quyền)" in line for line in shown)
    assert shown[-1].startswith("còn thiếu: 1 ·")


def test_components_stand_under_their_case() -> None:
    made = dossier(component(1, "Đơn", case="người nhận"), component(2, "Giấy khai sinh", case="trẻ em"))
    shown = [line.strip() for line in lines(dossier_as_tables(made))]

    assert shown.index("Người nhận:") < shown.index("Trẻ em:")


def test_a_waiting_file_says_what_to_do() -> None:
    shown = " ".join(lines(dossier_as_tables(dossier(files=("quét 7.jpg",)))))

    assert "quét 7.jpg" in shown
    assert f"main.py add {CODE}" in shown


def test_head_says_when_it_came_in_vietnamese_time() -> None:
    assert "tiếp nhận 20/11/2026 08:15 · trực tiếp · H34.12" in lines(dossier_as_tables(dossier()))


def test_fields_stand_as_on_the_paper_with_their_state() -> None:
    made = paper(
        field("date_of_expiry", "2037-12-01", by="can-bo", again="2035-12-01"),
        field("full_name", "DƯƠNG THÙY HƯỜNG", review=True),
        field("id_number", "064197685626"),
        field("date_of_birth", "1997-12-01", by="can-bo"),
    )
    shown = lines(paper_as_table(made))

    assert [line.split()[-1] for line in shown[2:5]] == ["QR", "%", "nhận"]
    assert "✋ đọc lại khác" in shown[5]
    assert "đọc lại: 01/12/2035" in shown[6]


def test_review_lists_what_is_open_by_the_name_to_set_it() -> None:
    made = dossier(papers=(paper(field("full_name", "HƯỜNG", review=True), field("sex", "Nữ")),))
    shown = " ".join(lines(review_as_tables(made)))

    assert "P12.full_name" in shown
    assert "P12.sex" not in shown
    assert f'main.py review {CODE} --set P12.full_name="…"' in shown
    assert f"main.py review {CODE} --confirm" in shown


def test_nothing_to_review_is_said() -> None:
    assert lines(review_as_tables(dossier(), "en")) == ["Nothing is left to be looked at."]
