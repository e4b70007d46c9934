"""The JSON documents of `find`, `reuse`, `procedures`, `check` and `backup`; their keys are a contract (cli.md)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.messages import say
from desktop.words.catalogue import ROW_DOUBTS, ROW_REASONS
from desktop.words.problems import STORE_PROBLEMS
from desktop.workflow.reuse_text import reuse_text
from storage.catalogue.report import ImportReport
from storage.dossiers.working_days import VIETNAM_TIME
from storage.reuse.reuse import ReuseAnswer
from storage.search.find import Hit
from storage.upkeep.backup import BackupReport
from storage.upkeep.check import CheckReport
from storage.upkeep.restore import RestoreReport
from storage.views import ProcedureView, paper_ref

Json = dict[str, Any]


def hits_as_json(hits: Sequence[Hit], seconds: float) -> Json:
    """Return what was found, best first."""
    return {
        "results": [
            {
                "kind": hit.kind,
                "id": hit.id,
                "title": hit.title,
                "snippet": hit.snippet,
                "score": round(hit.score, 3),
                "dossier": hit.dossier_code,
                "type": hit.document_type,
                "deleted": hit.deleted,
            }
            for hit in hits
        ],
        "seconds": round(seconds, 4),
    }


def reuse_as_json(answers: Sequence[ReuseAnswer], language: str) -> Json:
    """Return what the store can give for each component, with the reason in words."""
    return {
        "components": [
            {
                "name": answer.name,
                "type": answer.document_type,
                "available": answer.available,
                "paper": None if answer.paper_id is None else paper_ref(answer.paper_id),
                "in_database": answer.in_database is not None,
                "spared": answer.is_spared,
                "code": answer.reason.code.value,
                "reason": reuse_text(answer, language),
            }
            for answer in answers
        ]
    }


def import_as_json(report: ImportReport, language: str) -> Json:
    """Return what was taken over of a file of procedures and, row by row, what was not understood."""
    return {
        "read": report.read,
        "imported": report.imported,
        "refused": [
            {"row": row.row, "code": row.code, "reason": say(ROW_REASONS[row.reason], language)}
            for row in report.refused
        ],
        "components": report.components,
        "notes": report.notes,
        "doubts": [
            {
                "row": row.row,
                "code": row.code,
                "component": row.doubt.row_no,
                "reason": say(ROW_DOUBTS[row.doubt.kind.value], language),
                "text": row.doubt.text,
            }
            for row in report.doubts
        ],
    }


def procedures_as_json(found: Sequence[ProcedureView]) -> Json:
    """Return procedures of the catalogue."""
    return {
        "procedures": [
            {
                "code": each.code,
                "name": each.name,
                "sector": each.sector,
                "level": each.level,
                "result_code": each.result_code,
                "working_days": each.working_days,
                "components": each.components,
            }
            for each in found
        ]
    }


def check_as_json(report: CheckReport, language: str) -> Json:
    """Return what was checked and what was found."""
    return {
        "ok": report.ok,
        "checked": dict(report.checked),
        "problems": [
            {
                "code": each.code,
                "id": each.id,
                "repaired": each.repaired,
                "detail": each.detail,
                "message": say(STORE_PROBLEMS[each.code], language),
            }
            for each in report.problems
        ],
        "unread": [{"id": note.id, "dossier": note.detail} for note in report.notes],
        "unnamed_files": report.leftovers.unnamed,
        "removed_files": report.leftovers.removed,
    }


def backup_as_json(report: BackupReport) -> Json:
    """Return what a backup holds."""
    return {
        "folder": str(report.folder),
        "created": report.created_at.astimezone(VIETNAM_TIME).isoformat(timespec="seconds"),
        "files": report.files,
        "bytes": report.total_bytes,
        "copied": report.copied,
        "lost": list(report.lost),
    }


def restore_as_json(report: RestoreReport) -> Json:
    """Return what was restored."""
    return {
        "folder": str(report.folder),
        "created": report.created_at.astimezone(VIETNAM_TIME).isoformat(timespec="seconds"),
        "files": report.files,
        "bytes": report.total_bytes,
        "lost": list(report.lost),
    }
