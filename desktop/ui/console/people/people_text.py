"""People in words, as lists of the console show them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core.countries import country_label
from desktop.office.people.people_list import ListedPerson
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.console.page.days import day_in_words

translate = QCoreApplication.translate
Row = dict[str, object]

STANDINGS: dict[str, str] = {
    "": str(QT_TRANSLATE_NOOP("Console", "Everybody")),
    "counts": str(QT_TRANSLATE_NOOP("Console", "Counts")),
    "waits": str(QT_TRANSLATE_NOOP("Console", "Waits")),
    "withdrawn": str(QT_TRANSLATE_NOOP("Console", "Withdrawn")),
    "invalid": str(QT_TRANSLATE_NOOP("Console", "Left out")),
}
COLUMNS: dict[str, str] = {
    "name": str(QT_TRANSLATE_NOOP("Console", "Name")),
    "country": str(QT_TRANSLATE_NOOP("Console", "Country")),
    "day": str(QT_TRANSLATE_NOOP("Console", "Day")),
    "source": str(QT_TRANSLATE_NOOP("Console", "Where from")),
}
_STATES: dict[str, str] = {
    "valid": str(QT_TRANSLATE_NOOP("Console", "counts")),
    "review": str(QT_TRANSLATE_NOOP("Console", "waits for a decision")),
    "withdrawn": str(QT_TRANSLATE_NOOP("Console", "withdrawn")),
    "invalid": str(QT_TRANSLATE_NOOP("Console", "left out")),
}


def state_in_words(state: str) -> str:
    """Return for what a signature counts now."""
    return translate("Console", _STATES[state]) if state in _STATES else state


def _stands(person: ListedPerson) -> str:
    state = state_in_words(person.state)
    return state if person.named else translate("Console", "%1, name not printed").replace("%1", state)


def person_in_words(person: ListedPerson | None, position: int, language: str, total: int | None) -> Row:
    """Return `{name, country, day, source, state, watch, said}` of whoever stands at a position, counted from 0.

    `said` is the row as one sentence, for who hears it. Nobody: a row that is being read.
    """
    if person is None:
        return dict.fromkeys(("name", "country", "day", "source", "state", "said"), "") | {"name": "…", "watch": False}
    row: Row = {
        "name": apart(person.name) or translate("Console", "No name"),
        "country": country_label(person.country, language) if person.country else "",
        "day": day_in_words(person.day) if person.day else "",
        "source": apart(person.source),
        "state": _stands(person),
        "watch": person.state != "valid",
    }
    place = translate("Console", "row %1").replace("%1", str(position + 1))
    if total is not None:
        place = translate("Console", "row %1 of %2").replace("%1", str(position + 1)).replace("%2", str(total))
    told = (str(row[each]) for each in ("name", "country", "day", "source", "state"))
    return row | {"said": ", ".join(filter(None, (*told, place)))}
