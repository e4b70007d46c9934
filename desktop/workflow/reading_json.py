"""The JSON document of `read`; its keys are a contract with those who measure and automate."""

from __future__ import annotations

from typing import Any

from desktop.messages import error_text, warning_text
from desktop.workflow.addresses_today import addresses_today
from ocr.pipeline.read_stack import ReadFailure, StackReading
from ocr.types import FieldReading, Finding, PageReading, PaperReading

Json = dict[str, Any]


def reading_as_json(stack: StackReading, seconds: float, language: str = "vi") -> Json:
    """Return the document; `seconds` is how long the reading took."""
    return {
        "pages": [_page(page) for page in stack.pages],
        "papers": [_paper(paper, language) for paper in stack.papers],
        "errors": [_failure(failure, language) for failure in stack.failures],
        "seconds": round(seconds, 3),
    }


def _page(page: PageReading) -> Json:
    return {
        "source": page.source,
        "index": page.index,
        "width": page.width,
        "height": page.height,
        "rotation": page.rotation,
        "skew": round(page.skew_deg, 2),
        "blank": page.blank,
        "stopped": page.stopped,
        "separator": page.separates,
        "text": page.text.text,
        "lines": [
            {
                "text": line.text,
                "confidence": round(line.confidence, 3),
                "box": line.box.as_ltwh(),
                "handwritten": line.handwritten,
            }
            for line in page.text.lines
        ],
        "codes": [{"kind": code.kind.value, "text": code.payload, "box": code.box.as_ltwh()} for code in page.codes],
        "quality": [finding.value for finding in page.quality.findings],
    }


def _paper(paper: PaperReading, language: str) -> Json:
    return {
        "type": paper.guess.document_type,
        "confidence": round(paper.guess.confidence, 3),
        "pages": list(paper.page_indexes),
        "pages_confidence": round(paper.pages_confidence, 3),
        "fields": {field.key: _field(field, paper.guess.document_type) for field in paper.fields},
        "warnings": [_warning(warning, language) for warning in paper.warnings],
    }


def _field(field: FieldReading, document_type: str) -> Json:
    today = addresses_today(document_type, field.key, field.value)
    return {
        "value": list(field.value) if isinstance(field.value, tuple) else field.value,
        "raw": field.raw,
        "confidence": round(field.confidence, 3),
        "review": field.review,
        "page": field.page_index,
        "box": field.box.as_ltwh(),
        "source": field.source.value,
        "problems": list(field.problems),
        "handwritten": field.handwritten,
        **({} if today is None else {"today": list(today)}),
    }


def _warning(warning: Finding, language: str) -> Json:
    return {"code": warning.code, "fields": list(warning.fields), "message": warning_text(warning.code, language)}


def _failure(failure: ReadFailure, language: str) -> Json:
    message = error_text(failure.error, language)
    return {"source": failure.source, "page": failure.index, "code": failure.error.code, "message": message}
