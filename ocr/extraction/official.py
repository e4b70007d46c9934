"""The zones of official documents that templates may name (thể thức, NĐ 30/2020/NĐ-CP Annex I).

Each takes a sheet that `official_head.pieced` has cut into its columns.
"""

from __future__ import annotations

from collections.abc import Callable

from ocr.extraction.official_addressees import addressees
from ocr.extraction.official_agencies import issuing_agency, parent_agency
from ocr.extraction.official_body import letter_subject
from ocr.extraction.official_cells import day_cell, number_cell
from ocr.extraction.official_day import foot_date
from ocr.extraction.official_foot import signer_name, signer_title, signing_authority
from ocr.extraction.official_head import (
    head_date,
    number_symbol,
    place_of_issue,
)
from ocr.extraction.official_office import signing_office
from ocr.extraction.sheet import Place, Sheet

ZONES: dict[str, Callable[[Sheet], Place | None]] = {
    "parent_agency": parent_agency,
    "issuing_agency": issuing_agency,
    "number_symbol": number_symbol,
    "number_cell": number_cell,
    "day_cell": day_cell,
    "head_date": head_date,
    "foot_date": foot_date,
    "place_of_issue": place_of_issue,
    "addressees": addressees,
    "signer_name": signer_name,
    "signing_authority": signing_authority,
    "signing_office": signing_office,
    "signer_title": signer_title,
    "letter_subject": letter_subject,
}
"""The zones that templates may name."""
