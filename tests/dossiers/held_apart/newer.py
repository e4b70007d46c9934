"""The held-apart layouts of the types whose two halves were drawn by different hands, by type: see README.md."""

from __future__ import annotations

from collections.abc import Mapping

from tests.dossiers.held_apart.authorization import AUTHORIZATION
from tests.dossiers.held_apart.birth_notification import BIRTH_NOTIFICATION
from tests.dossiers.held_apart.certification import CERTIFICATION
from tests.dossiers.held_apart.construction import CONSTRUCTION
from tests.dossiers.held_apart.death import DEATH
from tests.dossiers.held_apart.declaration import DECLARATION
from tests.dossiers.held_apart.diploma import DIPLOMA
from tests.dossiers.held_apart.enterprise import ENTERPRISE
from tests.dossiers.held_apart.health import HEALTH
from tests.dossiers.held_apart.household_book import HOUSEHOLD_BOOK
from tests.dossiers.held_apart.judicial import JUDICIAL
from tests.dossiers.held_apart.land import LAND
from tests.dossiers.held_apart.parts import Layout
from tests.dossiers.held_apart.residence import RESIDENCE

NEWER: Mapping[str, tuple[Layout, ...]] = {
    "declaration": DECLARATION,
    "authorization_letter": AUTHORIZATION,
    "death_extract": DEATH,
    "birth_notification": BIRTH_NOTIFICATION,
    "certification_page": CERTIFICATION,
    "construction_permit": CONSTRUCTION,
    "enterprise_certificate": ENTERPRISE,
    "judicial_record": JUDICIAL,
    "health_certificate": HEALTH,
    "diploma": DIPLOMA,
    "land_use_certificate": LAND,
    "residence_change_form": RESIDENCE,
    "household_book": HOUSEHOLD_BOOK,
}
