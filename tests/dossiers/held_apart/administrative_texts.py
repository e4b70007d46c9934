"""What held-apart official documents speak about, and the agencies that issue them: see README.md before reading on.

All sentences are invented for this generator.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.dice import Dice
from tests.dossiers.letter_texts import Wording
from tests.dossiers.offices import Agency, commune_agency, long_people, seal_text, short_people
from tests.dossiers.places import Place, bare, invent_place
from tests.dossiers.truth import Split

KINDS = (
    ("công văn", "", "", 0.3),
    ("quyết định", "QUYẾT ĐỊNH", "QĐ", 0.18),
    ("thông báo", "THÔNG BÁO", "TB", 0.13),
    ("báo cáo", "BÁO CÁO", "BC", 0.09),
    ("kế hoạch", "KẾ HOẠCH", "KH", 0.09),
    ("tờ trình", "TỜ TRÌNH", "TTr", 0.07),
    ("giấy mời", "GIẤY MỜI", "GM", 0.07),
    ("hướng dẫn", "HƯỚNG DẪN", "HD", 0.04),
    ("khác", "CHƯƠNG TRÌNH", "CTr", 0.03),
)
"""Kind, its title, its sign in the symbol, and how often it is made."""

WORDS = Wording(
    topics=(
        "lập danh sách trẻ em sáu tuổi ra lớp đầu cấp",
        "tu sửa kênh mương nội đồng trước vụ gieo cấy",
        "bình xét hộ gia đình đạt danh hiệu văn hóa",
        "cho thuê mặt bằng ki-ốt tại chợ trung tâm",
        "tiêm phòng bệnh lở mồm long móng cho gia súc",
        "tiếp nhận, quản lý tài sản công sau sắp xếp đơn vị hành chính",
        "diễn tập phòng cháy, chữa cháy rừng mùa khô",
        "quyết toán thu, chi quỹ đền ơn đáp nghĩa",
        "thi tuyển viên chức ngành giáo dục và đào tạo",
        "giải tỏa hành lang an toàn đường bộ",
        "đo đạc, lập bản đồ địa chính bổ sung",
        "xây dựng nếp sống văn minh trong việc cưới, việc tang",
    ),
    laws=(
        "Luật Thủy lợi ngày 19 tháng 6 năm 2017",
        "Luật Viên chức số 58/2010/QH12",
        "Luật Quản lý, sử dụng tài sản công",
        "Nghị định số 45/2020/NĐ-CP của Chính phủ",
        "Nghị quyết số 21/NQ-HĐND của Hội đồng nhân dân cùng cấp",
    ),
    grounds=("Theo đề nghị của bộ phận chuyên môn tại Báo cáo số {n}/BC-TH ngày {day}.",),
    openings=(
        "Vừa qua, qua theo dõi việc {topic}, {agency} nhận thấy còn một số tồn tại cần được khắc phục, đó là:",
        "Để kịp {topic} theo tiến độ đã thống nhất tại cuộc họp ngày {day}, {agency} có ý kiến chỉ đạo như dưới đây.",
        "{agency} vừa nhận được Văn bản số {n}/UBND-TH ngày {day} liên quan đến việc {topic}; về việc này, {agency} "
        "trả lời như sau.",
    ),
    middles=(
        "Cử người có mặt đúng giờ tại địa điểm tập kết, mang theo dụng cụ lao động và chịu sự điều động của tổ trưởng.",
        "Đến hết quý III đã thu được 212,4 triệu đồng, đạt 71% so với dự kiến; còn 09 hộ xin chậm nộp vì mất mùa.",
        "Những trường hợp đã giải quyết xong thì lập biên bản, có chữ ký của các bên và lưu vào sổ theo dõi chung.",
        "Bộ phận kế toán đối chiếu từng chứng từ, nếu lệch phải làm rõ nguyên nhân trước khi trình người có thẩm quyền "
        "phê duyệt.",
        "Việc thông tin tới người dân được làm bằng cách dán tại bảng tin, phát loa mỗi ngày hai buổi và nhắn qua nhóm "
        "của từng ngõ, xóm.",
        "Không tổ chức ăn uống, liên hoan bằng tiền ngân sách; phương tiện đi lại do từng đơn vị tự thu xếp.",
        "Giao cho ông (bà) phụ trách địa bàn kiểm tra lại hiện trạng, chụp ảnh và gửi kết quả trong vòng ba ngày.",
    ),
    closings=(
        "Nhận được văn bản này, mong các nơi sớm cho ý kiến để {agency} có cơ sở làm các bước tiếp theo./.",
        "{agency} báo để các nơi biết và cùng làm./.",
        "Có gì chưa rõ, xin liên hệ trực tiếp với {agency} để được giải đáp./.",
    ),
    articles=(
        "Nay cho phép {topic} kể từ ngày {day}.",
        "Chi phí lấy từ nguồn thu hợp pháp của đơn vị, thanh toán theo thực tế và có chứng từ kèm theo.",
        "Những quy định trước đây trái với Quyết định này đều bãi bỏ.",
        "Các bộ phận, cá nhân nêu ở trên có nhiệm vụ thi hành Quyết định này./.",
    ),
    headings=("Tình hình chung", "Những việc phải làm ngay", "Thời gian hoàn thành", "Phân công người phụ trách"),
    receivers=(
        "Trưởng các thôn, khu phố",
        "Hội Nông dân và Hội Cựu chiến binh",
        "Hợp tác xã dịch vụ nông nghiệp",
        "Công ty Điện lực",
        "Trường Mầm non Hoa Sen",
        "Ban Quản lý chợ trung tâm",
    ),
    copies=("Như nơi gửi", "TT Đảng ủy, TT HĐND", "Đài Truyền thanh", "Niêm yết tại trụ sở", "Kế toán"),
    tasks=(
        ("Phát quang hai bên tuyến", "Đoàn Thanh niên"),
        ("Thống kê hộ liên quan", "Địa chính"),
        ("Chuẩn bị hội trường", "Tạp vụ"),
        ("Ghi biên bản, tổng hợp", "Thư ký"),
        ("Nghiệm thu khối lượng", "Tổ giám sát"),
    ),
)

_DIRECTOR = ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
_DEPARTMENTS = (
    ("Sở Tài chính", "STC", ("QLNS", "GCS")),
    ("Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL", ("QLDL", "TCPC")),
    ("Sở Ngoại vụ", "SNgV", ("LS", "HTQT")),
    ("Văn phòng Hội đồng nhân dân", "VPHĐND", ("TH", "DN")),
)
_UNDER = (
    ("Sở Tài chính", "Trung tâm Xúc tiến đầu tư", "TTXTĐT", _DIRECTOR),
    ("Sở Ngoại vụ", "Trung tâm Dịch vụ đối ngoại", "TTDVĐN", _DIRECTOR),
    ("Sở Văn hóa, Thể thao và Du lịch", "Thư viện tổng hợp", "TV", _DIRECTOR),
    ("Sở Tài chính", "Trung tâm Thẩm định giá tài sản công", "TTTĐG", _DIRECTOR),
)
_LOCAL = (
    ("Trường Tiểu học Kim Đồng", "THKĐ", ("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG")),
    ("Trường Trung học cơ sở Chu Văn An", "THCSCVA", ("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG")),
    ("Trung tâm Cung ứng dịch vụ công", "TTDVC", _DIRECTOR),
    ("Ban Quản lý dự án", "BQLDA", ("TRƯỞNG BAN", "PHÓ TRƯỞNG BAN")),
)


def official_agency(dice: Dice, *, old: bool) -> Agency:
    """Return an agency of the held-apart half; `old` asks for one of the three-level order."""
    place = invent_place(dice, Split.HELD_APART, old=old)
    level = dice.weighted([("commune", 0.3), ("department", 0.25), ("under", 0.2), ("local", 0.25)])
    if level == "commune":
        return commune_agency(place, long_name=dice.chance(0.6))
    people = dice.pick([short_people, long_people])
    if level == "department":
        plain, code, units = dice.pick(_DEPARTMENTS)
        heads = ("CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG") if plain.startswith("Văn phòng") else _DIRECTOR
        return _agency(place, people(place.province), (plain, code, heads), units)
    if level == "under":
        above, plain, code, heads = dice.pick(_UNDER)
        parent = f"{above} {place.province}".upper()
        return _agency(place, parent, (plain, code, heads), ("HC", "NV"))
    plain, code, heads = dice.pick(_LOCAL)
    unit = place.district or place.commune
    return replace(_agency(place, people(unit), (plain, code, heads), ("VP", "CM")), place=bare(unit))


def _agency(place: Place, parent: str, named: tuple[str, str, tuple[str, str]], units: tuple[str, ...]) -> Agency:
    plain, code, heads = named
    seal = seal_text(plain, place)
    return Agency(parent, plain.upper(), plain, code, units, heads, "", place.province_name, seal)
