"""What is so of a dossier, as bits, and the conditions that indicators put together from them.

A bit says what the store knows; the bits that begin with KNOWS say that it knows at all, so that "not told" is never
sold as "no". Conditions are what `indicators.toml` names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntFlag, auto

from storage.errors import BadValue


class Fact(IntFlag):
    """One thing that is so of a dossier. Stored: bits are added at the end and never change their place."""

    DIGITIZED = auto()  # a component has a file (TaiLieuNop.DuocSoHoa, HoSoCoThanhPhanSoHoa)
    REUSED = auto()  # a component was not asked for again (TaiLieuNop.DuocTaiSuDung 1 or 2)
    FROM_NATIONAL_STORE = auto()  # TaiLieuNop.DuocLayTuKhoDMQG
    KNOWS_NATIONAL_STORE = auto()
    RESULT_NEEDED = auto()  # the procedure's result is a document
    RESULT_FILE = auto()  # DanhSachGiayToKetQua.DuongDanTepTinKetQua
    RESOLVED = auto()  # ended with a result: statuses 9 and 10
    LATE = auto()  # ended after it was due, or more than one supplement was asked for
    ONLINE = auto()  # KenhThucHien 2
    POST = auto()  # KenhThucHien 3
    ACCOUNT_VERIFIED = auto()  # TaiKhoanDuocXacThucVoiVNeID
    KNOWS_ACCOUNT = auto()
    POPULATION_DATABASE = auto()  # MaCSDL names the population database
    FEE_DUE = auto()  # DanhSachLePhi has an entry
    PAID_ONLINE = auto()  # DuocThanhToanTrucTuyen 1 or 2
    KNOWS_PAYMENT = auto()
    SUPPLEMENT_ONCE = auto()
    SUPPLEMENT_MORE = auto()
    REFUSED = auto()  # status 3: never accepted
    WITHDRAWN = auto()  # status 7: the applicant took it back


_CITIZEN_DATA = Fact.ACCOUNT_VERIFIED | Fact.FROM_NATIONAL_STORE | Fact.POPULATION_DATABASE
_OTHER_CHANNELS = Fact.ONLINE | Fact.POST

Condition = Callable[[Fact], bool]


def _has(bit: Fact) -> Condition:
    return lambda facts: bool(facts & bit)


def _lacks(bits: Fact) -> Condition:
    return lambda facts: not facts & bits


CONDITIONS: dict[str, Condition] = {
    "accepted": _lacks(Fact.REFUSED),
    "not_withdrawn": _lacks(Fact.WITHDRAWN),
    "digitized": _has(Fact.DIGITIZED),
    "reused": _has(Fact.REUSED),
    "from_national_store": _has(Fact.FROM_NATIONAL_STORE),
    "resolved": _has(Fact.RESOLVED),
    "result_needed": _has(Fact.RESULT_NEEDED),
    "result_file": _has(Fact.RESULT_FILE),
    "result_file_where_needed": lambda facts: bool(facts & Fact.RESULT_FILE) or not facts & Fact.RESULT_NEEDED,
    "on_time": _lacks(Fact.LATE),
    "direct": _lacks(_OTHER_CHANNELS),
    "online": _has(Fact.ONLINE),
    "post": _has(Fact.POST),
    "account_verified": _has(Fact.ACCOUNT_VERIFIED),
    "citizen_data_connected": _has(_CITIZEN_DATA),
    "fee_due": _has(Fact.FEE_DUE),
    "paid_online": _has(Fact.PAID_ONLINE),
    "no_supplement": _lacks(Fact.SUPPLEMENT_ONCE | Fact.SUPPLEMENT_MORE),
    "one_supplement": _has(Fact.SUPPLEMENT_ONCE),
    "knows_national_store": _has(Fact.KNOWS_NATIONAL_STORE),
    "knows_account": _has(Fact.KNOWS_ACCOUNT),
    "knows_payment": _has(Fact.KNOWS_PAYMENT),
}
"""By the names that `indicators.toml` uses; a condition is true or false of one dossier."""


def condition(names: Iterable[str]) -> Condition:
    """Return the condition that all the named ones hold.

    Raises:
        BadValue: there is no condition of such a name.
    """
    parts = []
    for name in names:
        if name not in CONDITIONS:
            raise BadValue("indicator", name)
        parts.append(CONDITIONS[name])
    return lambda facts: all(part(facts) for part in parts)


def channel_of(facts: Fact) -> str:
    """Return how a dossier came in, as `storage.states.Channel` names it."""
    if facts & Fact.ONLINE:
        return "online"
    return "post" if facts & Fact.POST else "direct"
