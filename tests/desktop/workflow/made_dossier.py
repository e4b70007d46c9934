"""A made dossier with every state of a component, for the tests of what is shown of one."""

from __future__ import annotations

from datetime import UTC, datetime

from storage.states import CaptureStatus, Channel, ComponentState, DossierStep
from storage.views import CaptureView, ComponentView, DossierView, FieldView, OwnerView, PaperView, ProposalView

MOMENT = datetime(2026, 11, 20, 1, 15, tzinfo=UTC)
CODE = "H34.12-261120-0001"


def component(  # the names say which row it is
    number: int, name: str, state: ComponentState = ComponentState.MISSING, *, group: int | None = None, **more: object
) -> ComponentView:
    """Return a component; `more` may say `papers`, `required`, `condition` and `case`."""
    papers = more.get("papers", ())
    return ComponentView(
        id=number,
        position=number,
        name=name,
        case=str(more["case"]) if "case" in more else None,
        document_type=None,
        required=bool(more.get("required", True)),
        condition=str(more["condition"]) if "condition" in more else None,
        alternatives_group=group,
        in_database=None,
        state=state,
        papers=papers if isinstance(papers, tuple) else (),
        original_seen=None,
        compared_by=None,
        compared_at=None,
    )


def field(key: str, value: str, *, review: bool = False, by: str | None = None, again: str = "") -> FieldView:
    """Return a field's value, with what a later reading says if there is one."""
    return FieldView(
        id=1,
        key=key,
        value=value,
        raw=value,
        confidence=0.64,
        review=review,
        source="qr",
        problems=(),
        page=0,
        box=None,
        confirmed_by=by,
        confirmed_at=MOMENT if by else None,
        proposals=(ProposalView(1, again, 0.9),) if again else (),
    )


def paper(*fields: FieldView) -> PaperView:
    """Return an identity card of the dossier."""
    return PaperView(
        id=12,
        dossier_code=CODE,
        document_type="citizen_id_card",
        type_confidence=1.0,
        is_result=False,
        number=None,
        issued_on=None,
        issuer=None,
        signer=None,
        valid_until=None,
        permanent=False,
        copy_kind=None,
        revoked=False,
        deleted=False,
        confirmed_at=None,
        confirmed_by=None,
        archival_sha256=None,
        owners=(),
        pages=(),
        fields=fields,
    )


def dossier(*components: ComponentView, papers: tuple[PaperView, ...] = (), files: tuple[str, ...] = ()) -> DossierView:
    """Return a dossier without a due date; `files` wait to be read."""
    return DossierView(
        id=1,
        code=CODE,
        procedure="1.001193",
        procedure_name="Đăng ký khai sinh",
        owner=OwnerView(1, "citizen", "Nguyễn Thị Hòa", "062187001234", {}, None),
        unit="H34.12",
        officer="can-bo",
        channel=Channel.DIRECT,
        received_at=MOMENT,
        due_at=None,
        finished_at=None,
        step=DossierStep.RECEIVED,
        version=1,
        components=components,
        papers=papers,
        captures=tuple(CaptureView(1, name, CaptureStatus.WAITING, None, None) for name in files),
    )
