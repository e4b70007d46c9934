"""Layouts that nobody who works on the reader has seen: what the reader is measured on.

The rule. Who works on the reader (`ocr/`, its templates, thresholds, word lists, the calibration) neither opens these
files nor looks at the pages made of them, nor at the wordings of fields that were read wrong on them: counts by type
and by level are all that may guide the work. A layout that somebody has seen all the same is spent: move it to the
tuning half and draw a new one here (docs/adr/0007).

No label, heading or phrase printed here comes from the word lists and layouts of the tuning half, other than what the
law words; people, places, seals and the helpers that draw are shared. Only the makers of `tests/dossiers` import this
package. `tests/dossiers/test_held_apart.py` holds both. Change a layout here for one reason alone: it prints something
that no office would print, or its truth is wrong.
"""
