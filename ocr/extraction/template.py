"""Paper types as data: one TOML file a type says by which signs it is recognised and where its fields stand.

    document_type = "birth_certificate"
    titles = ["GIẤY KHAI SINH", …]            the line that names the paper
    signs = ["người đi khai sinh", …]         phrases that speak for the type; wordings of one apart by "|"
    excludes = ["ĐĂNG KÝ LẠI", …]             phrases that speak against it
    stops = ["Người ký", …]                   printed labels that end the value before them

    is_sealed = true                          the original bears a red seal
    is_folded = true                          two of its faces may lie side by side on one scan
    further = ["Sơ đồ thửa đất", …]           headings of its further pages, which open no paper
    ends = ["Những thành viên", …]            lines below which no label is this paper's: tables of other people

    [[fields]]
    key = "mother_birth_date"                 key of the contract
    kind = "date"                             value kind of the contract
    block = "mother"                          whose data these are; a label that occurs in one block only opens it
    labels = ["Năm sinh", "Sinh:"]            one that ends with a colon counts only with a colon
    meaning = ["trụ sở", "địa điểm"]          a label that is not listed is one of this field when it says one of these
                                              ("=tại": says it and nothing else)
    lines = 1                                 over how many lines the value may wrap
    zone = "signature"                        instead of labels: a named place on the page (`official.ZONES`), or
                                              "list:…", "table:…", "running:…": several values (`extract`)
    pattern = '…'                             instead of labels: a regular expression on a line, the value its group
    sentence = '…(…)…'                        instead of labels: a regular expression on a paragraph, the value its
                                              first group; asked where no label tells any
    join = "; "                               how the value's printed lines are joined (`extract.join_lines`)
    without = '[0-9]{4}'                      a regular expression of what stands among a value's words and is no part
    keep_end = true                           a full stop at the end belongs to the value
    words = 3                                 of so many words a value is made at least: fewer are a label's rest
    shape = '[A-Z]{2}[0-9]{6}'                a value of another form is doubted
    of = ["BỘ CÔNG AN"]                       the only values that there are
    unsure = true                             what is found so is for a person: the label may mean another thing
    many = false
    [blocks]                                  headings that open a block
    mother = ["NGƯỜI MẸ", "PHẦN GHI VỀ NGƯỜI MẸ"]

    [columns]                                 people side by side in a table: their column heads by block
    wife = ["VỢ", "BÊN NỮ"]

    checks = "date_of_birth"                  not a field of its own: it must agree with that field

Adding a type is adding one such file and one sample to the generator.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from ocr.extraction.common_labels import Entry, with_common_labels


@dataclass(frozen=True, slots=True)
class FieldRule:
    """Where one field stands and what its value looks like; see the module's text for each part."""

    key: str
    kind: str
    labels: tuple[str, ...] = ()
    block: str = ""
    lines: int = 1
    zone: str | None = None
    pattern: re.Pattern[str] | None = None
    many: bool = False
    checks: str | None = None
    join: str = " "
    keep_end: bool = False
    words: int = 1
    meaning: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    shape: re.Pattern[str] | None = None
    unsure: bool = False
    without: re.Pattern[str] | None = None
    sentence: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """All that is known about one paper type."""

    document_type: str
    titles: tuple[str, ...]
    signs: tuple[str, ...]
    excludes: tuple[str, ...]
    stops: tuple[str, ...]
    fields: tuple[FieldRule, ...]
    is_card: bool = False
    is_sealed: bool = False
    is_folded: bool = False
    further: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    columns: tuple[tuple[str, tuple[str, ...]], ...] = ()
    blocks: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def keys(self) -> frozenset[str]:
        """Return the keys of the type's fields."""
        return frozenset(rule.key for rule in self.fields if rule.checks is None)

    def rule(self, key: str) -> FieldRule | None:
        """Return the rule of a field, None when the type has no such field."""
        return next((rule for rule in self.fields if rule.key == key and rule.checks is None), None)


def is_out_of_form(rule: FieldRule, value: str | None) -> bool:
    """Say whether a value has another form than its field has on papers of its type."""
    return bool(value) and rule.shape is not None and rule.shape.fullmatch(value or "") is None


def parse_template(text: str) -> Template:
    """Return the template that a TOML text describes."""
    data = tomllib.loads(text)
    entries = (
        data["fields"] if data.get("is_card", False) else with_common_labels(data["fields"], data.get("stops", ()))
    )
    return Template(
        document_type=data["document_type"],
        titles=tuple(data.get("titles", ())),
        signs=tuple(data.get("signs", ())),
        excludes=tuple(data.get("excludes", ())),
        stops=tuple(data.get("stops", ())),
        fields=tuple(_parse_rule(entry) for entry in entries),
        is_card=bool(data.get("is_card", False)),
        is_sealed=bool(data.get("is_sealed", False)),
        is_folded=bool(data.get("is_folded", False)),
        further=tuple(data.get("further", ())),
        ends=tuple(data.get("ends", ())),
        columns=tuple((block, tuple(heads)) for block, heads in data.get("columns", {}).items()),
        blocks=tuple((block, tuple(heads)) for block, heads in data.get("blocks", {}).items()),
    )


def _parse_rule(entry: Entry) -> FieldRule:
    pattern, shape, sentence, without = (entry.get(name) for name in ("pattern", "shape", "sentence", "without"))
    return FieldRule(
        key=entry["key"],
        kind=entry["kind"],
        labels=tuple(entry.get("labels", ())),
        block=entry.get("block", ""),
        lines=int(entry.get("lines", 1)),
        zone=entry.get("zone"),
        pattern=re.compile(pattern, re.IGNORECASE) if pattern else None,
        many=bool(entry.get("many", False)),
        checks=entry.get("checks"),
        join=entry.get("join", " "),
        keep_end=bool(entry.get("keep_end", False)),
        words=int(entry.get("words", 1)),
        meaning=tuple(entry.get("meaning", ())),
        of=tuple(entry.get("of", ())),
        shape=re.compile(shape) if shape else None,
        unsure=bool(entry.get("unsure", False)),
        without=re.compile(without, re.IGNORECASE) if without else None,
        sentence=re.compile(sentence, re.IGNORECASE) if sentence else None,
    )


@lru_cache(maxsize=1)
def load_templates() -> tuple[Template, ...]:
    """Return the templates that ship with the product, by document type in alphabetical order."""
    folder = resources.files("ocr.extraction") / "templates"
    files = sorted((item for item in folder.iterdir() if item.name.endswith(".toml")), key=lambda item: item.name)
    return tuple(parse_template(item.read_text(encoding="utf-8")) for item in files)


def find_template(document_type: str) -> Template | None:
    """Return the template of a type, None for `other` and for types that cannot be read yet."""
    return next((each for each in load_templates() if each.document_type == document_type), None)
