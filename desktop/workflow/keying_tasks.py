"""What a second person is given to key: the page, the place, how it is typed; not the value."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.workflow.quality_types import KeyingPaper, KeyingTask
from desktop.workflow.typed_values import GENERAL_KINDS
from ocr.extraction.template import Template, find_template
from storage.quality.shapes import Progress, Task
from storage.views import FieldView, PaperView


def keying_paper(paper: PaperView, tasks: Sequence[Task], progress: Progress | None = None) -> KeyingPaper:
    """Return tasks of a paper with its pages, in the order in which the paper has its fields.

    Of a value that changed since it was asked for, the place is that of the value that counts now.
    """
    template = find_template(paper.document_type)
    fields = {each.key: each for each in paper.fields}
    keys = dict.fromkeys(rule.key for rule in template.fields) if template is not None else {}
    order = {key: number for number, key in enumerate(keys)}  # some fields have further rules at the end
    ordered = sorted(tasks, key=lambda task: (not task.is_keyed, order.get(task.key, len(order)), task.id))
    shown = tuple(_task(task, fields.get(task.key), template) for task in ordered)
    done, papers = (0, 0) if progress is None else (progress.papers_done, progress.papers)
    return KeyingPaper(paper.id, paper.document_type, paper.pages, shown, done, papers)


def kind_of(document_type: str, key: str) -> str:
    """Return the value kind of a field, "text" where the type does not say."""
    template = find_template(document_type)
    rule = None if template is None else template.rule(key)
    return GENERAL_KINDS.get(key, "text") if rule is None else rule.kind


def _task(task: Task, view: FieldView | None, template: Template | None) -> KeyingTask:
    rule = None if template is None else template.rule(task.key)
    return KeyingTask(
        id=task.id,
        key=task.key,
        kind=GENERAL_KINDS.get(task.key, "text") if rule is None else rule.kind,
        is_list=view is not None and isinstance(view.value, tuple) if rule is None else rule.many,
        choices=() if rule is None else rule.of,
        page=None if view is None else view.page,
        box=None if view is None else view.box,
        is_keyed=task.is_keyed,
    )
