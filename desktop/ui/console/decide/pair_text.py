"""A pair of signatures in words: why it is doubted, and each field of both, with those that differ."""
# ruff: noqa: E501  (one sentence a line, as translators read them)

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core.countries import country_label
from desktop.core.name_writing import printed_name
from desktop.office.people.review import PossibleDuplicate, Side
from desktop.ui.console.page.days import day_in_words, signing_in_words

Row = dict[str, object]

translate = QCoreApplication.translate

_WHY = {
    "similar_name": str(QT_TRANSLATE_NOOP("Console", "Both gave the same e-mail address, and similar names.")),
    "same_email": str(QT_TRANSLATE_NOOP("Console", "Both gave the same e-mail address, under different names.")),
    "same_name_and_place": str(QT_TRANSLATE_NOOP("Console", "Name, country and postal code are the same, and one of the two gave no e-mail address.")),
    "same_id": str(QT_TRANSLATE_NOOP("Console", "One tablet gave both the same number, which no tablet of ours does. Which of them is true?")),
}  # fmt: skip
_SILENT = str(
    QT_TRANSLATE_NOOP(
        "Console", "Somebody asked here to be only counted: if this is one person, the name stands on no list."
    )
)
_OTHERWISE = str(QT_TRANSLATE_NOOP("Console", "These two may be one person."))
_FIELDS: tuple[tuple[str, str], ...] = (
    ("name", str(QT_TRANSLATE_NOOP("Console", "Name"))),
    ("country", str(QT_TRANSLATE_NOOP("Console", "Country"))),
    ("email", str(QT_TRANSLATE_NOOP("Console", "E-mail"))),
    ("postal_code", str(QT_TRANSLATE_NOOP("Console", "Postal code"))),
    ("phone", str(QT_TRANSLATE_NOOP("Console", "Phone"))),
    ("signed", str(QT_TRANSLATE_NOOP("Console", "Signed"))),
    ("listing", str(QT_TRANSLATE_NOOP("Console", "On the list"))),
    ("event", str(QT_TRANSLATE_NOOP("Console", "Event"))),
    ("source", str(QT_TRANSLATE_NOOP("Console", "Where from"))),
)
_PARTS = {"name": ("given_name", "family_name"), "event": ("event_name", "event_day")}


def why_in_words(pair: PossibleDuplicate) -> str:
    """Return why staff are asked, and what becomes of the name where one of the two asked to be only counted."""
    return " ".join(filter(None, (reason_in_words(pair.reason), silence_in_words((pair.earlier, pair.later)))))


def silence_in_words(sides: Sequence[Side]) -> str:
    """Return what joining these means for the name, where any of them asked to be only counted."""
    return translate("Console", _SILENT) if any(map(is_silent, sides)) else ""


def is_silent(side: Side) -> bool:
    """Whether its signer asked to be only counted."""
    return side.listing == "count_only"


def reason_in_words(reason: str) -> str:
    """Return the same for a code of why signatures are doubted."""
    return translate("Console", _WHY.get(reason, _OTHERWISE))


def rows_of(pair: PossibleDuplicate, language: str) -> list[Row]:
    """Return `{label, one, other, differs, sign}` of each field that either holds, the one that counts first.

    Nobody signs twice in the same minute: that the times differ says nothing, and has no sign.
    """
    rows: list[Row] = [
        {
            "label": translate("Console", label),
            "one": _shown(name, pair.earlier, language),
            "other": _shown(name, pair.later, language),
            "differs": bool({name, *_PARTS.get(name, ())} & set(pair.differs)),
        }
        for name, label in _FIELDS
        if name != "listing" or silence_in_words((pair.earlier, pair.later))
    ]
    return [row | {"sign": _sign(row)} for row in rows if row["one"] or row["other"]]


def _sign(row: Row) -> str:
    if row["differs"]:
        return "≠"
    return "=" if row["one"] == row["other"] else ""


def _shown(name: str, side: Side, language: str) -> str:
    match name:
        case "name":
            return printed_name(side.given_name, side.family_name)
        case "country":
            return country_label(side.country, language) if side.country else ""
        case "listing":
            return translate("Console", "only counted") if is_silent(side) else translate("Console", "by name")
        case "signed":
            return signing_in_words(side.signed_at, on_paper=bool(side.sheet))
        case "event":
            return ", ".join(filter(None, (side.event_name, day_in_words(side.event_day) if side.event_day else "")))
    return str(getattr(side, name))
