"""What speaks of a dossier's papers for a supervisor: asked for again, accepted in doubt, scanned again, poor pages.

Conditions on the `Dossier` of the statement that they stand in; facts keep what they say. They rest on the rows of
papers and components: dossiers of other systems have none and are never marked.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from storage.models.dossier import Component, Dossier
from storage.models.paper import FieldValue, Page, Paper, PaperOwner
from storage.states import ComponentState, FieldStatus

LOW_CONFIDENCE = 0.7
"""Below it a value that a person accepted as it was read is looked at again (domain.md §0.21: < 70 is doubtful)."""


def asked_again() -> sa.ColumnElement[bool]:
    """Tell whether a paper was scanned although the store had it."""
    return sa.exists().where(Component.dossier_id == Dossier.id, *had_it_already()).correlate(Dossier)


def had_it_already() -> tuple[sa.ColumnElement[bool], ...]:
    """Return that a component was scanned although a confirmed paper of its type, of the owner, served that day.

    Conditions on a `Component` and the `Dossier` that it is of. How long a type may be reused (`validity.toml`) is not
    asked: a paper without a day of expiry counts as one that serves.
    """
    stored = aliased(Paper)
    serves = sa.or_(
        stored.permanent, stored.valid_until.is_(None), stored.valid_until >= sa.cast(Dossier.day, sa.String)
    )
    return (
        Component.state == ComponentState.SCANNED,
        PaperOwner.owner_id == Dossier.owner_id,
        stored.id == PaperOwner.paper_id,
        stored.document_type == Component.document_type,
        stored.dossier_id != Dossier.id,
        stored.confirmed_at < Dossier.received_at,
        sa.or_(stored.deleted_at.is_(None), stored.deleted_at > Dossier.received_at),
        sa.or_(stored.revoked_at.is_(None), stored.revoked_at > Dossier.received_at),
        serves,
    )


def _accepted(*conditions: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """Tell whether a value stands as a machine read it, a person confirmed it, and it is of some kind."""
    return sa.exists().where(
        Paper.dossier_id == Dossier.id,
        Paper.deleted_at.is_(None),
        FieldValue.paper_id == Paper.id,
        FieldValue.status == FieldStatus.CURRENT,
        FieldValue.confirmed_at.is_not(None),
        FieldValue.made_by_id.is_(None),
        *conditions,
    )


def against_warning() -> sa.ColumnElement[bool]:
    """Tell whether a person accepted a value against a warning."""
    return _accepted(sa.cast(FieldValue.problems, sa.Text) != "[]")


def low_confidence() -> sa.ColumnElement[bool]:
    """Tell whether a person accepted a value that was read with little certainty."""
    return _accepted(FieldValue.confidence < LOW_CONFIDENCE)


def scanned_again() -> sa.ColumnElement[bool]:
    """Tell whether a paper was thrown away and another of its type put in its place."""
    newer = aliased(Paper)
    return sa.exists().where(
        Paper.dossier_id == Dossier.id,
        Paper.deleted_at.is_not(None),
        newer.dossier_id == Dossier.id,
        newer.document_type == Paper.document_type,
        newer.created_at > Paper.created_at,
        newer.deleted_at.is_(None),
    )


def poor_pages() -> sa.ColumnElement[bool]:
    """Tell whether a page of a paper has quality findings."""
    return sa.exists().where(
        Paper.dossier_id == Dossier.id,
        Paper.deleted_at.is_(None),
        Page.paper_id == Paper.id,
        sa.cast(Page.findings, sa.Text) != "[]",
    )
