"""What is so of a dossier, as bits, and the conditions that indicators put together from them.

A bit says what the store knows; the bits that begin with KNOWS say that it knows at all, so that "not told" is never
sold as "no". Conditions are what `indicators.toml` names.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
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
    REVIEWED = auto()  # people confirmed every paper of it
    KNOWS_REVIEW = auto()  # it has papers in this store
    ASKED_AGAIN = auto()  # from here on as storage.rates.paper_marks tells them
    AGAINST_WARNING = auto()
    LOW_CONFIDENCE = auto()
    SCANNED_AGAIN = auto()
    POOR_PAGES = auto()


# Plain integers from here on: these are looked at millions of times, and an IntFlag is slow.
_END = Fact.LATE | Fact.SUPPLEMENT_ONCE | Fact.SUPPLEMENT_MORE | Fact.WITHDRAWN
_BOTH = (
    Fact.DIGITIZED | Fact.REUSED | Fact.RESULT_NEEDED | Fact.RESULT_FILE | Fact.RESOLVED | Fact.ONLINE | Fact.POST
    | Fact.REFUSED
)  # fmt: skip
ENDED_FACTS = int(_END | _BOTH)
"""What can be asked of dossiers chosen by when they ended."""
RECEIVED_FACTS = int(~_END & Fact(sum(Fact)))
"""What can be asked of dossiers chosen by when they came."""


@dataclass(frozen=True, slots=True)
class Condition:
    """So of a dossier if each of `any_of` shares a bit with its flags and none of `none_of` stands alone in them.

    `either` are pairs: the first has a bit in the flags, or the second has none.
    """

    any_of: tuple[int, ...] = ()
    none_of: int = 0
    either: tuple[tuple[int, int], ...] = ()

    def __call__(self, facts: int) -> bool:
        """Tell whether it is so."""
        if facts & self.none_of:
            return False
        for bits in self.any_of:
            if not facts & bits:
                return False
        return all(facts & bits or not facts & unless for bits, unless in self.either)

    def __and__(self, other: Condition) -> Condition:
        """Return that both are so; whatever the order, the same condition."""
        return Condition(
            tuple(sorted({*self.any_of, *other.any_of})),
            self.none_of | other.none_of,
            tuple(sorted({*self.either, *other.either})),
        )

    @property
    def bits(self) -> int:
        """All bits that it looks at."""
        found = self.none_of
        for bits in (*self.any_of, *(bit for pair in self.either for bit in pair)):
            found |= bits
        return found


def _has(bits: Fact) -> Condition:
    return Condition(any_of=(int(bits),))


def _lacks(bits: Fact) -> Condition:
    return Condition(none_of=int(bits))


CONDITIONS: dict[str, Condition] = {
    "accepted": _lacks(Fact.REFUSED),
    "not_withdrawn": _lacks(Fact.WITHDRAWN),
    "digitized": _has(Fact.DIGITIZED),
    "reused": _has(Fact.REUSED),
    "from_national_store": _has(Fact.FROM_NATIONAL_STORE),
    "resolved": _has(Fact.RESOLVED),
    "result_needed": _has(Fact.RESULT_NEEDED),
    "result_file": _has(Fact.RESULT_FILE),
    "result_file_where_needed": Condition(either=((int(Fact.RESULT_FILE), int(Fact.RESULT_NEEDED)),)),
    "on_time": _lacks(Fact.LATE),
    "direct": _lacks(Fact.ONLINE | Fact.POST),
    "online": _has(Fact.ONLINE),
    "post": _has(Fact.POST),
    "account_verified": _has(Fact.ACCOUNT_VERIFIED),
    "citizen_data_connected": _has(Fact.ACCOUNT_VERIFIED | Fact.FROM_NATIONAL_STORE | Fact.POPULATION_DATABASE),
    "fee_due": _has(Fact.FEE_DUE),
    "paid_online": _has(Fact.PAID_ONLINE),
    "no_supplement": _lacks(Fact.SUPPLEMENT_ONCE | Fact.SUPPLEMENT_MORE),
    "one_supplement": _has(Fact.SUPPLEMENT_ONCE),
    "reviewed": _has(Fact.REVIEWED),
    "knows_review": _has(Fact.KNOWS_REVIEW),
    "knows_national_store": _has(Fact.KNOWS_NATIONAL_STORE),
    "knows_account": _has(Fact.KNOWS_ACCOUNT),
    "knows_payment": _has(Fact.KNOWS_PAYMENT),
    "asked_again": _has(Fact.ASKED_AGAIN),
    "against_warning": _has(Fact.AGAINST_WARNING),
    "low_confidence": _has(Fact.LOW_CONFIDENCE),
    "scanned_again": _has(Fact.SCANNED_AGAIN),
    "poor_pages": _has(Fact.POOR_PAGES),
}
"""By the names that `indicators.toml` uses."""


def condition(names: Iterable[str]) -> Condition:
    """Return the condition that all the named ones hold.

    Raises:
        BadValue: there is no condition of such a name.
    """
    found = Condition()
    for name in names:
        if name not in CONDITIONS:
            raise BadValue("indicator", name)
        found &= CONDITIONS[name]
    return found


def channel_of(facts: int) -> str:
    """Return how a dossier came in, as `storage.states.Channel` names it."""
    if facts & _ONLINE:
        return "online"
    return "post" if facts & _POST else "direct"


_ONLINE, _POST = int(Fact.ONLINE), int(Fact.POST)
