"""What an officer is told about reuse: one sentence for each required component."""

from __future__ import annotations

from datetime import datetime

from desktop.messages import say
from desktop.words.reuse import NO_ROLE, REASONS, ROLES
from storage.papers.validity import vietnam_day
from storage.reuse.reuse import ReuseAnswer
from storage.reuse.rules import Reason
from storage.views import paper_ref


def reuse_text(answer: ReuseAnswer, language: str = "vi") -> str:
    """Return why the store can give a component or why it cannot, in a language ("vi", or "en")."""
    reason = answer.reason
    return say(
        REASONS[reason.code.value],
        language,
        paper="" if reason.paper_id is None else paper_ref(reason.paper_id),
        day=_day(reason),
        role=say(ROLES.get(reason.role, NO_ROLE) if reason.role else NO_ROLE, language),
        database=answer.in_database or "",
    )


def _day(reason: Reason) -> str:
    if reason.day is None:
        return ""
    day = vietnam_day(reason.day) if isinstance(reason.day, datetime) else reason.day
    return f"{day:%d/%m/%Y}"
