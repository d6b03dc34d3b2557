"""Which column of a table holds what: named by staff, remembered, known of the platform, else told by its heading."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, insert, select

from desktop.core.errors import SourceError
from desktop.core.petition_errors import NoNameColumn, NoSuchColumn
from desktop.core.table_errors import DoubledColumn
from desktop.petition.importing.understanding.heading_meanings import (
    SORTED_NAME,
    guess,
    is_bare_name,
    may_ask,
    may_hide,
    means,
    plain,
)
from desktop.petition.importing.understanding.presets import FIELDS, Preset
from desktop.petition.tables import decision_tables

CONSENT = "consent:"  # `consent:updates` is the column with the answers to the pack's request `updates`
# A date that may be of a record; a column that may say what must not count, one that may say whose name is not printed.
DOUBTS = ("record_date", "may_not_count", "may_hide")
NAMES = ("name", "given_name", "family_name")
_USED_UP = frozenset({"signed_time", "confirmed"})  # read while cells are put into our own words, and then used up


@dataclass(frozen=True, slots=True)
class Columns:
    """For each field of ours (`given_name`, `consent:updates`) the heading of the table's column that holds it."""

    heading: Mapping[str, str]

    @property
    def text(self) -> str:
        """The same as JSON, always in one order."""
        return json.dumps(dict(sorted(self.heading.items())), ensure_ascii=False)

    @property
    def of_signatures(self) -> "Columns":
        """Those whose cells go into a signature."""
        return Columns({name: heading for name, heading in self.heading.items() if name not in _USED_UP})


@dataclass(frozen=True, slots=True)
class Found:
    """The columns of a table, and what staff should look at before they believe it.

    `may_be_consent`: headings that may hold answers to what people were asked besides. `left_aside`: why other columns
    are not used, by heading. `doubts`: of DOUBTS, each with the heading it is about.
    """

    columns: Columns
    may_be_consent: tuple[str, ...] = ()
    left_aside: Mapping[str, str] = field(default_factory=dict)
    doubts: tuple[tuple[str, str], ...] = ()


def find_columns(
    headings: Sequence[str], known: Columns | None, named: Mapping[str, str], preset: Preset | None = None
) -> Found:
    """Return the columns to read: as `named` now, else as `known` from an earlier import, else by preset and headings.

    A field that is named with an empty heading is left out. Raises SourceError where a named column is not there, one
    that would be read stands there twice, or no column holds a name.
    """
    for each in named:
        if each not in FIELDS and not each.startswith(CONSENT):
            raise SourceError(f"“{each}” is no field. Fields: {', '.join(FIELDS)}, {CONSENT}<request>.")
    told = _told(headings, preset)
    # What staff decided before holds whole; headings only fill what nobody ever decided.
    chosen = dict(known.heading) if known else _settled(told, preset)
    chosen = {each: heading for each, heading in {**chosen, **named}.items() if heading}
    _require_there_once(headings, chosen, {*named, *(known.heading if known else ())})
    if not set(NAMES) & set(chosen):
        raise NoNameColumn(tuple(headings), chosen)
    return _looked_at(headings, Columns(chosen), told, preset)


def unused(headings: Sequence[str], columns: Columns) -> tuple[str, ...]:
    """Return the headings of the columns from which nothing is read."""
    return tuple(heading for heading in headings if heading.strip() and heading not in columns.heading.values())


def remembered(connection: Connection, source: str) -> Columns | None:
    """Return the columns of this source's last import."""
    text = connection.execute(
        select(decision_tables.mapping.c.columns).where(decision_tables.mapping.c.source == source)
    ).scalar_one_or_none()
    return Columns(json.loads(text)) if text else None


def remember(connection: Connection, source: str, columns: Columns) -> None:
    """Keep the columns for this source's next import."""
    connection.execute(delete(decision_tables.mapping).where(decision_tables.mapping.c.source == source))
    connection.execute(insert(decision_tables.mapping).values(source=source, columns=columns.text))


def _told(headings: Sequence[str], preset: Preset | None) -> dict[str, str]:
    """Return what the preset names of the headings that are there, and then what the others say for themselves."""
    here = {plain(heading): heading for heading in reversed(headings)}
    known = preset.columns if preset else {}
    found = {
        each: next((here[plain(one)] for one in likely if plain(one) in here), "") for each, likely in known.items()
    }
    found = {each: heading for each, heading in found.items() if heading}
    aside = preset.not_used if preset else {}
    rest = [each for each in headings if each not in found.values() and plain(each) not in aside]
    better = guess([each for each in rest if not preset or plain(each) not in preset.if_no_other])
    told = {**guess(rest), **better}
    # A part that fits beside another part may still be the form's own question; a whole name is then the account's.
    unwanted = ("given_name", "family_name") if "name" in better else ("name",) if set(NAMES) & set(better) else ()
    return {**{each: heading for each, heading in told.items() if each in better or each not in unwanted}, **found}


def _settled(told: Mapping[str, str], preset: Preset | None) -> dict[str, str]:
    """Return one meaning where the headings offer two for the same.

    A whole name beside both of its parts is for rows that have none of these, if it is surely one.
    """
    found = {each: heading for each, heading in told.items() if each in FIELDS}
    if "signed_at" not in found:
        found.pop("signed_time", None)
        if "record_date" in told:
            found["signed_at"] = told["record_date"]
    if SORTED_NAME in told and not set(NAMES) & set(found):
        found["name"] = told[SORTED_NAME]
    given, family, name = "given_name" in found, "family_name" in found, found.get("name", "")
    if given and family:
        if is_bare_name(name) and not (preset and "name" in preset.columns):
            found.pop("name")
    elif name and (given or family) and is_bare_name(name):
        found["family_name" if given else "given_name"] = found.pop("name")
    elif name:  # it holds the whole name
        found.pop("given_name", None)
        found.pop("family_name", None)
    return found


def _require_there_once(headings: Sequence[str], chosen: Mapping[str, str], settled: Collection[str]) -> None:
    """Raise where a column that is to be read is not there, or where nobody can say which of two is meant."""
    for heading in chosen.values():
        if headings.count(heading) > 1:
            raise DoubledColumn(heading, _places(headings, heading))
    if gone := {each: heading for each, heading in chosen.items() if heading not in headings}:
        here = {each: heading for each, heading in chosen.items() if each not in gone}
        raise NoSuchColumn(tuple(headings), here, gone)
    for heading in dict.fromkeys(headings):
        if headings.count(heading) > 1 and any(means(heading, each) for each in FIELDS if each not in settled):
            raise DoubledColumn(heading, _places(headings, heading))


def _places(headings: Sequence[str], heading: str) -> tuple[int, ...]:
    return tuple(place for place, each in enumerate(headings, start=1) if each == heading)


def _looked_at(headings: Sequence[str], columns: Columns, told: Mapping[str, str], preset: Preset | None) -> Found:
    left = unused(headings, columns)
    named = preset.columns.get("consent", ()) if preset else ()
    likely = {plain(each) for each in named}
    asked = tuple(each for each in left if plain(each) in likely or may_ask(each))
    aside = {each: preset.not_used[plain(each)] for each in left if preset and plain(each) in preset.not_used}
    doubts = [("may_not_count", each) for each in left if means(each, "warned")]
    doubts += [("may_hide", each) for each in left if may_hide(each) and each not in aside]
    if "record_date" in told and columns.heading.get("signed_at") == told["record_date"]:
        doubts.append(("record_date", told["record_date"]))
    return Found(columns, asked, aside, tuple(doubts))
