"""A long dossier in the review: the fields of one paper at a time."""

from __future__ import annotations

from dataclasses import replace

from desktop.ui.review.rows import FOLDED_FROM, field_rows, parse_field_key
from desktop.ui.review.state import ReviewState, arrived, asked_for, focused
from desktop.workflow.review_types import FieldRef, OpenedReview
from tests.helpers.made_desk import CODE, MadeDesk
from tests.helpers.made_papers import made_papers


def test_long_dossier_shows_the_fields_of_one_paper_at_a_time() -> None:
    desk = MadeDesk()
    desk.papers = made_papers(desk)
    dossier = desk.review.dossier(CODE)
    papers = tuple(
        replace(
            dossier.papers[0],
            paper=replace(dossier.papers[0].paper, id=number),
            fields=tuple(replace(each, ref=FieldRef(number, each.ref.key)) for each in dossier.papers[0].fields),
        )
        for number in range(1, FOLDED_FROM // len(dossier.papers[0].fields) + 2)
    )
    long = OpenedReview(replace(dossier, papers=papers), {})
    state = focused(arrived(asked_for(ReviewState(), CODE, from_counter=False), long), FieldRef(2, "sex"))
    rows = field_rows(state)

    shown = [ref for row in rows if (ref := parse_field_key(row.key)) is not None]
    assert [ref for ref in shown if ref.paper_id == 2] == [each.ref for each in papers[1].fields]
    assert [ref.paper_id for ref in shown if ref.paper_id != 2] == [n for n in range(1, len(papers) + 1) if n != 2]
    folded = next(row for row in rows if row.key.startswith("field:1:"))
    assert not folded.is_header, "a click opens it"
    opens = parse_field_key(folded.key)
    found = state.dossier.field(opens) if state.dossier is not None else None
    assert found is not None
    assert found.needs_person, "at the first field that needs somebody"
