"""How well a captured picture came out, before anything is read."""

from __future__ import annotations

from dataclasses import replace

from ocr.imaging.capture_faults import find_capture_faults
from ocr.imaging.illumination import EvenLight
from ocr.imaging.page_image import PageImage
from ocr.imaging.quality import is_two_toned, measure_quality
from ocr.pipeline.straighten import Straight, flatten
from ocr.types import QualityReport


def judge_picture(image: PageImage) -> QualityReport:
    """Return what is measured and found on a picture as it was captured; takes some 100 ms."""
    page, cards = flatten(image)
    straight = replace(Straight.untouched(page), cards=cards, two_toned=is_two_toned(image.pixels))
    return judge_straight(straight, EvenLight(straight.gray))


def judge_straight(straight: Straight, light: EvenLight) -> QualityReport:
    """Return the same of a page that was set straight and its light; around cards on a sheet nothing is looked for."""
    report = measure_quality(light, straight.page.dpi)
    faults = () if straight.cards else find_capture_faults(straight.page.pixels)
    return replace(report, findings=(*report.findings, *faults), two_toned=straight.two_toned)
