"""What later diplomas say: schools of more kinds, labels of many years, facts of no field, where number and day stand.

Canonical values as in `diploma_facts`; what a board, a class or a decision was is in no field.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides, worded
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_drawn import of_school
from tests.dossiers.diploma_facts import Diploma, diploma_facts
from tests.dossiers.offices import seal_text
from tests.dossiers.people import officer_name
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_WORDS: dict[str, tuple[str, ...]] = {
    "full_name": ("Họ và tên", "Họ tên người học", "Cấp cho", "Cho", "Người được cấp bằng", "Trao bằng cho",
                  "Họ, đệm và tên", "Sinh viên", "Học viên", "Họ tên", "Cấp cho anh (chị)", "Tên người được cấp"),
    "date_of_birth": ("Sinh ngày", "Ngày sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "Sinh", "NTNS",
                      "Ngày/tháng/năm sinh"),
    "place_of_birth": ("Nơi sinh", "Tại", "Sinh tại", "Nơi sinh (tỉnh/TP)", "Quê (nơi sinh)",
                       "Nơi sinh theo khai sinh"),
    "sex": ("Giới tính", "Nam, nữ", "Nam hay nữ", "Phái", "Giới", "Nam/Nữ"),
    "ethnicity": ("Dân tộc", "Thành phần dân tộc", "Dân tộc (người)", "Người dân tộc"),
    "school": ("Học sinh trường", "Trường", "Trường đã học", "Nơi học", "Cơ sở đào tạo", "Học tại trường",
               "Là học sinh của", "Trường phổ thông", "Hội đồng trường", "Đơn vị đăng ký dự thi"),
    "major": ("Ngành đào tạo", "Ngành", "Chuyên ngành đào tạo", "Ngành/Nghề", "Tốt nghiệp ngành", "Nghề", "Khối ngành",
              "Chương trình đào tạo", "Chuyên môn", "Ngành học"),
    "graduation_year": ("Năm tốt nghiệp", "Tốt nghiệp năm", "Năm công nhận tốt nghiệp", "Khóa thi năm",
                        "Kỳ thi tốt nghiệp năm",
                        "Kỳ thi năm", "Năm thi", "Công nhận tốt nghiệp năm"),
    "grade": ("Xếp loại tốt nghiệp", "Xếp loại", "Hạng tốt nghiệp", "Loại", "Kết quả xếp loại", "Hạng", "Đạt loại",
              "Xếp hạng tốt nghiệp"),
    "serial": ("Số hiệu", "Số hiệu văn bằng", "Số bằng", "Số hiệu phôi", "Số sê-ri", "Số hiệu bằng gốc", "Số phôi bằng",
               "Bằng số", "No."),
    "register_number": ("Số vào sổ gốc cấp văn bằng", "Số vào sổ", "Vào sổ cấp bằng", "Số đăng ký", "Vào sổ gốc số",
                        "Số vào sổ gốc", "Sổ cấp bằng số", "Số VSCB", "Số thứ tự vào sổ"),
    "issuer": ("Cơ quan cấp", "Đơn vị cấp bằng", "Nơi cấp", "Cơ sở cấp văn bằng", "Cơ quan cấp bằng", "Đơn vị cấp"),
    "date_of_issue": ("Ngày cấp", "Cấp ngày", "Ngày ký bằng", "Ngày cấp bằng", "Ngày, tháng, năm cấp"),
    "signer_name": ("Người ký", "Người ký bằng", "Họ tên người ký", "Lãnh đạo ký", "Thủ trưởng ký"),
}  # fmt: skip
_ENGLISH = {"full_name": "Full name", "date_of_birth": "Date of birth", "place_of_birth": "Place of birth",
            "sex": "Gender", "ethnicity": "Ethnicity", "school": "School", "major": "Field of study",
            "graduation_year": "Graduated in", "grade": "Ranking", "serial": "Serial No.",
            "register_number": "Reg. No.", "date_of_issue": "Issued on", "issuer": "Issued by"}  # fmt: skip
_KINDS: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    ("ĐẠI HỌC", ("BẰNG CỬ NHÂN", "BẰNG TỐT NGHIỆP ĐẠI HỌC", "BẰNG KỸ SƯ"),
     ("Trường Đại học Nông Lâm Tây Bắc", "Học viện Ngân hàng Miền Trung", "Trường Đại học Đà Lạt", "Phân hiệu Đại học "
      "Đà Nẵng tại Kon Tum", "Trường Đại học Khoa học", "Đại học Bách khoa"),
     ("Kinh tế nông nghiệp", "Luật", "Khoa học máy tính", "Kỹ thuật điện", "Sư phạm Toán học", "Lịch sử")),
    ("THẠC SĨ", ("BẰNG THẠC SĨ", "BẰNG THẠC SỸ"),
     ("Trường Đại học Sư phạm", "Viện Hàn lâm Khoa học xã hội", "Học viện Nông nghiệp"),
     ("Quản lý giáo dục", "Lâm học", "Quản lý kinh tế", "Văn học Việt Nam")),
    ("Y DƯỢC", ("BẰNG BÁC SĨ", "BẰNG DƯỢC SĨ", "BẰNG BÁC SĨ ĐA KHOA"),
     ("Trường Đại học Y Dược", "Khoa Y Dược Đại học Tây Nguyên"), ("Y khoa", "Dược học", "Răng - Hàm - Mặt",
                                                                   "Y học cổ truyền")),
    ("NGHỀ", ("BẰNG TỐT NGHIỆP CAO ĐẲNG", "BẰNG TỐT NGHIỆP TRUNG CẤP", "BẰNG TỐT NGHIỆP TRUNG CẤP CHUYÊN NGHIỆP",
              "BẰNG TỐT NGHIỆP CAO ĐẲNG NGHỀ"),
     ("Trường Trung cấp Kinh tế - Kỹ thuật", "Trường Cao đẳng Nghề số 5", "Trường Cao đẳng Sư phạm Gia Lai",
      "Trường Trung học Lâm nghiệp"),
     ("Kế toán doanh nghiệp", "Hàn", "Công nghệ ô tô", "Điều dưỡng đa khoa", "Giáo dục Mầm non", "Văn thư lưu trữ")),
)  # fmt: skip
_LEVELS = {True: ("BẰNG TỐT NGHIỆP TRUNG HỌC CƠ SỞ", "BẰNG TỐT NGHIỆP BỔ TÚC TRUNG HỌC CƠ SỞ"),
           False: ("BẰNG TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG", "BẰNG TỐT NGHIỆP BỔ TÚC TRUNG HỌC PHỔ THÔNG",
                   "BẰNG TỐT NGHIỆP PHỔ THÔNG TRUNG HỌC")}  # fmt: skip
_SCHOOLS = (
    "Trường THCS Lê Hồng Phong",
    "Trường PTDTBT THCS xã",
    "Trường THCS và THPT Đông Du",
    "Trường THPT Hùng Vương",
    "Trung tâm Giáo dục thường xuyên tỉnh",
    "Trường THPT Trần Quốc Toản",
    "Trường Phổ thông Dân tộc nội trú",
)
_SERIALS = ("{l} {n:07d}", "{l}{n:08d}", "{l}{m} {n:06d}", "{n:07d}", "{l}{m}{n:06d}", "{l} {n:06d}")
_REGISTERS = ("{n}/{y}", "{y}/{n:04d}", "{n:05d}", "{y}.{n}.CN", "{n}/QĐ{y}", "CQ{n}/{y}", "TN-{y}-{n:03d}", "{n}/K{k}",
              "{n}/{k}/SGD{y}", "{k}.{n:03d}.{y}")  # fmt: skip
_GRADES = ("Xuất sắc", "Giỏi", "Khá", "Trung bình khá", "Trung bình")
_SHOWN = (date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long)


@dataclass(frozen=True)
class Graduate:
    """What a diploma says, its title, and whether a pupil's."""

    said: Diploma
    title: str
    pupil: bool

    @property
    def keys(self) -> tuple[str, ...]:
        """What it tells of the graduate, in the usual order."""
        person = ("full_name", "date_of_birth", "place_of_birth", "sex", "ethnicity")
        return (*person, *(("school",) if self.pupil else ("major",)), "graduation_year", "grade")


def graduate(cast: Cast, dice: Dice, *, pupil: float = 0.45) -> Graduate:
    """Return a pupil's or a student's, in schools of more kinds, numbers in more patterns."""
    young, basic = dice.chance(pupil), dice.chance(0.4)
    shown = dice.pick(_SHOWN)
    said = of_school(cast, dice, basic=basic) if young else diploma_facts(cast, dice, university=True, shown=shown)
    facts, year = said.facts, said.facts["graduation_year"]
    letter = dice.pick(["A", "B", "C", "D", "QD", "KT", "TH", "DT"])
    serial = dice.pick(_SERIALS).format(l=letter, m=dice.whole(1, 9), n=dice.whole(10_000, 999_999))
    register = dice.pick(_REGISTERS).format(n=dice.whole(4, 990), y=year, k=dice.whole(11, 60))
    day = date.fromisoformat(facts.canonical["date_of_issue"])
    told = {"serial": serial, "register_number": register, "grade": dice.pick(_GRADES[1 if young else 0 :]),
            "date_of_issue": dice.pick([date_long, date_long, date_slashed])(day)}  # fmt: skip
    counted = {"serial": serial.replace(" ", ""), "date_of_issue": day.isoformat()}
    if young:
        told["school"] = dice.pick([facts["school"], *_SCHOOLS])
        return Graduate(Diploma(facts.but(told, counted), said.school), dice.pick(_LEVELS[basic]), pupil=True)
    _, titles, schools, majors = dice.pick(_KINDS)
    name = dice.pick(schools)
    told["major"] = dice.pick(majors)
    heads = said.school.heads if name.startswith("Trường") else ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
    school = replace(said.school, name=name.upper(), plain=name, heads=heads, seal=seal_text(name, cast.commune))
    return Graduate(Diploma(facts.but(told, counted), school), dice.pick(titles), pupil=False)


def fact(said: Diploma, dice: Dice, key: str) -> Said:
    """Return a fact under one of its labels."""
    facts = said.facts
    if key == "issuer":
        facts = facts.but({"issuer": dice.pick([said.school.name, said.school.plain])}, facts.canonical)
    return replace(worded(facts, dice, _WORDS, key), english=_ENGLISH.get(key, ""))


def facts_of(who: Graduate, cast: Cast, dice: Dice, often: float = 0.2) -> list[Said]:
    """Return what is said of the graduate: now and then the study first, neighbours changed, other facts among them."""
    keys = list(who.keys)
    if not who.pupil:
        keys = [key for key in keys if key not in ("place_of_birth", "ethnicity") or dice.chance(0.5)]
        if dice.chance(0.3):
            keys.remove("major")
            keys.insert(0, "major")
    for number in range(1, len(keys) - 1):
        if dice.chance(0.25):
            keys[number], keys[number + 1] = keys[number + 1], keys[number]
    told = [fact(who.said, dice, key) for key in keys]
    for each in _besides(who, cast, dice, often):
        told.insert(dice.whole(1, len(told)), each)
    return told


def _besides(who: Graduate, cast: Cast, dice: Dice, often: float) -> list[Said]:
    year = int(who.said.facts["graduation_year"])
    if who.pupil:
        return besides(dice, often, ("Số báo danh", f"{dice.whole(100, 99999):06d}"),
                       ("Lớp", f"{dice.whole(9, 12)}{dice.pick('ABC')}"),
                       ("Hội đồng thi", f"{cast.commune.province_name}"),
                       ("Diện ưu tiên", dice.pick(["Không", "1", "2"])),
                       ("Họ tên cha (mẹ)", officer_name(dice, cast.split)),
                       ("Điểm xét tốt nghiệp", f"{dice.whole(5, 9)},{dice.whole(10, 95)}"))  # fmt: skip
    return besides(dice, often, ("Hình thức đào tạo", dice.pick(["Chính quy", "Vừa làm vừa học", "Liên thông",
                                                                 "Từ xa"])),
                   ("Mã số sinh viên", f"{year - 4}{dice.whole(10_000, 99_999)}"), ("Khóa học", f"{year - 4} - {year}"),
                   ("Quyết định tốt nghiệp số", f"{dice.whole(100, 3900)}/QĐ-ĐT"), ("Quốc tịch", "Việt Nam"),
                   ("Điểm trung bình tích lũy", f"{dice.whole(2, 3)},{dice.whole(10, 95)}"),
                   ("Ngôn ngữ đào tạo", "Tiếng Việt"))  # fmt: skip
