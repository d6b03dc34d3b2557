"""All that is known of one source's tables: by staff now, by staff before, by its preset, by its headings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection

from desktop.core.canonical_json import canonical_json
from desktop.petition.importing.understanding.cells_in_our_words import Meanings
from desktop.petition.importing.understanding.column_mapping import CONSENT, Columns, Found, find_columns, remembered
from desktop.petition.importing.understanding.moments import DateOrder
from desktop.petition.importing.understanding.presets import Preset, load_presets, named_preset, recognise
from desktop.petition.importing.understanding.staff_answers import (
    COLUMN,
    DATES,
    PRESET,
    UNCONFIRMED,
    Answer,
    remembered_answers,
)
from desktop.petition.intake.table_readings import CHOOSING


@dataclass(frozen=True, slots=True)
class Told:
    """What staff say of a table now: columns by field, a preset by name or file, a folder of their own, answers."""

    named: Mapping[str, str]
    preset: str = ""
    presets: Path | None = None
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Understood:
    """What a table's columns and cells are taken for. `answers`: all that stand, the latest of each value."""

    found: Found
    preset: Preset | None
    meanings: Meanings
    answers: tuple[Answer, ...]

    @property
    def columns(self) -> Columns:
        """The columns that are read."""
        return self.found.columns

    @property
    def words(self) -> str:
        """A digest of its preset's words for the columns that are read, but for those that only let rows in."""
        told = self.preset.words if self.preset else {}
        here = {each for name in self.columns.heading for each in (name, name.partition(":")[0])} - CHOOSING
        return sha256(canonical_json({about: dict(told[about]) for about in here & set(told)})).hexdigest()[:16]


def understand(connection: Connection, source: str, headings: Sequence[str], told: Told) -> Understood:
    """Put together what is known of this source. Raises SourceError where the columns are wrong."""
    given = {(each.about, each.value): each for each in (*remembered_answers(connection, source), *told.answers)}
    named_before = given[PRESET, ""].means if (PRESET, "") in given else ""
    named_one = told.preset or named_before
    preset = named_preset(named_one, told.presets) if named_one else recognise(headings, load_presets(told.presets))
    named = {f"{CONSENT}{each.means}": each.value for each in told.answers if each.about == COLUMN and each.means}
    found = find_columns(headings, remembered(connection, source), {**named, **told.named}, preset)
    answers = tuple(given.values())
    return Understood(found, preset, _meanings(preset, answers), answers)


def with_order(understood: Understood, shown: DateOrder) -> Meanings:
    """Return the meanings with the order that the column itself shows; where it shows none, what staff said."""
    meanings = understood.meanings
    return Meanings(shown or meanings.order, meanings.words, meanings.unconfirmed)


def _meanings(preset: Preset | None, answers: Sequence[Answer]) -> Meanings:
    words = {about: dict(each) for about, each in (preset.words if preset else {}).items()}
    for each in answers:
        words.setdefault(each.about, {})[each.value] = each.means
    said = {each.about: each.means for each in answers if not each.value}
    order: DateOrder = "day" if said.get(DATES) == "day" else "month" if said.get(DATES) == "month" else ""
    return Meanings(order, words, said.get(UNCONFIRMED, ""))
