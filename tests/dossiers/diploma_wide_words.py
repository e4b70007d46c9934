"""What diplomas of many years and offices say and call it; canonical values as in `diploma_facts`.

Decisions, classes, codes, parents, teachers and translators are in no field.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tests.dossiers.arranged_words import beside, labelled, some_day
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_facts import Diploma
from tests.dossiers.diploma_said import Graduate, graduate
from tests.dossiers.offices import seal_text
from tests.dossiers.people import officer_name
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

LABELS: dict[str, tuple[str, ...]] = {
    "full_name": ("Họ và tên", "Họ tên", "Họ, chữ đệm và tên", "Cấp cho", "Cho", "Anh (chị)", "Ông (bà)", "Học sinh",
                  "Cấp cho em", "Họ và tên người được cấp", "HỌ VÀ TÊN", "Tên người học", "Chứng nhận", "Họ tên SV",
                  "Thí sinh", "Người được cấp văn bằng", "Họ và tên học viên", "Công nhận", "Cấp bằng cho"),
    "date_of_birth": ("Ngày sinh", "Sinh ngày", "Sinh ngày, tháng, năm", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh",
                      "Ngày/tháng/năm sinh", "Sinh", "NGÀY SINH", "N.sinh", "Ngày, giờ sinh", "Ngày sinh (dd/mm/yyyy)",
                      "Sinh vào ngày"),
    "place_of_birth": ("Nơi sinh", "Tại", "Sinh tại", "Nơi sinh (tỉnh, thành phố)", "Nơi sinh (huyện, tỉnh)",
                       "NƠI SINH", "Sinh quán", "Quê sinh", "Nơi sinh (theo GKS)", "Nơi sinh trong khai sinh"),
    "sex": ("Giới tính", "Nam/Nữ", "Nam (Nữ)", "Phái", "Giới", "Nam hay nữ", "GIỚI TÍNH", "Con trai hay con gái",
            "Phái (nam, nữ)"),
    "ethnicity": ("Dân tộc", "Thuộc dân tộc", "Thành phần dân tộc", "DÂN TỘC", "Người dân tộc", "Dân tộc gì",
                  "D.tộc"),
    "school": ("Trường", "Học sinh trường", "Đã học tại", "Trường học", "Học tại", "Nơi học lớp cuối cấp",
               "Đơn vị ĐKDT",
               "Học sinh lớp 12 trường", "Trường đăng ký dự thi", "Học ở trường", "TRƯỜNG", "Trường phổ thông",
               "Cơ sở giáo dục", "Là học sinh trường", "Nơi học (ghi tên trường)"),
    "major": ("Ngành", "Ngành đào tạo", "Chuyên ngành", "Ngành, nghề đào tạo", "Nghề đào tạo", "Ngành học", "Về ngành",
              "NGÀNH", "Chuyên ngành đào tạo", "Tên ngành", "Chương trình", "Nghề", "Ngành tốt nghiệp", "Khoa, ngành"),
    "graduation_year": ("Năm tốt nghiệp", "Tốt nghiệp năm", "Năm TN", "Khoá thi năm", "Năm thi tốt nghiệp",
                        "Đỗ tốt nghiệp năm", "Năm xét công nhận", "NĂM TỐT NGHIỆP", "Kỳ thi năm",
                        "Niên khoá tốt nghiệp",
                        "Công nhận tốt nghiệp năm", "Hoàn thành chương trình năm"),
    "grade": ("Xếp loại", "Xếp loại tốt nghiệp", "Loại tốt nghiệp", "Hạng tốt nghiệp", "Hạng", "Loại", "XẾP LOẠI",
              "Đỗ hạng", "Đạt hạng", "Kết quả", "Xếp hạng", "Trúng tuyển hạng", "Hạng đạt được", "XLTN"),
    "serial": ("Số hiệu", "Số hiệu văn bằng", "Số hiệu bằng", "Số hiệu phôi", "Số seri", "Số sêri bằng", "Serie số",
               "Bằng số", "SỐ HIỆU", "Số phôi", "Mã hiệu phôi", "Số hiệu (in trên bằng)", "Ký hiệu và số phôi"),
    "register_number": ("Số vào sổ", "Số vào sổ gốc", "Vào sổ số", "Số vào sổ cấp bằng", "SỐ VÀO SỔ", "Vào sổ gốc số",
                        "Số đăng ký vào sổ", "Số vào sổ gốc cấp văn bằng", "Đã vào sổ cấp bằng số", "Số thứ tự sổ gốc",
                        "Đăng ký số", "Số sổ gốc", "Số vào sổ đăng ký"),
    "issuer": ("Cơ quan cấp", "Đơn vị cấp", "Nơi cấp bằng", "Cơ sở đào tạo cấp bằng", "Tên cơ quan cấp văn bằng",
               "ĐƠN VỊ CẤP", "Bằng do", "Cấp bởi", "Cơ quan quản lý sổ gốc"),
    "date_of_issue": ("Ngày cấp", "Cấp ngày", "Ngày cấp bằng", "Ngày ký", "NGÀY CẤP", "Ngày ký cấp bằng",
                      "Bằng ký ngày",
                      "Ngày, tháng, năm cấp văn bằng"),
    "signer_name": ("Người ký", "Người ký bằng", "Người ký cấp", "Họ tên người ký", "NGƯỜI KÝ", "Thủ trưởng đơn vị",
                    "Lãnh đạo ký bằng", "Người có thẩm quyền ký"),
}  # fmt: skip
ENGLISH = {
    "full_name": "Full name", "date_of_birth": "Date of birth", "place_of_birth": "Place of birth", "sex": "Sex",
    "ethnicity": "Ethnic group", "school": "School attended", "major": "Major", "graduation_year": "Year of graduation",
    "grade": "Classification", "serial": "Serial number", "register_number": "Registration number",
    "issuer": "Awarding institution", "date_of_issue": "Date of issue", "signer_name": "Signed by",
}  # fmt: skip
_OFFICES = (("Phòng Giáo dục và Đào tạo", ("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")), ("Sở Giáo dục", ("GIÁM ĐỐC",
                                                                                                  "PHÓ GIÁM ĐỐC")),
            ("Ty Giáo dục", ("TRƯỞNG TY", "PHÓ TRƯỞNG TY")), ("Sở Giáo dục và Đào tạo", ("GIÁM ĐỐC",
                                                                                         "PHÓ GIÁM ĐỐC")))  # fmt: skip
_UNIVERSITIES = ("Trường Đại học Hàng hải", "Trường Cao đẳng Y tế", "Trường Đại học Mở", "Đại học Cần Giờ",
                 "Học viện Báo chí", "Trường Đại học Thủy lợi", "Trường Cao đẳng Cộng đồng", "Trường Sĩ quan Thông tin",
                 "Trường Trung cấp Nghề Việt Mỹ", "Viện Đại học Đông Nam", "Trường Đại học Văn hóa - Thể thao",
                 "Trường Cao đẳng Công nghệ Cao nguyên", "Đại học Quốc tế Miền Tây")  # fmt: skip
_MAJORS = ("Tài chính - Ngân hàng", "Ngôn ngữ Anh", "Kỹ thuật xây dựng công trình giao thông", "Quản lý đất đai",
           "Thú y",
           "Điện công nghiệp", "Công tác xã hội", "Chăn nuôi", "Luật kinh tế", "Sư phạm Ngữ văn", "Hộ sinh",
           "Kiến trúc",
           "Kỹ thuật chế biến món ăn", "Quản trị dịch vụ du lịch và lữ hành", "Toán ứng dụng", "Nuôi trồng thủy sản",
           "Cơ khí động lực", "Thương mại điện tử")  # fmt: skip
_GRADES = ("Xuất sắc", "Giỏi", "Khá", "Trung bình", "Trung bình khá", "Trung bình - Khá", "Ưu", "Bình", "Bình thứ",
           "GIỎI", "KHÁ")  # fmt: skip
_SCHOOLS = ("THPT Chu Văn An", "Trường THPT Bán công số 2", "Trường PTCS thị trấn", "THCS và THPT Nguyễn Huệ",
            "Trường cấp III Trưng Vương", "Trường Phổ thông cấp 2-3 Ea Kar", "Trường THCS Kim Đồng", "TT GDTX huyện",
            "Trường THPT tư thục Hoa Sen", "Trường Tiểu học và THCS Lý Tự Trọng",
            "Trường Phổ thông Năng khiếu")  # fmt: skip
_RANKS = ("", "", "", "TS. ", "PGS.TS. ", "GS.TS. ", "ThS. ", "TS ")
_DAYS = (date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long)


@dataclass(frozen=True)
class Told:
    """A graduate with what stands before the signer's name, of no field, such as "PGS.TS. "."""

    who: Graduate
    rank: str

    @property
    def said(self) -> Diploma:
        """What the diploma says."""
        return self.who.said


def told(cast: Cast, dice: Dice, *, pupil: float = 0.5) -> Told:
    """Return a graduate of further schools, with days, grades and capitals in further manners."""
    who = graduate(cast, dice, pupil=pupil)
    said, facts = who.said, who.said.facts
    day, born = (date.fromisoformat(facts.canonical[key]) for key in ("date_of_issue", "date_of_birth"))
    printed = {"date_of_birth": dice.pick(_DAYS)(born), "date_of_issue": dice.pick([*_DAYS, date_long, date_long])(day),
               "full_name": facts["full_name"].upper() if dice.chance(0.4) else facts["full_name"]}  # fmt: skip
    if dice.chance(0.5):
        printed["grade"] = dice.pick(_GRADES)
    school = said.school
    if who.pupil:
        unit = cast.commune.district or cast.commune.province
        plain, heads = dice.pick(_OFFICES)
        plain = f"{plain} {unit if plain.startswith('Phòng') else cast.commune.province}"
        if dice.chance(0.5):
            school = replace(school, name=plain.upper(), plain=plain, heads=heads,
                             seal=seal_text(plain, cast.commune))  # fmt: skip
        if dice.chance(0.6):
            printed["school"] = dice.pick(_SCHOOLS)
    elif dice.chance(0.55):
        plain, heads = dice.pick(_UNIVERSITIES), ("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG")
        heads = heads if plain.startswith("Trường") else ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
        school = replace(school, name=plain.upper(), plain=plain, heads=heads, seal=seal_text(plain, cast.commune))
        printed["major"] = dice.pick(_MAJORS)
    facts = facts.but(printed, {**facts.canonical, "date_of_birth": born.isoformat(), "date_of_issue": day.isoformat()})
    facts = facts.but({"issuer": dice.pick([school.name, school.plain])}, facts.canonical)
    rank = "" if who.pupil else dice.pick(_RANKS)
    return Told(replace(who, said=Diploma(facts, school)), rank)


def say(each: Told, dice: Dice, *keys: str) -> list[Said]:
    """Return facts under labels of chance."""
    return [labelled(each.said.facts, dice, LABELS, key, ENGLISH[key]) for key in keys]


def keys_of(each: Told, dice: Dice) -> list[str]:
    """Return what is told of the graduate, in one of many orders, the name mostly first."""
    born = dice.pick([["date_of_birth", "place_of_birth"], ["date_of_birth"], ["place_of_birth", "date_of_birth"]])
    more = ["sex", "ethnicity"][:: dice.pick([1, -1])]
    study = ["school" if each.who.pupil else "major"]
    result = ["graduation_year", "grade"][:: dice.pick([1, 1, -1])]
    if each.who.pupil and "place_of_birth" not in born:
        more.insert(dice.whole(0, 2), "place_of_birth")
    person = ["full_name", *born, *more] if dice.chance(0.6) else ["full_name", more[0], *born, *more[1:]]
    form = dice.pick(["person", "person", "person", "study", "result"])
    if form == "study":
        return [*study, *person, *result]
    if form == "result":
        return [*person[:1], *study, *result, *person[1:]]
    return [*person, *study, *result]


def strewn(each: Told, cast: Cast, dice: Dice, facts: list[Said], often: float = 0.22) -> list[Said]:
    """Return facts with others of no field strewn among them."""
    year, name = int(each.said.facts["graduation_year"]), officer_name(dice.fork("other"), cast.split)
    others = [
        ("Số CCCD", f"0{dice.whole(10, 96)}{dice.whole(100_000_000, 399_999_999)}"), ("Khoá học", f"{year - 4}-{year}"),
        ("Quyết định số", f"{dice.whole(20, 4000)}/QĐ-{dice.pick(['SGDĐT', 'ĐHTN', 'HĐ'])} ngày "
         f"{some_day(dice, (year, year))}"), ("Lớp", f"{dice.pick(['12A', '9B', 'K15-', 'D'])}{dice.whole(1, 9)}"),
        ("Ngày thi", some_day(dice, (year, year))), ("Điểm trung bình", f"{dice.whole(5, 9)},{dice.whole(0, 99):02d}"),
        ("Hệ đào tạo", dice.pick(["Chính quy", "Tại chức", "Vừa làm vừa học", "Bổ túc"])), ("Con ông (bà)", name),
        ("Giáo viên chủ nhiệm", name), ("Mã SV", f"{dice.whole(1_000_000, 99_999_999)}"), ("Quốc tịch", "Việt Nam"),
        ("SBD", f"{dice.whole(1000, 480_000):06d}"), ("Diện tốt nghiệp", dice.pick(["1", "2", "3", "A"])),
        ("Số tín chỉ", f"{dice.whole(90, 160)}"), ("Hộ khẩu thường trú", cast.commune.full), ("Ghi chú", "Không"),
        ("Hội đồng coi thi", dice.pick(_SCHOOLS)), ("Trình độ", dice.pick(["Đại học", "Trung cấp", "12/12"])),
    ]  # fmt: skip
    mixed = list(facts)
    for label, value in dice.sample(others, sum(dice.chance(often) for _ in range(7))):
        mixed.insert(dice.whole(1, len(mixed)), beside(label, value))
    return mixed
