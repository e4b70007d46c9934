"""A desk of invented things: as many and as long as a test wants, or broken."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from PIL import Image

from desktop.workflow.arrange_types import Change
from desktop.workflow.completeness import Lack
from desktop.workflow.desk_types import (
    Asked,
    DossierDetail,
    Found,
    Note,
    PaperDetail,
    Preview,
    ProcedureChoice,
    WaitingPage,
)
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.pictures import Picture, PictureOrder
from ocr.errors import HosoError
from ocr.text import fold
from storage.lists import DossierRow, Join, PaperEvent, PaperUse, PersonView, StepBack, StepView
from storage.states import Channel, ComponentState, DossierStep
from storage.views import ComponentView, DossierView, FieldView, OwnerView, PageView, PaperView
from tests.helpers.made_accounts import MadeAccounts
from tests.helpers.made_capture import MadeCapture
from tests.helpers.made_finish import MadeFinish
from tests.helpers.made_found import MadeFound
from tests.helpers.made_office import MadeOffice
from tests.helpers.made_people import MadePeople
from tests.helpers.made_quality import MadeQuality
from tests.helpers.made_review import MadeReview
from tests.helpers.made_supervision import MadeReports, MadeSupervision
from tests.helpers.made_today import MadeToday
from tests.helpers.made_unclaimed import MadeUnclaimed

TODAY = date(2026, 11, 20)
NOON = datetime(2026, 11, 20, 5, tzinfo=UTC)
CODE = "H34.12-261120-0007"
NUMBER = "062187001234"
THROWN = "P9"
CARD = "062187001234|233012345|Nguyễn Thị Hòa|02091987|Nữ|12 Lê Lợi, phường Kon Tum, tỉnh Quảng Ngãi|01072023"

SAMPLES = sorted((Path(__file__).resolve().parents[2] / "desktop" / "samples").glob("*.jpg"))
LONG_PROCEDURE = (
    "Thủ tục cấp giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất đối với trường hợp đã chuyển "
    "quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất mà bên chuyển quyền đã được cấp giấy chứng nhận nhưng "
    "chưa thực hiện thủ tục chuyển quyền theo quy định"
)
LONG_NAME = "NGUYỄN PHẠM HOÀNG TRƯỜNG THIÊN KHUYNH NGUYỆT QUỲNH THƯỢNG NGƯỠNG"
LONG_PLACE = (
    "Số 1234/56/78 đường Nguyễn Thượng Hiền, khu phố Trường Khương, phường Thượng Nghĩa Khuynh Diệp, "
    "thành phố Quảng Ngãi, tỉnh Quảng Ngãi"
)
TYPES = ("birth_certificate", "marriage_certificate", "citizen_id_card", "marital_status_certificate")


class MadeDesk:
    """What a desk of one variety answers: "normal", "empty", "many" or "longest"; `error` is raised instead."""

    def __init__(self, variety: str = "normal") -> None:
        self.variety = variety
        self.many = 200
        self.found = MadeFound(self, CODE, NUMBER, TYPES, sha)
        self.error: HosoError | None = None
        self.asked: list[str] = []
        self.kept: list[Path] = []
        self.opened: list[tuple[str, OwnerInput]] = []
        self.counters: list[str] = []
        self.waiting: tuple[WaitingPage, ...] = ()
        self.papers: tuple[PaperView, ...] | None = None
        self.review = MadeReview(self)
        self.quality = MadeQuality(self)
        self.now = NOON
        self.capture = MadeCapture(self)
        self.unclaimed = MadeUnclaimed(self)
        self.finish = MadeFinish(self)
        self.step = DossierStep.RECEIVED
        self.changes: list[Change] = []
        self.back = StepBack()
        self.lacks: dict[int, Lack] = {}
        self.people = MadePeople(self.check)
        self.accounts = MadeAccounts(self)
        self.today = MadeToday(self)
        self.office = MadeOffice(self)
        self.figures = MadeSupervision(variety, self.check)
        self.reports = MadeReports(lambda: self.variety, self.check)

    @property
    def lookup(self) -> MadeDesk:
        return self

    def find(self, text: str, limit: int) -> tuple[Found, ...]:
        return self.found.find(text, limit)

    def everything(self, text: str, first: Sequence[int]) -> dict[str, Sequence[int]]:
        return self.found.everything(text, first)

    def things(self, text: str, entries: Sequence[int]) -> tuple[Found, ...]:
        return self.found.things(text, entries)

    @property
    def second(self) -> MadeQuality:
        return self.quality

    @property
    def supervision(self) -> MadeSupervision:
        self.figures.variety = self.variety
        return self.figures

    def named(self, text: str, limit: int) -> tuple[OwnerView, ...]:
        self.check()
        self.asked.append(text)
        if self.variety == "empty":
            return ()
        return tuple(replace(self._owner(), id=number) for number in range(1, min(limit, self.count(2)) + 1))

    def person(self, _name: str) -> PersonView:
        self.check()
        owner = replace(self._owner(), identifiers={"personal_id": NUMBER, "old_personal_id": "233012345"})
        if self.variety == "empty":
            return PersonView(owner, (), None, None, (), ())
        return PersonView(
            owner,
            (owner.name, "Nguyễn Thị Hòa"),
            "Nữ",
            self.place_name,
            tuple(self._paper(number) for number in range(1, self.count(5) + 1)),
            tuple(self._row(number) for number in range(1, self.count(3) + 1)),
            (Join(41, "Nguyễn Thị Hòa", ("233012345",), NOON, "", self.people.are_parted),),
        )

    def save_paper(self, name: str, target: Path) -> None:
        self.check()
        target.write_bytes(name.encode())

    def paper(self, name: str) -> PaperDetail:
        self.check()
        paper = replace(self._paper(int(name[1:])), deleted=name == THROWN)
        use = PaperUse("H34.12-261119-0003", self.procedure_name, "Giấy khai sinh", ComponentState.REUSED, NOON)
        if self.variety == "empty":
            return PaperDetail(replace(paper, fields=(), owners=()), (), (), {})
        history = (
            PaperEvent("paper.confirm", NOON, "Y Hoa"),
            PaperEvent("field.correct", NOON, "Y Hoa", ("full_name", "date_of_birth")),
            PaperEvent("field.read", NOON, "", tuple(field.key for field in paper.fields)),
            PaperEvent("paper.add", NOON, "Y Hoa"),
        )
        return PaperDetail(paper, ((self._owner(), "mother"),), (use,), {"date_of_birth": "date"}, history)

    def dossier(self, code: str) -> DossierDetail:
        self.check()
        papers = self.papers
        if papers is None:
            papers = () if self.variety == "empty" else tuple(self._paper(n) for n in range(1, self.count(3) + 1))
        dossier = DossierView(
            id=1,
            code=code,
            procedure="1.001193",
            procedure_name=self.procedure_name,
            owner=self._owner(),
            unit="H34.12",
            officer="hoa",
            channel=Channel.DIRECT,
            received_at=NOON,
            due_at=NOON + timedelta(days=4),
            finished_at=None,
            step=self.step,
            version=1,
            components=() if self.variety == "empty" else tuple(self._components()),
            papers=papers,
            captures=(),
        )
        taken = dict.fromkeys((DossierStep.RECEIVED, self.step))
        steps = tuple(StepView(step, NOON, "Y Hoa", None) for step in taken)
        thrown = () if self.variety == "empty" else (replace(self._paper(int(THROWN[1:])), deleted=True),)
        return DossierDetail(dossier, steps, self.waiting, self.back, self.lacks, thrown)

    def newest(self, limit: int) -> tuple[DossierRow, ...]:
        self.check()
        count = 0 if self.variety == "empty" else self.count(6)
        return tuple(self._row(number) for number in range(1, min(count, limit) + 1))

    def procedures(self) -> tuple[ProcedureChoice, ...]:
        self.check()
        names = ["Đăng ký khai sinh", "Đăng ký kết hôn", "Xác nhận tình trạng hôn nhân", "Thành lập hộ kinh doanh"]
        if self.variety == "longest":
            names = [LONG_PROCEDURE, *names]
        names = [*names, *(f"Thủ tục số {number}" for number in range(200 if self.variety == "many" else 0))]
        return tuple(
            ProcedureChoice(code, name, "Hộ tịch", fold(f"{code} {name}"), 3, 3, len(names) - number)
            for number, name in enumerate(names)
            for code in (f"1.{1193 + number:06}",)
        )

    def preview(self, _procedure: str, number: str) -> Preview:
        self.check()
        components = [
            Asked("Giấy chứng sinh", is_spared=False, reason="Chưa có trong kho. Đề nghị nộp và số hóa.", code="none"),
            Asked(
                "Giấy chứng nhận kết hôn của cha mẹ",
                is_spared=True,
                reason="Đã có trong kho – không yêu cầu nộp lại (P12, xác nhận ngày 03/11/2026).",
                code="available",
            ),
            Asked(
                "Giấy tờ chứng minh nơi cư trú",
                is_spared=True,
                reason="Đã có trong CSDL quốc gia về dân cư – không yêu cầu nộp.",
                code="in_database",
            ),
        ]
        if self.variety == "empty":
            return Preview(None, ())
        if self.variety == "longest":
            components = [replace(each, name=f"{each.name} – {LONG_PROCEDURE}") for each in components]
        if self.variety == "many":
            components *= 67
        return Preview(self._owner() if number == NUMBER else None, tuple(components))

    def take_in(self, procedure: str, owner: OwnerInput, counter: str = "") -> str:
        self.check()
        self.counters.append(counter)
        self.opened.append((procedure, owner))
        return CODE

    def keep(self, _code: str, paths: Sequence[Path]) -> tuple[Note, ...]:
        self.check()
        self.kept += paths
        self.waiting = tuple(self.waiting_page(number, path.name) for number, path in enumerate(self.kept))
        return ()

    def keep_bytes(self, code: str, _data: bytes, name: str) -> tuple[Note, ...]:
        return self.keep(code, [Path(name)])

    def read_waiting(self, _code: str, on_progress: Callable[[int, int], None]) -> tuple[Note, ...]:
        self.check()
        for number in range(1, len(self.waiting) + 1):
            on_progress(number, len(self.waiting))
        self.papers = tuple(self._paper(number + 1) for number in range(len(self.waiting)))
        self.waiting = ()
        return ()

    def arrange(self, _code: str, change: Change) -> None:
        self.check()
        self.changes.append(change)

    def picture(self, order: PictureOrder) -> Picture:
        return _picture(order)

    def waiting_page(self, number: int, name: str) -> WaitingPage:
        return WaitingPage(number, name, sha(number), 0, 1)

    def check(self) -> None:
        if self.error is not None:
            raise self.error

    def count(self, usual: int) -> int:
        return self.many if self.variety == "many" else usual

    @property
    def person_name(self) -> str:
        return LONG_NAME if self.variety == "longest" else "NGUYỄN THỊ HÒA"

    @property
    def procedure_name(self) -> str:
        return LONG_PROCEDURE if self.variety == "longest" else "Đăng ký khai sinh"

    @property
    def place_name(self) -> str:
        return LONG_PLACE if self.variety == "longest" else "Phường Kon Tum, tỉnh Quảng Ngãi"

    def _owner(self) -> OwnerView:
        return OwnerView(7, "person", self.person_name, NUMBER, {"personal_id": NUMBER}, "1987-09-02")

    def _row(self, number: int) -> DossierRow:
        steps = (DossierStep.RECEIVED, DossierStep.SUPPLEMENT, DossierStep.RETURNED)
        code = f"H34.12-261120-{number:04}"
        step = steps[number % 3]
        return DossierRow(code, "1.001193", self.procedure_name, self.person_name, NOON, NOON + timedelta(days=3), step)

    def _paper(self, number: int) -> PaperView:
        until = (None, "2036-08-23", "2026-02-08", "2027-05-11")[number % 4]
        confirmed = number % 5 != 3
        return PaperView(
            id=number,
            dossier_code=CODE,
            document_type=TYPES[number % len(TYPES)],
            type_confidence=0.98,
            is_result=False,
            number=f"{number}/2025",
            issued_on=f"202{number % 6}-11-15",
            issuer=f"UBND {self.place_name}",
            signer="Trần Công Hùng",
            valid_until=until,
            permanent=until is None,
            copy_kind=None,
            revoked=number % 11 == 9,
            deleted=False,
            confirmed_at=NOON if confirmed else None,
            confirmed_by="hoa" if confirmed else None,
            archival_sha256=None,
            owners=((7, "mother"),),
            pages=(
                PageView(
                    number, sha(number), None, 0, 1654, 2339, 200.0, ("blurred",) if number % 4 == 1 else (), NOON
                ),
            ),
            fields=tuple(self._fields(confirmed=confirmed)),
            pages_confidence=0.8 if number % 10 == 8 else 1.0,
        )

    def _fields(self, *, confirmed: bool) -> list[FieldView]:
        values = [
            ("number", "312/2025", "ocr", 0.99, ()),
            ("full_name", self.person_name, "qr", 1.0, ()),
            ("date_of_birth", "2025-07-27", "ocr", 0.61, ("date_words_mismatch",)),
            ("place_of_birth", self.place_name, "ocr", 0.82, ()),
            ("mother_name", self.person_name, "manual", 1.0, ()),
        ]
        if self.variety == "many":
            values *= 40
        return [
            FieldView(
                id=number,
                key=key if number < 5 else f"{key}_{number}",
                value=value,
                raw=value,
                confidence=confidence,
                review=confidence < 0.9,
                source=source,
                problems=problems,
                page=0,
                box=(300, 400 + 70 * (number % 20), 700, 44),
                confirmed_by="hoa" if confirmed else None,
                confirmed_at=NOON if confirmed else None,
            )
            for number, (key, value, source, confidence, problems) in enumerate(values)
        ]

    def _components(self) -> list[ComponentView]:
        states = (ComponentState.SCANNED, ComponentState.REUSED, ComponentState.MISSING, ComponentState.IN_DATABASE)
        names = ("Giấy chứng sinh", "Giấy chứng nhận kết hôn", "Tờ khai đăng ký khai sinh", "Nơi cư trú", "Ủy quyền")
        made = []
        for number in range(self.count(5)):
            state = states[number % 4] if number != 4 else ComponentState.MISSING
            name = names[number % 5]
            made.append(
                ComponentView(
                    id=number,
                    position=number,
                    name=LONG_PROCEDURE if self.variety == "longest" else name,
                    case=None,
                    document_type=None,
                    required=number != 4,
                    condition="Khi ủy quyền" if number == 4 else None,
                    alternatives_group=None,
                    in_database="CSDL quốc gia về dân cư" if state is ComponentState.IN_DATABASE else None,
                    state=state,
                    papers=(number + 1,) if state in (ComponentState.SCANNED, ComponentState.REUSED) else (),
                    original_seen=None,
                    compared_by=None,
                    compared_at=None,
                )
            )
        return made


def sha(number: int) -> str:
    """Return the name of the picture of a made page; the sample papers in turn."""
    return hashlib.sha256(str(number % len(SAMPLES)).encode()).hexdigest()


@lru_cache(maxsize=8)
def _sample(sha256: str) -> Image.Image:
    number = next(index for index in range(len(SAMPLES)) if sha(index) == sha256)
    return Image.open(SAMPLES[number]).convert("RGB")


@lru_cache(maxsize=512)
def _picture(order: PictureOrder) -> Picture:
    image = _sample(order.sha256)
    if order.box is not None:
        left, top, width, height = (round(each * image.width / order.page_width) for each in order.box)
        image = image.crop((left, top, left + width, top + height))
    image = image.copy()
    image.thumbnail((order.max_width, order.max_height), reducing_gap=2.0)
    return Picture(image.width, image.height, image.tobytes())
