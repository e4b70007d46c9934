"""What a dossier, a component, a field value and a capture can be, and how each may change: tables and look-ups only.

The values are written to the database, to exports and to the command line: they are never renamed.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from itertools import pairwise
from typing import NamedTuple

from storage.errors import IllegalTransition


class DossierStep(StrEnum):
    """Where a dossier stands. The first five are the way that every dossier should go, in this order."""

    RECEIVED = "received"
    APPRAISED = "appraised"
    APPROVED = "approved"
    SEALED = "sealed"
    RETURNED = "returned"
    SUPPLEMENT = "supplement"
    STOPPED = "stopped"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"


class Move(NamedTuple):
    """One step that a dossier may take, and why there is such a step."""

    before: DossierStep
    after: DossierStep
    reason: str


_ONWARD = "the next of the five steps"
_SUPPLEMENT = "papers are missing or wrong, said once and completely (NĐ 61/2018, return within 3 working days)"
_RESUMED = "the papers came: the dossier is examined anew and its time starts again (NĐ 61/2018)"
_STOPPED = "the agency stops the work in writing (status 8 of the portal)"
_WITHDRAWN = "the applicant asks for the dossier back (status 7 of the portal)"
_REFUSED = "the conditions are not met and the refusal form is handed out (NĐ 61/2018, outcomes of reception)"

FIVE_STEPS = (
    DossierStep.RECEIVED,
    DossierStep.APPRAISED,
    DossierStep.APPROVED,
    DossierStep.SEALED,
    DossierStep.RETURNED,
)
OPEN_STEPS = (*FIVE_STEPS[:-1], DossierStep.SUPPLEMENT)
"""Steps from which a dossier can still go somewhere; nothing leaves the others."""

MOVES: tuple[Move, ...] = (
    *(Move(before, after, _ONWARD) for before, after in pairwise(FIVE_STEPS)),
    Move(DossierStep.RECEIVED, DossierStep.REFUSED, _REFUSED),
    Move(DossierStep.RECEIVED, DossierStep.SUPPLEMENT, _SUPPLEMENT),
    Move(DossierStep.APPRAISED, DossierStep.SUPPLEMENT, _SUPPLEMENT),
    Move(DossierStep.SUPPLEMENT, DossierStep.RECEIVED, _RESUMED),
    *(Move(step, DossierStep.STOPPED, _STOPPED) for step in OPEN_STEPS),
    *(Move(step, DossierStep.WITHDRAWN, _WITHDRAWN) for step in OPEN_STEPS),
)


def next_steps(before: DossierStep) -> tuple[DossierStep, ...]:
    """Return where a dossier may go from a step, the usual way first; nothing for one that is closed."""
    return tuple(move.after for move in MOVES if move.before is before)


def check_move(before: DossierStep, after: DossierStep) -> None:
    """Do nothing if the move is allowed.

    Raises:
        IllegalTransition: It is not; staying where one is, is no move either.
    """
    if after not in next_steps(before):
        raise IllegalTransition(before.value, after.value)


class PortalStatus(IntEnum):
    """`TrangThaiHoSo` of the national portal: ten statuses."""

    REGISTERED = 1
    RECEIVED = 2
    REFUSED = 3
    IN_PROGRESS = 4
    SUPPLEMENT_ASKED = 5
    PAYMENT_ASKED = 6
    WITHDRAWN = 7
    STOPPED = 8
    FINISHED = 9
    RETURNED = 10


class _PortalRow(NamedTuple):
    plain: PortalStatus
    with_result: PortalStatus
    unpaid: PortalStatus


def _row(plain: PortalStatus, *, with_result: PortalStatus | None = None, unpaid: bool = False) -> _PortalRow:
    return _PortalRow(plain, with_result or plain, PortalStatus.PAYMENT_ASKED if unpaid else plain)


# 1 is never ours: what stands in the store has been taken in. "Finished" is said only when the result is there too,
# since the portal then expects it in `DanhSachGiayToKetQua` (and indicator 4.1 of QĐ 766 counts it).
PORTAL_STATUS: dict[DossierStep, _PortalRow] = {
    DossierStep.RECEIVED: _row(PortalStatus.RECEIVED, unpaid=True),
    DossierStep.APPRAISED: _row(PortalStatus.IN_PROGRESS, unpaid=True),
    DossierStep.APPROVED: _row(PortalStatus.IN_PROGRESS, unpaid=True),
    DossierStep.SEALED: _row(PortalStatus.IN_PROGRESS, with_result=PortalStatus.FINISHED, unpaid=True),
    DossierStep.RETURNED: _row(PortalStatus.RETURNED),
    DossierStep.SUPPLEMENT: _row(PortalStatus.SUPPLEMENT_ASKED),
    DossierStep.STOPPED: _row(PortalStatus.STOPPED),
    DossierStep.WITHDRAWN: _row(PortalStatus.WITHDRAWN),
    DossierStep.REFUSED: _row(PortalStatus.REFUSED),
}


def portal_status(step: DossierStep, *, has_result: bool, is_unpaid: bool = False) -> PortalStatus:
    """Return what the national portal is told about a dossier.

    Args:
        step: Where the dossier stands.
        has_result: Nothing is missing of the issued result: it is in the store, or the procedure issues none.
        is_unpaid: A fee was asked for and the dossier waits for it.
    """
    row = PORTAL_STATUS[step]
    if is_unpaid and row.unpaid is not row.plain:
        return row.unpaid
    return row.with_result if has_result else row.plain


class ComponentState(StrEnum):
    """How a required component of a dossier came to be filled, or that it is not."""

    MISSING = "missing"
    SCANNED = "scanned"
    REUSED = "reused"
    REUSED_RESULT = "reused_result"
    IN_DATABASE = "in_database"


COMPONENT_CODES: dict[ComponentState, int] = {
    ComponentState.MISSING: 0,
    ComponentState.SCANNED: 1,
    ComponentState.REUSED: 2,
    ComponentState.REUSED_RESULT: 3,
    # One-stop systems know four states only, and no file was digitized for this one.
    ComponentState.IN_DATABASE: 0,
}
"""Codes of the one-stop systems: chưa số hóa, được số hóa, tái sử dụng, tái sử dụng từ kết quả hồ sơ khác."""

_GIVEN_BY_THE_STORE = (ComponentState.REUSED, ComponentState.REUSED_RESULT, ComponentState.IN_DATABASE)

# A paper may always be taken away, and a fresh scan may take the place of what the store gave. Not the other way: who
# brought a paper and had it scanned has not been spared it, so calling it reused would embellish indicator 4.3 of
# QĐ 766.
COMPONENT_CHANGES: dict[ComponentState, tuple[ComponentState, ...]] = {
    ComponentState.MISSING: (ComponentState.SCANNED, *_GIVEN_BY_THE_STORE),
    ComponentState.SCANNED: (ComponentState.MISSING,),
    **{
        state: (
            ComponentState.MISSING,
            ComponentState.SCANNED,
            *(other for other in _GIVEN_BY_THE_STORE if other is not state),
        )
        for state in _GIVEN_BY_THE_STORE
    },
}


def check_component_change(before: ComponentState, after: ComponentState) -> None:
    """Do nothing if a component may change so, or does not change at all (one more paper of the same kind).

    Raises:
        IllegalTransition: It may not.
    """
    if after is not before and after not in COMPONENT_CHANGES[before]:
        raise IllegalTransition(before.value, after.value)


class CopyKind(StrEnum):
    """As what a paper was handed in: NĐ 23/2015, article 6."""

    ORIGINAL = "original"  # bản chính
    REGISTER_COPY = "register_copy"  # bản sao từ sổ gốc
    CERTIFIED_COPY = "certified_copy"  # bản sao chứng thực
    COMPARED_COPY = "compared_copy"  # bản chụp, compared with the original by an officer who answers for it
    ELECTRONIC = "electronic"  # bản điện tử
    DATABASE_RECORD = "database_record"  # dữ liệu CSDL


class FieldStatus(StrEnum):
    """What one version of a field's value is: one is current, the ones before it superseded."""

    CURRENT = "current"
    SUPERSEDED = "superseded"
    PROPOSED = "proposed"  # a second reading disagrees with a confirmed value
    DISMISSED = "dismissed"  # a person looked at the proposal and kept the value


class CaptureStatus(StrEnum):
    """What became of a file that was handed in."""

    WAITING = "waiting"  # safe on the disk, not read yet
    READ = "read"
    FAILED = "failed"  # cannot be read; the bytes stay
    STOPPED = "stopped"  # it bears a secrecy mark; the bytes are gone


class Channel(StrEnum):
    """How a dossier was handed in."""

    DIRECT = "direct"
    ONLINE = "online"
    POST = "post"


CHANNEL_CODES: dict[Channel, int] = {Channel.DIRECT: 1, Channel.ONLINE: 2, Channel.POST: 3}
"""`KenhThucHien` of the national portal: trực tiếp, trực tuyến, bưu chính công ích."""


class PostponeReason(StrEnum):
    """Why a review was put off; written to the audit trail, never renamed."""

    BUSY = "busy"  # people wait
    ILLEGIBLE = "illegible"  # to be scanned again
    ASK_CITIZEN = "ask_citizen"
    WAIT_PAPER = "wait_paper"  # a paper is still to come
    ASK_SENIOR = "ask_senior"
    CONTRADICTION = "contradiction"


class Verdict(StrEnum):
    """What came of a value that somebody keyed without seeing what the first had."""

    SAME = "same"  # both say the same
    FIRST = "first"  # they differ, and the first is right
    SECOND = "second"  # they differ, and the first is wrong
    ILLEGIBLE = "illegible"  # nobody can tell from the page
