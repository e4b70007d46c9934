"""One `HoSo` of another system understood, field by field (names of domain.md §9.4), or refused with a reason."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from ocr.text import one_line
from storage.casework.foreign import ForeignComponent, ForeignDossier
from storage.dossiers.counter_name import is_counter_name
from storage.dossiers.dossier_code import is_unit_code, parse_code
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import BadValue
from storage.owners.facts import ORGANISATION, PERSON, identifier_kind, normalize_number
from storage.states import Channel, ComponentState, DossierStep

Fields = Mapping[str, object]

_PROCEDURE = re.compile(r"\d\.\d{6}")
_DATE_FORMATS = (
    "%Y%m%d%H%M%S", "%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M", "%d/%m/%Y", "%Y%m%d", "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d",
)  # fmt: skip
_CHANNELS = {"1": Channel.DIRECT, "2": Channel.ONLINE, "3": Channel.POST, "": Channel.DIRECT}
_STEPS = {
    "2": DossierStep.RECEIVED,
    "3": DossierStep.REFUSED,
    "4": DossierStep.APPRAISED,
    "5": DossierStep.SUPPLEMENT,
    "6": DossierStep.RECEIVED,  # waits for a payment
    "7": DossierStep.WITHDRAWN,
    "8": DossierStep.STOPPED,
    "9": DossierStep.SEALED,
    "10": DossierStep.RETURNED,
}
_NOT_RECEIVED = "1"
_ENDED = (
    DossierStep.REFUSED, DossierStep.WITHDRAWN, DossierStep.STOPPED, DossierStep.SEALED, DossierStep.RETURNED
)  # fmt: skip


class NotUnderstood(Exception):
    """A row is refused; `reason` is one of `desktop.words.rates.ROW_REFUSALS`. Never leaves the import."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def parse_hoso(fields: Fields) -> ForeignDossier:
    """Return the dossier that the fields of a `HoSo` tell of.

    Raises:
        NotUnderstood: something that must be known is missing or cannot be meant.
    """
    code = _text(fields, "MaHoSo").upper()
    if not code:
        raise NotUnderstood("code_missing")
    procedure = _PROCEDURE.match(_text(fields, "MaTTHC"))
    if procedure is None:
        raise NotUnderstood("procedure_malformed")
    channel = _CHANNELS.get(_text(fields, "KenhThucHien"))
    if channel is None:
        raise NotUnderstood("channel_unknown")
    unit, unit_name = _unit(code, _text(fields, "DonViXuLy"))
    received_at, due_at, finished_at, step = _course(fields)
    components = _components(fields)
    number = _owner_number(fields)
    paid = _flag(fields, "DuocThanhToanTrucTuyen")
    return ForeignDossier(
        code=code,
        procedure=procedure.group(),
        procedure_name=_text(fields, "TenTTHC"),
        sector=_text(fields, "TenLinhVuc"),
        channel=channel,
        owner_name=_text(fields, "ChuHoSo"),
        owner_number=number,
        owner_kind=ORGANISATION if _text(fields, "LoaiDoiTuong") == "2" else PERSON,
        unit=unit,
        unit_name=unit_name,
        received_at=received_at,
        due_at=due_at,
        finished_at=finished_at,
        step=step,
        components=components,
        digitized=0 if components else int(_any(fields, "HoSoCoThanhPhanSoHoa", "DuocSoHoa", "DuongDanTaiTepTin")),
        reused=0 if components else int(_any(fields, "DuocTaiSuDung")),
        from_national_store=None if components else _flag(fields, "DuocLayTuKhoDMQG"),
        result_files=_result_files(fields),
        account_verified=_yes_or_no(_flag(fields, "TaiKhoanDuocXacThucVoiVNeID")),
        fee_due=_fee_due(fields, paid),
        paid_online=paid,
        database_code=_text(fields, "MaCSDL") or None,
        counter=_counter(fields),
    )


def _course(fields: Fields) -> tuple[datetime, datetime | None, datetime | None, DossierStep]:
    """Return when it was received, due and ended, and where it stands: TrangThaiHoSo and NgayKetThucXuLy decide."""
    status = _text(fields, "TrangThaiHoSo")
    if status == _NOT_RECEIVED:
        raise NotUnderstood("not_received")
    received, due = _moment(fields, "NgayTiepNhan"), _moment(fields, "NgayHenTra")
    if received is None:
        raise NotUnderstood("received_missing")
    returned = _moment(fields, "NgayTra")
    ended = _moment(fields, "NgayKetThucXuLy") or returned
    if not status:
        step = DossierStep.RECEIVED if ended is None else DossierStep.RETURNED if returned else DossierStep.SEALED
    elif status in _STEPS:
        step = _STEPS[status]
    else:
        raise NotUnderstood("status_unknown")
    if step not in _ENDED and ended is not None:
        step = DossierStep.SEALED  # what has an end is worked off, whatever its status was last set to
    if step in _ENDED and ended is None:
        raise NotUnderstood("end_missing")
    if (ended is not None and ended < received) or (due is not None and due < received):
        raise NotUnderstood("dates_contradict")
    return received, due, ended, step


def _unit(code: str, said: str) -> tuple[str, str]:
    """Return code and name of the unit: DonViXuLy where it is a code, else what the dossier's code begins with."""
    if is_unit_code(said.upper()):
        return said.upper(), ""
    try:
        return parse_code(code).unit, said
    except BadValue as error:
        raise NotUnderstood("unit_unknown") from error


def _counter(fields: Fields) -> str:
    """Return the counter at which it came in; a column "QuayTiepNhan" of our own, as the portal knows none."""
    name = _text(fields, "QuayTiepNhan")
    if name and not is_counter_name(name):
        raise NotUnderstood("counter_malformed")
    return name


def _owner_number(fields: Fields) -> str | None:
    text = _text(fields, "SoDinhDanh")
    try:
        number = normalize_number(text) if text else None
        if number is not None:
            identifier_kind(number)
    except BadValue:
        number = None
    if number is None and not _text(fields, "ChuHoSo"):
        raise NotUnderstood("owner_unknown")
    return number


def _components(fields: Fields) -> tuple[ForeignComponent, ...]:
    found = []
    for row in _rows(fields, "TaiLieuNop"):
        if _flag(row, "IsDeleted"):
            continue
        state = ComponentState.MISSING
        if _any(row, "DuocSoHoa", "DuongDanTaiTepTin"):
            state = ComponentState.SCANNED
        reused = _flag(row, "DuocTaiSuDung")
        if reused:
            state = ComponentState.REUSED if reused == 1 else ComponentState.REUSED_RESULT
        name = _text(row, "TenTepDinhKem") or _text(row, "MaThanhPhanHoSo") or "–"
        found.append(ForeignComponent(name, state, _yes_or_no(_flag(row, "DuocLayTuKhoDMQG"))))
    return tuple(found)


def _result_files(fields: Fields) -> int:
    of_list = sum(_any(row, "DuongDanTepTinKetQua") for row in _rows(fields, "DanhSachGiayToKetQua"))
    return of_list or int(_any(fields, "DuongDanTepTinKetQua"))


def _fee_due(fields: Fields, paid: int | None) -> bool | None:
    if paid:
        return True
    if fields.get("DanhSachLePhi") is None:
        return None
    return any(_text(row, "Gia") not in {"0", ""} for row in _rows(fields, "DanhSachLePhi"))


def _rows(fields: Fields, name: str) -> Sequence[Fields]:
    value = fields.get(name)
    if value is None or value == "":
        return ()
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise NotUnderstood("list_malformed")
    return value


def _any(fields: Fields, *names: str) -> bool:
    """Tell whether one of the fields says yes: a number above 0, or a path."""
    return any(_text(fields, name) not in {"", "0", "false"} for name in names)


def _flag(fields: Fields, name: str) -> int | None:
    """Return a flag, 0 to 2; None where nothing is said."""
    text = _text(fields, name).casefold()
    if not text:
        return None
    return {"true": 1, "false": 0}.get(text, int(text) if text.isdecimal() else 0)


def _yes_or_no(flag: int | None) -> bool | None:
    return None if flag is None else bool(flag)


def _text(fields: Fields, name: str) -> str:
    value = fields.get(name)
    if value is None or isinstance(value, (list, dict)):
        return ""
    if isinstance(value, float) and value.is_integer():  # a spreadsheet knows no whole numbers
        value = int(value)
    if isinstance(value, bool):
        return "1" if value else "0"
    return one_line(str(value))


def _moment(fields: Fields, name: str) -> datetime | None:
    value = fields.get(name)
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=VIETNAM_TIME)
    text = _text(fields, name)
    if not text:
        return None
    for pattern in _DATE_FORMATS:
        try:
            return datetime.strptime(text, pattern).replace(tzinfo=VIETNAM_TIME)
        except ValueError:
            continue
    raise NotUnderstood("date_malformed")
