"""What letters of authorisation of many offices and years say and call it.

Canonical values as in `authorization_facts`; cards' days, telephones, trades, accounts and relations are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from tests.dossiers.arranged_words import beside, labelled, some_day
from tests.dossiers.authorization_matters import WHO, matters_of
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed, sentence

NAMES = ("Họ và tên", "Họ tên", "Ông/Bà", "Ông (bà)", "Tên tôi là", "Họ, chữ đệm và tên", "Họ tên khai sinh", "HỌ TÊN",
         "Tên", "Họ và tên (chữ in hoa)", "Anh (chị)", "Tên cá nhân", "Họ, tên lót, tên", "Danh tính",
         "Tên đầy đủ")  # fmt: skip
BIRTHS = ("Ngày sinh", "Sinh ngày", "Ngày, tháng, năm sinh", "Sinh", "Ngày tháng năm sinh", "NGÀY SINH", "N.sinh",
          "Ngày/tháng/năm sinh", "Ngày sinh (dd/mm/yyyy)", "Sinh ngày, tháng, năm", "Tuổi/ngày sinh",
          "NTN sinh")  # fmt: skip
YEARS = ("Năm sinh", "Sinh năm", "Năm sinh (dương lịch)", "Tuổi (năm sinh)", "N. sinh", "SN")
NUMBERS = ("Số CCCD", "CCCD số", "Số căn cước", "CMND/CCCD", "Số CMND", "Số định danh cá nhân", "Giấy tờ tùy thân số",
           "Căn cước/Hộ chiếu số", "Số giấy tờ nhân thân", "Thẻ căn cước công dân số", "Giấy CMND số", "ĐDCN/CCCD",
           "Mã số định danh", "CMTND/CCCD/HC số", "SỐ CCCD", "Số thẻ căn cước")  # fmt: skip
HOMES = ("Địa chỉ", "Nơi cư trú", "Thường trú", "Nơi thường trú", "Hộ khẩu thường trú", "Chỗ ở", "Trú tại", "Nơi ở",
         "Địa chỉ thường trú", "ĐKHKTT", "Hiện ngụ tại", "Nơi đăng ký cư trú", "ĐỊA CHỈ", "Cư ngụ tại", "Nhà ở",
         "Nơi ở hiện nay", "Sinh sống tại")  # fmt: skip
LABELS: dict[str, tuple[str, ...]] = {
    "scope": ("Nội dung ủy quyền", "Phạm vi ủy quyền", "Nội dung", "Việc ủy quyền", "Công việc được giao",
              "Ủy quyền để", "Được thay mặt để", "Mục đích ủy quyền", "Về việc", "Thực hiện các việc sau", "Phạm vi",
              "NỘI DUNG ỦY QUYỀN", "Các việc được làm thay", "Quyền được giao", "Ủy quyền việc gì",
              "Yêu cầu"),
    "term": ("Thời hạn ủy quyền", "Thời hạn", "Hiệu lực", "Thời gian ủy quyền", "Có giá trị", "Thời hạn hiệu lực",
             "THỜI HẠN", "Giá trị sử dụng của giấy", "Ủy quyền trong thời gian", "Thời hạn thực hiện", "Kỳ hạn",
             "Thời gian thực hiện", "Hạn ủy quyền", "Hiệu lực của giấy này"),
    "date_of_issue": ("Ngày lập", "Ngày lập giấy", "Ngày ủy quyền", "Ngày ký", "Lập ngày", "Ngày làm giấy",
                      "Ngày, tháng, năm lập", "Ngày viết giấy", "Ngày ký giấy ủy quyền", "NGÀY LẬP"),
}  # fmt: skip
ASKED: dict[str, tuple[str, ...]] = {
    "grantor_name": ("Ai ủy quyền?", "Tôi là ai?", "Người giao việc là ai?", "Bạn tên là gì?", "Ai giao quyền?"),
    "attorney_name": ("Ủy quyền cho ai?", "Giao cho ai?", "Ai làm thay?", "Người đi thay tên gì?", "Nhờ ai làm?"),
    "birth_date": ("Sinh ngày nào?", "Sinh khi nào?", "Ngày sinh?"),
    "id_number": ("Số căn cước là bao nhiêu?", "Mang giấy tờ số mấy?", "Số CCCD?"),
    "residence": ("Ở đâu?", "Cư trú tại đâu?", "Nhà ở đâu?", "Địa chỉ ở đâu?"),
    "scope": ("Để làm gì?", "Được làm những việc gì?", "Ủy quyền việc gì?", "Nhờ làm gì?"),
    "term": ("Trong bao lâu?", "Đến khi nào?", "Có hiệu lực tới lúc nào?", "Bao lâu?"),
}  # fmt: skip
SIDES = (
    ("NGƯỜI ỦY QUYỀN", "NGƯỜI ĐƯỢC ỦY QUYỀN"), ("Bên ủy quyền", "Bên được ủy quyền"),
    ("BÊN A (BÊN ỦY QUYỀN)", "BÊN B (BÊN NHẬN ỦY QUYỀN)"), ("Người giao", "Người nhận"),
    ("Chủ hồ sơ (người ủy quyền)", "Người nộp thay (được ủy quyền)"), ("BÊN GIAO", "BÊN NHẬN"),
    ("Phần I. Người ủy quyền", "Phần II. Người nhận ủy quyền"), ("Bên A", "Bên B"),
    ("Cá nhân ủy quyền", "Cá nhân nhận ủy quyền"), ("Chủ tài khoản ủy quyền", "Người được chủ tài khoản ủy quyền"),
    ("THÔNG TIN BÊN ỦY QUYỀN", "THÔNG TIN BÊN ĐƯỢC ỦY QUYỀN"), ("Người có quyền", "Người thay mặt"),
    ("Người lập giấy", "Người được cử đi thay"), ("A. Người ủy quyền", "B. Người được ủy quyền"),
)  # fmt: skip
"""Headings over the two."""
OF = (
    ("người ủy quyền", "người được ủy quyền"), ("bên A", "bên B"), ("của bên ủy quyền", "của bên nhận ủy quyền"),
    ("(A)", "(B)"), ("của người giao", "của người nhận"), ("NUQ", "NĐUQ"), ("của tôi", "của người đi thay"),
    ("- bên ủy quyền", "- bên được ủy quyền"), ("chủ hồ sơ", "người nộp thay"),
)  # fmt: skip
"""Whose a fact is, behind its label where no heading says it."""
MATTERS = ("Nội dung", "NỘI DUNG VÀ THỜI HẠN", "Việc ủy quyền", "C. Ủy quyền", "Phần III. Nội dung, thời hạn",
           "CÔNG VIỆC", "Phạm vi và thời gian", "THỎA THUẬN")  # fmt: skip
ORDERS = ((0, 1, 2), (0, 1, 2), (0, 1, 2), (2, 0, 1), (1, 0, 2), (1, 2, 0))
"""In what order the grantor, the attorney and the matter stand."""
_DOES = ("nộp", "nộp và nhận lại", "ký nhận", "làm thủ tục xin", "theo dõi, nhận", "khai và ký tờ khai",
         "hỏi, nộp bổ sung", "đến nhận", "xin sao", "đóng tiền và lấy")  # fmt: skip
_WHAT = ("hồ sơ tách hộ", "giấy phép sửa nhà", "trích đo thửa đất số {n}", "giấy xác nhận tình trạng nhà ở",
         "thẻ bảo hiểm y tế của con tôi", "tiền đền bù đợt {k}", "hồ sơ chuyển trường", "bản sao học bạ THPT",
         "hồ sơ hưởng chế độ thai sản", "tiền tuất một lần", "giấy đăng ký xe máy biển 4{k}-{n}.61",
         "bưu phẩm mã RN{n}VN", "sổ tiết kiệm số AC {n}", "kết quả khám giám định", "quyết định nghỉ hưu",
         "hồ sơ vay vốn giải quyết việc làm", "hồ sơ cấp đổi số nhà", "hồ sơ miễn, giảm thuế",
         "lương hưu các tháng {k}, {j}", "giấy chứng nhận số CH 0{n}")  # fmt: skip
_WHERE = ("", "", " ở {c}", " tại Bưu điện {c}", " tại trường", " tại BHXH {p}", " ở bộ phận tiếp nhận {c}",
          " tại ngân hàng", " tại Chi nhánh Văn phòng đăng ký đất đai", " qua Cổng dịch vụ công {p}")  # fmt: skip
_AND = ("", "", "", "; được ký thay vào biên nhận", ", kể cả sửa đổi, bổ sung khi được yêu cầu",
        " và chuyển lại cho tôi đầy đủ", "; không bao gồm việc nhận tiền", "; (2) ký các giấy tờ kèm theo",
        " (01 bộ)")  # fmt: skip
_TERMS = ("{k} tháng", "{k} năm kể từ hôm nay", "đến {d}", "từ {f} đến {d}", "tới lúc việc xong",
          "cho tới khi tôi rút lại bằng văn bản", "trong năm {y}", "{k} tuần, tính từ {f}", "chỉ một lần, ngày {d}",
          "tới ngày {d} thì hết hiệu lực", "{k}0 ngày làm việc", "không xác định thời hạn", "hết quý {j} năm {y}",
          "cho đến ngày nhận đủ giấy tờ")  # fmt: skip
_SHOWN = (date_slashed, date_slashed, date_dashed, date_dotted, date_short)
_DAYS = (date_long, date_long, date_long, date_slashed, date_dashed, date_short, date_dotted)


def told(cast: Cast, dice: Dice, *, years: bool = True) -> Facts:
    """Return what a letter says, matters and terms put together in further ways; `years` lets births be bare years."""
    facts = matters_of(cast, dice)
    for _ in range(0 if years else 20):
        if len(facts["grantor_birth_date"]) > 4:
            break
        facts = matters_of(cast, dice)
    own: dict[str, str] = {}
    spots = {"n": dice.whole(1000, 9999), "k": dice.whole(2, 6), "j": dice.whole(1, 4), "c": cast.commune.commune,
             "p": cast.commune.province, "y": cast.issued.year}  # fmt: skip
    shown = dice.pick(_SHOWN)
    last = shown(cast.issued + timedelta(days=dice.whole(14, 800)))
    if dice.chance(0.55):
        text = f"{dice.pick(_DOES)} {dice.pick(_WHAT)}{dice.pick(_WHERE)}{dice.pick(_AND)}"
        own["scope"] = _cased(text.format(**spots), dice)
    if dice.chance(0.55):
        own["term"] = _cased(dice.pick(_TERMS).format(d=last, f=shown(cast.issued), **spots), dice)
    if cast.issued.year < 2016:  # before the card of twelve digits
        for who in WHO:
            own[f"_{who}_issuer"] = dice.pick(["Công an tỉnh", f"CA {cast.commune.province}", "công an tỉnh cấp"])
            own[f"_{who}_issued"] = some_day(dice, (cast.issued.year - 9, cast.issued.year - 1))
    kept = {**facts.canonical, "date_of_issue": cast.issued.isoformat()}
    for key in own:
        kept.pop(key, None)
    return facts.but({**own, "date_of_issue": dice.pick(_DAYS)(cast.issued)}, kept)


def _cased(text: str, dice: Dice) -> str:
    return sentence(text) if dice.chance(0.8) else text


def say_side(facts: Facts, who: str, dice: Dice, *, of: str = "", asked: bool = False, few: bool = False) -> list[Said]:
    """Return somebody's facts under labels in one of their orders, others of no field strewn among them.

    `of` says whose they are; `asked` puts the labels as questions; `few` leaves the others out.
    """
    words, own = dice.fork("labels") if dice.chance(0.8) else dice.fork(who), dice.fork(f"strewn {who}")
    born = YEARS if len(facts[f"{who}_birth_date"]) == 4 else BIRTHS
    wordings = {"name": NAMES, "birth_date": born, "id_number": NUMBERS, "residence": HOMES}
    order = words.pick([
        ("name", "birth_date", "id_number", "residence"), ("name", "id_number", "birth_date", "residence"),
        ("name", "residence", "birth_date", "id_number"), ("id_number", "name", "birth_date", "residence"),
        ("name", "birth_date", "residence", "id_number"), ("residence", "name", "id_number", "birth_date"),
        ("name", "id_number", "residence", "birth_date"),
    ])  # fmt: skip
    facts_said: list[Said] = []
    for key in order:
        label = words.pick(wordings[key])
        if asked:
            label = words.pick(ASKED.get(f"{who}_{key}", ASKED.get(key, (label,))))
        whole = f"{who}_{key}"
        facts_said.append(labelled(facts, dice, {whole: (f"{label} {of}".strip(),)}, whole, ENGLISH[key]))
    if not few:
        _strew(facts_said, facts, who, words, own)
    return facts_said


def _strew(mixed: list[Said], facts: Facts, who: str, words: Dice, own: Dice) -> None:
    number = next(index for index, each in enumerate(mixed) if each.entry.key == f"{who}_id_number")
    card = [beside(words.pick(["Ngày cấp", "cấp ngày", "Cấp ngày"]), facts[f"_{who}_issued"]),
            beside(words.pick(["Nơi cấp", "nơi cấp", "Do", "Cơ quan cấp"]), facts[f"_{who}_issuer"])]  # fmt: skip
    mixed[number + 1 : number + 1] = card[: words.pick([0, 0, 1, 2, 2])]
    others = (
        (words.pick(["Điện thoại", "ĐT", "Số điện thoại", "Di động"]), f"09{own.whole(10**7, 10**8 - 1)}"),
        ("Nghề nghiệp", own.pick(["Thợ xây", "Hưu trí", "Giáo viên", "Nội trợ", "Tài xế"])),
        ("Dân tộc", own.pick(["Kinh", "Mường", "Hoa", "Ê Đê"])), ("Giới tính", own.pick(["Nam", "Nữ"])),
        (words.pick(["Quan hệ", "Mối quan hệ"]), own.pick(["Em ruột", "Con dâu", "Hàng xóm", "Vợ chồng", "Cháu"])),
        ("Mã số BHXH", f"{own.whole(10**9, 10**10 - 1)}"), ("Số tài khoản", f"{own.whole(10**10, 10**12 - 1)}"),
        ("Nơi tạm trú", own.pick(["Không", "-", "nt"])), ("Quốc tịch", "Việt Nam"),
        ("Nơi làm việc", own.pick(["Công ty may", "UBND xã", "Ở nhà"])),
    )  # fmt: skip
    for label, value in words.sample(others, words.pick([0, 0, 1, 2, 3])):
        mixed.insert(words.whole(1, len(mixed)), beside(label, value))


ENGLISH = {"name": "Full name", "birth_date": "Date of birth", "id_number": "ID/Passport No.", "residence": "Address",
           "scope": "Authorized acts", "term": "Valid for", "date_of_issue": "Date"}  # fmt: skip


def say_matter(facts: Facts, dice: Dice, *keys: str, asked: bool = False) -> list[Said]:
    """Return the matter, the term or the day under labels."""
    wordings: dict[str, Sequence[str]] = {**LABELS, **ASKED} if asked else {**LABELS}
    return [labelled(facts, dice, wordings, key, ENGLISH[key]) for key in keys or ("scope", "term")]


def groups_of(facts: Facts, dice: Dice, *, headed: bool, asked: bool = False) -> list[tuple[str, list[Said]]]:
    """Return the two and the matter with the heading of each, in one of their orders; without, labels say whose."""
    sides, of = dice.pick(SIDES), dice.pick(OF)
    groups = [
        (side, say_side(facts, who, dice, of="" if headed else whose, asked=asked))
        for side, whose, who in zip(sides, of, WHO, strict=True)
    ]
    keys = ("scope", "term")[:: dice.pick([1, 1, 1, -1])]
    groups.append((dice.pick(MATTERS), say_matter(facts, dice, *keys, asked=asked)))
    return [groups[index] for index in dice.pick(ORDERS if headed else ORDERS[:4])]
