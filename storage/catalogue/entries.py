"""What the catalogue says of a procedure, as frozen values; nothing here knows a file or a database."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    """How a dossier comes in."""

    DIRECT = "direct"
    ONLINE = "online"
    POST = "post"


class DoubtKind(StrEnum):
    """What of a procedure was read only in part; the rest of it is usable."""

    COUNT_UNCLEAR = "count_unclear"
    """Number and text are glued and the split is a guess; the smallest plausible count was taken."""
    COMPONENT_WITHOUT_NAME = "component_without_name"
    """A count with no words before it; the row was left out."""
    FORM_FILE_UNCLEAR = "form_file_unclear"
    """The name of a form's file could not be told from the component's name and is still part of it."""
    HEADING_WITH_COUNT = "heading_with_count"
    """A row that ends with a colon and yet has a count: it may be a heading and no paper."""
    COMPONENTS_UNREAD = "components_unread"
    """No row of a table was found; what stands there is kept as a note."""
    TEXT_AFTER_TABLE = "text_after_table"
    """Words behind the last count; kept as a note."""
    CHANNELS_UNREAD = "channels_unread"
    """No way of handing in was found."""
    RESULT_CODE_UNREAD = "result_code_unread"
    """A result without a code of the form `KQ.G15.000031`."""
    VALUE_UNREAD = "value_unread"
    """A cell of a table file that cannot be meant as what its column holds."""
    DOCUMENT_TYPE_UNKNOWN = "document_type_unknown"
    """A cell of a table file names a document type that does not exist."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing that was not understood; `row_no` counts the rows of the procedure's tables from 1, None for all."""

    kind: DoubtKind
    row_no: int | None
    text: str


@dataclass(frozen=True, slots=True)
class ChannelTerm:
    """One way of handing in, how long it takes and what it costs.

    `duration` and `fee` are verbatim, "" where nothing is said. At most one of the numbers is set; all are None where
    the text does not say it without doubt (the portal often prints a bare "1"). `working_days` 0 means the same
    working day.
    """

    channel: Channel
    duration: str = ""
    working_days: int | None = None
    calendar_days: int | None = None
    hours: int | None = None
    months: int | None = None
    fee: str = ""


@dataclass(frozen=True, slots=True)
class ComponentEntry:
    """One paper that the dossier needs.

    `position` counts from 1 in the order of the source, which on the portal is not the order of the law.
    `document_type` is None when the name does not say it for sure. `required` is False when the paper is needed only
    under a condition; of components with the same `alternatives_group` any one suffices. `condition` and `case` (the
    heading over the table) are verbatim. `in_database` names the database whose data replace the paper where the text
    says so.
    """

    position: int
    name: str
    form_file: str | None = None
    originals: int = 1
    copies: int = 0
    document_type: str | None = None
    required: bool = True
    condition: str | None = None
    alternatives_group: int | None = None
    in_database: str | None = None
    case: str | None = None


@dataclass(frozen=True, slots=True)
class ProcedureEntry:
    """One procedure; empty texts are "", what has no value None. `doubts` is not part of the law but of our reading."""

    code: str
    name: str
    sector: str = ""
    level: str = ""
    result_code: str | None = None
    result_name: str | None = None
    applicants: str = ""
    agency: str = ""
    decision: str = ""
    channels: tuple[ChannelTerm, ...] = ()
    components: tuple[ComponentEntry, ...] = ()
    notes: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
