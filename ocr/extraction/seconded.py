"""What the tagger of fields says of a value's place."""

from __future__ import annotations

from dataclasses import dataclass

_NOT_INSIDE = 0.05
_LIKELY, _SURE, _SURELY = 0.5, 0.8, 0.97


@dataclass(frozen=True, slots=True)
class Seconded:
    """What the tagger says of a value's place, as probabilities.

    `inside`: of the value's words, the least likely one to be of the field. `elsewhere`: of all other words that may be
    of such a value, the likeliest one; of a field with many values, of those that no value took. What repeats a word of
    the value, as a name does where its bearer signs, speaks for no other value, nor does a word that templates found to
    be of another field where the tagger finds it likelier of that.
    `alone`: nobody else bears it out: templates see another value of the field, or the tagger is not sure of each word
    that it offers. `untold`: templates see nothing of the person whom it is about: who of two people is who the tagger
    may take for the other way round, all their values at once.
    `mended`: it stands where templates found it, but begins or ends where the tagger says.
    """

    inside: float
    elsewhere: float
    alone: bool = False
    untold: bool = False
    mended: bool = False

    @property
    def is_elsewhere(self) -> bool:
        """Whether the tagger sees none of the field there, or more of it elsewhere, likelier than not."""
        return self.inside < _NOT_INSIDE or self.elsewhere > _LIKELY

    @property
    def is_sure(self) -> bool:
        """Whether the tagger is sure of each word."""
        return self.inside >= _SURE

    @property
    def is_just_so(self) -> bool:
        """Whether the tagger surely sees these words of the field and no others."""
        return self.inside > _SURELY and self.elsewhere < _NOT_INSIDE

    @property
    def is_unlikely(self) -> bool:
        """Whether some word of the value is likelier not of the field."""
        return self.inside < _LIKELY
