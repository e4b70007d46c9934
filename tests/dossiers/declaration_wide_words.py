"""What declarations of many more kinds say: labels, who else may ask, and orders as wards and programs have them.

Canonical values as in `declaration_facts`; parents, witnesses, clerks and receipts are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from tests.dossiers.cast import Cast, identity_words
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides
from tests.dossiers.civil_later_words import SHOWN, WORDS
from tests.dossiers.declaration_facts import BIRTH, COPY, DEATH, SINGLE, Declared, Form, declared
from tests.dossiers.dice import Dice
from tests.dossiers.people import invent_person
from tests.dossiers.wording import date_bare, date_long, date_slashed

_KINDS = (
    *(BIRTH, DEATH, SINGLE) * 3, COPY, COPY,
    replace(BIRTH, titles=("TỜ KHAI", "ĐĂNG KÝ KHAI SINH"), about="trẻ"),
    replace(DEATH, titles=("TỜ KHAI", "ĐĂNG KÝ LẠI KHAI TỬ"), about="người chết"),
    replace(SINGLE, titles=("TỜ KHAI XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",), about="người được xác nhận"),
    Form("copy", ("TỜ KHAI ĐĂNG KÝ NHẬN CHA, MẸ, CON",), "người được nhận", "Xin nhận người dưới đây:"),
    Form("copy", ("TỜ KHAI ĐĂNG KÝ GIÁM HỘ",), "người được giám hộ", "Xin đăng ký giám hộ cho:"),
    Form("copy", ("TỜ KHAI", "CẤP BẢN SAO GIẤY KHAI SINH"), "người trong giấy", "Xin bản sao cho:"),
    Form("copy", ("TỜ KHAI CẤP LẠI BẢN CHÍNH", "GIẤY KHAI SINH"), "đương sự", "Xin cấp lại cho:"),
    Form("copy", ("TỜ KHAI", "CẢI CHÍNH HỘ TỊCH"), "người được cải chính", "Xin cải chính cho:"),
    Form("copy", ("TỜ KHAI XÁC ĐỊNH LẠI DÂN TỘC",), "người xác định lại dân tộc", "Xin xác định lại cho:"),
    Form("copy", ("TỜ KHAI GHI CHÚ LY HÔN",), "người đã ly hôn", "Ghi chú việc ly hôn của:"),
    Form("copy", ("TỜ KHAI CẤP BẢN SAO", "TRÍCH LỤC KẾT HÔN"), "người có tên", "Trích lục của:"),
)  # fmt: skip
SHORT_KINDS = tuple(form for form in _KINDS if form.kind != "birth")
"""Kinds that say nothing of parents, for half sheets."""
_PLAIN = {form.kind: form for form in (BIRTH, DEATH, SINGLE)}
_KIN = {"birth": ("Bà nội", "Bà ngoại", "Ông nội", "Cô ruột", "Dì ruột", "Chú", "Người thân"),
        "death": ("Con trai", "Con gái", "Em ruột", "Cháu nội", "Vợ", "Chồng", "Chị dâu", "Hàng xóm"),
        "copy": ("Chị ruột", "Anh ruột", "Bác ruột", "Người giám hộ", "Người được ủy quyền", "Cậu")}  # fmt: skip
_SELF = ("Bản thân", "Tôi", "Chính tôi", "Là người khai", "Khai cho mình", "Chính chủ", "bản thân")
_OFFICES = ("Ủy ban nhân dân {c}", "UBND {c}", "Ủy ban nhân dân {full}", "UBND {c}, {p}", "Uỷ ban nhân dân {c}",
            "UBND {full}", "Trung tâm Phục vụ hành chính công {c}", "ỦY BAN NHÂN DÂN {C}", "Chủ tịch UBND {c}",
            "Ban Tư pháp {c}", "Công chức Tư pháp - Hộ tịch {c}", "Phòng Tư pháp {d}",
            "Bộ phận Tiếp nhận và Trả kết quả {c}")  # fmt: skip
ASKERS = ("người khai", "người yêu cầu", "người đi khai", "người đứng khai", "người nộp đơn", "người kê khai",
          "người đăng ký", "người đi làm giấy", "người đề nghị", "người viết tờ khai")  # fmt: skip
_ASKER_NAMES = ("Họ tên {a}", "Tên {a}", "{A}", "Họ và tên {a}", "Tôi là", "Tên tôi là", "Tôi tên", "{A} (ghi rõ)",
                "Họ, chữ đệm, tên {a}", "Ông/bà ({a})", "{A} - họ tên", "{A} là", "Họ tên của {a}")  # fmt: skip
_SUBJECT_NAMES = ("Họ tên {s}", "Tên {s}", "{S}", "Họ và tên {s}", "Khai cho", "Họ, chữ đệm, tên {s}", "{S} là",
                  "Họ tên của {s}", "Tên họ {s}", "{S} (họ tên)", "Cho người tên", "Xin cho")  # fmt: skip
_OF_KIND = {"birth": ("trẻ", "con", "cháu", "người được khai sinh", "trẻ em"),
            "death": ("người chết", "người mất", "người quá cố", "người đã chết"),
            "single": ("người được xác nhận", "người xin xác nhận", "người được cấp giấy")}  # fmt: skip
_RELATIONS = ("Quan hệ với {s}", "Quan hệ", "Mối quan hệ", "Là gì với {s}", "Tư cách", "Quan hệ gia đình", "Vai",
              "Quan hệ với đương sự", "Vai trò của người khai", "Liên hệ với {s}", "Thân nhân gì", "Là")  # fmt: skip
_ENGLISH = {"name": "Full name", "birth_date": "Date of birth", "sex": "Sex", "ethnicity": "Ethnicity",
            "nationality": "Nationality", "id_number": "ID No.", "residence": "Residence",
            "relation": "Relation"}  # fmt: skip
_WHAT = {"name": "name", "birth_date": "born", "sex": "sex", "ethnicity": "people", "nationality": "nation",
         "id_number": "id", "residence": "home"}  # fmt: skip


def wide_declared(cast: Cast, dice: Dice, kinds: Sequence[Form] = _KINDS) -> Declared:
    """Return what is said: of more kinds, by relatives too, about oneself, to offices of more names."""
    form, place = dice.pick(kinds), cast.commune
    said = declared(cast, dice, dice.pick(SHOWN), form=_PLAIN.get(form.kind, form))
    facts, own, subject = said.facts, said.applicant, said.subject
    office = dice.pick(_OFFICES).format(c=place.commune, C=place.commune.upper(), full=place.full, p=place.province,
                                        d=place.district or place.province)  # fmt: skip
    changed = {"recipient": office, "title": " ".join(form.titles)}
    kept = dict(facts.canonical)
    shown = dice.pick(SHOWN)
    kind = form.kind
    if kind in _KIN and dice.chance(0.4):
        own = invent_person(dice.fork("kin"), cast.split, born=(1950, 1998), old=place.old)
        words = identity_words(own, dice, cast.issued)
        number = own.id_number if own.id_number in words else own.old_id
        changed |= {"applicant_name": dice.pick([own.name, own.upper_name]), "relation": dice.pick(_KIN[kind]),
                    "applicant_birth_date": shown(own.birth), "applicant_residence": own.residence,
                    "applicant_id_number": number, "_applicant_papers": words}  # fmt: skip
        kept["applicant_birth_date"] = own.birth.isoformat()
    if kind == "copy" and dice.chance(0.35):
        subject = own
        changed |= {"subject_name": dice.pick([own.name, own.upper_name]), "subject_birth_date": shown(own.birth),
                    "subject_sex": own.sex, "subject_ethnicity": own.ethnicity,
                    "subject_residence": own.residence}  # fmt: skip
        kept["subject_birth_date"] = own.birth.isoformat()
    if subject is own:
        changed["relation"] = dice.pick(_SELF)
    if kind == "copy" and dice.chance(0.6):
        changed["subject_id_number"] = subject.id_number
        changed["_subject_papers"] = identity_words(subject, dice.fork("papers"), cast.issued)
        if subject.id_number not in changed["_subject_papers"]:
            changed["_subject_papers"] = f"CCCD số {subject.id_number}"
    if dice.chance(0.3):
        changed["relation"] = (changed.get("relation") or facts["relation"]).lower()
    changed["date_of_issue"] = dice.pick([date_long, date_long, date_slashed, date_bare])(cast.issued)
    return Declared(facts.but(changed, kept), form, own, subject)


def called(said: Declared, dice: Dice) -> str:
    """Return how a paper names whom it is about."""
    return dice.pick([said.form.about, *_OF_KIND.get(said.form.kind, ("đương sự", "người có tên"))])


def fact(said: Declared, dice: Dice, who: str, what: str, *, papers: float = 0.35) -> Said:
    """Return one fact of the asker or the subject under a label that does not say whose it is."""
    entry, label = said.facts.entry("", f"{who}_{what}"), dice.pick(WORDS[_WHAT[what]])
    if what == "id_number" and dice.chance(papers):
        entry = replace(entry, printed=said.facts[f"_{who}_papers"], canonical=said.facts[f"{who}_id_number"])
        label = dice.pick(WORDS["papers"])
    if label.lower().endswith("ngày"):
        entry = replace(entry, printed=entry.printed.removeprefix("ngày "))
    return Said(label, entry, _ENGLISH[what])


def of_asker(said: Declared, dice: Dice, *, headed: bool, of: str) -> list[Said]:
    """Return who asks in an order of chance, the name first; it says whose it is where no heading does."""
    one, asker = fact(said, dice, "applicant", "name"), dice.pick(ASKERS)
    if not headed:
        one = replace(one, label=dice.pick(_ASKER_NAMES).format(a=asker, A=asker.capitalize()))
    relation = Said(dice.pick(_RELATIONS).format(s=of, S=f"{of[0].upper()}{of[1:]}"), said.facts.entry("", "relation"),
                    _ENGLISH["relation"])  # fmt: skip
    keys = ["id_number", "residence", *(["birth_date"] if dice.chance(0.5) else [])]
    told = [relation, *(fact(said, dice, "applicant", key) for key in keys)]
    extra = besides(dice, 0.13, ("Điện thoại", f"03{dice.whole(10**7, 10**8 - 1)}"), ("Nghề nghiệp", "Làm nông"),
                    ("Email", "tokhai@gmail.com"), ("Dân tộc", said.applicant.ethnicity), ("Quốc tịch", "Việt Nam"),
                    ("Quê quán", said.applicant.origin), ("Tôn giáo", "Không"))  # fmt: skip
    order = dice.rng.permutation(len(told))
    return [one, *(told[int(at)] for at in order), *extra]


def of_subject(said: Declared, dice: Dice, *, headed: bool, of: str) -> list[Said]:
    """Return whom it is about in an order of chance, with facts besides that are in no field."""
    one, facts, issued = fact(said, dice, "subject", "name"), said.facts, said.facts.canonical["date_of_issue"]
    if not headed:
        one = replace(one, label=dice.pick(_SUBJECT_NAMES).format(s=of, S=f"{of[0].upper()}{of[1:]}"))
    keys = ["birth_date", "sex", "ethnicity", "nationality"]
    keys += [] if said.form.kind == "birth" else ["residence"]
    keys += ["id_number"] if "subject_id_number" in facts.printed and said.form.kind != "birth" else []
    told = [fact(said, dice, "subject", key) for key in keys]
    year, died = issued[:4], date.fromisoformat(issued) - timedelta(days=dice.whole(1, 30))
    extra = {
        "birth": [("Nơi sinh", facts["_place_of_birth"]), ("Quê quán", facts["_origin"]), ("Con thứ", "2"),
                  ("Giấy chứng sinh số", f"{dice.whole(20, 900)}/{year}")],
        "death": [("Chết ngày", dice.pick(SHOWN)(died)), ("Nguyên nhân", facts["_cause"]),
                  ("Giấy báo tử số", f"{dice.whole(2, 90)}/{year}"), ("Nơi chết", "Tại nhà")],
        "single": [("Tình trạng hôn nhân", facts["_status"]), ("Mục đích", "Mua nhà"), ("Trong thời gian", "từ 2015")],
        "copy": [("Nơi đã đăng ký", facts["_registered"]), ("Số đăng ký", f"{dice.whole(3, 300)}"),
                 ("Quyển số", f"01/{said.subject.birth.year}"), ("Số bản", "03"), ("Lý do", "Bị mất")],
    }[said.form.kind]  # fmt: skip
    order = dice.rng.permutation(len(told)) if dice.chance(0.6) else range(len(told))
    return [one, *(told[int(at)] for at in order), *besides(dice, 0.45, *extra)]
