"""The judge of the kill tests itself: what it accepts after a review, and what it does not."""

from __future__ import annotations

from typing import Any

from tests.e2e.snapshots import Doing, Snapshot, faults


def _dossier(papers: dict[str, Any], borrowed: dict[str, str]) -> Snapshot:
    return {"step": "received", "components": [], "captures": {}, "papers": papers, "borrowed": borrowed}


def _paper(name: str, confirmed: list[str]) -> Snapshot:
    return {"values": {"full_name": name, "number": "1"}, "confirmed": confirmed}


def _store(lent: Snapshot, own: Snapshot) -> dict[str, Snapshot]:
    return {"lender": _dossier({"1": lent}, {}), "reviewed": _dossier({"2": own}, {"1": "lender"})}


_BEFORE = _store(_paper("A", []), _paper("B", []))
_DOING = Doing("review", "reviewed", sets=("2", "full_name", "C"), confirms=True)
_BOTH = ["full_name", "number"]


def test_a_review_confirms_the_papers_that_its_dossier_borrows_too() -> None:
    assert faults(_BEFORE, _store(_paper("A", _BOTH), _paper("C", _BOTH)), _DOING) == []


def test_a_review_that_did_not_happen_is_no_fault() -> None:
    assert faults(_BEFORE, _BEFORE, _DOING) == []


def test_a_review_that_reached_only_one_of_its_dossiers_is_a_fault() -> None:
    assert faults(_BEFORE, _store(_paper("A", _BOTH), _paper("B", [])), _DOING)
    assert faults(_BEFORE, _store(_paper("A", []), _paper("C", _BOTH)), _DOING)


def test_a_review_that_changed_a_paper_it_does_not_show_is_a_fault() -> None:
    before = _BEFORE | {"other": _dossier({"3": _paper("D", [])}, {})}
    after = _store(_paper("A", _BOTH), _paper("C", _BOTH)) | {"other": _dossier({"3": _paper("D", _BOTH)}, {})}

    assert faults(before, after, _DOING)
