"""Further official documents: what programs print of them, and documents of very different offices.

Canonical values as in `administrative`.
"""

from __future__ import annotations

from tests.dossiers.official_wide_bodies import OFFICIAL_WIDE_BODIES
from tests.dossiers.official_wide_firms import OFFICIAL_WIDE_FIRMS
from tests.dossiers.official_wide_papers import OFFICIAL_WIDE_PAPERS
from tests.dossiers.official_wide_sent import OFFICIAL_WIDE_SENT
from tests.dossiers.official_wide_told import OFFICIAL_WIDE_TOLD

OFFICIAL_WIDE = (
    *OFFICIAL_WIDE_TOLD,
    *OFFICIAL_WIDE_PAPERS,
    *OFFICIAL_WIDE_FIRMS,
    *OFFICIAL_WIDE_BODIES,
    *OFFICIAL_WIDE_SENT,
)
