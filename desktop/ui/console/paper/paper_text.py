"""Sheets of paper in words: where each stands, what two people read differently, and how often."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.core.campaign import Campaign
from desktop.core.countries import country_label, is_country
from desktop.office.paper.sheets import (
    Difference,
    KnownAlready,
    PaperSheet,
    SheetCheck,
    TypedLine,
    error_rates,
    next_step,
)
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.console.page.days import day_in_words
from desktop.ui.console.paper.sheet_plurals import SheetPlurals
from desktop.ui.console.people.person_text import FIELDS

translate = QCoreApplication.translate
Row = dict[str, object]
_CONSENT = "consent:"
_STATES: dict[str, str] = {
    "printed": str(QT_TRANSLATE_NOOP("Console", "printed, not back yet")),
    "back": str(QT_TRANSLATE_NOOP("Console", "back, to be typed")),
    "keyed": str(QT_TRANSLATE_NOOP("Console", "typed, to be checked")),
    "checked": str(QT_TRANSLATE_NOOP("Console", "checked and taken in")),
    "void": str(QT_TRANSLATE_NOOP("Console", "counts for nothing")),
    "undone": str(QT_TRANSLATE_NOOP("Console", "taken out again")),
}
_OTHERS: dict[str, str] = {
    "kind": str(QT_TRANSLATE_NOOP("Console", "Whether it can be read")),
    "listing": str(QT_TRANSLATE_NOOP("Console", "Whether the name is printed")),
    "age": str(QT_TRANSLATE_NOOP("Console", "The sentence about age")),
}
_VALUES: dict[str, str] = {
    "signature": str(QT_TRANSLATE_NOOP("Console", "it can be read")),
    "illegible": str(QT_TRANSLATE_NOOP("Console", "nobody can read it")),
    "erased": str(QT_TRANSLATE_NOOP("Console", "forgotten")),
    "named": str(QT_TRANSLATE_NOOP("Console", "name printed")),
    "count_only": str(QT_TRANSLATE_NOOP("Console", "only counted")),
}
ANSWERS: dict[str, str] = {
    "yes": str(QT_TRANSLATE_NOOP("Console", "ticked")),
    "not_given": str(QT_TRANSLATE_NOOP("Console", "not ticked")),
    "not_asked": str(QT_TRANSLATE_NOOP("Console", "not asked on this sheet")),
}
_ACTIONS: dict[str, str] = {
    "type": str(QT_TRANSLATE_NOOP("Console", "Type it")),
    "again": str(QT_TRANSLATE_NOOP("Console", "Read it a second time")),
    "decide": str(QT_TRANSLATE_NOOP("Console", "Decide")),
    "decided": str(QT_TRANSLATE_NOOP("Console", "What was decided")),
    "anew": str(QT_TRANSLATE_NOOP("Console", "Type it anew")),
}


def sheet_in_words(each: PaperSheet, check: SheetCheck | None) -> Row:
    """Return `{number, text, detail, action, actionText}` of a sheet; the action is what can be done with it next."""
    said = translate("Console", "Sheet %1: %2").replace("%1", str(each.number))
    signed = "" if each.signatures is None else SheetPlurals().signatures(each.signatures)
    where = ", ".join(filter(None, (apart(each.event_name), day_in_words(each.day) if each.day else "")))
    unread = SheetPlurals().illegible(each.illegible) if each.illegible and not each.undone else ""
    waits = _waiting(check) if check else ""
    action, text = _next_step(each, check)
    return {
        "number": each.number,
        "text": said.replace("%2", translate("Console", _STATES["undone" if each.undone else each.state])),
        "detail": " · ".join(filter(None, (signed, where, waits, unread, apart(each.why)))),
        "action": action,
        "actionText": text,
    }


def field_on_paper(campaign: Campaign, field: str, language: str) -> str:
    """Return what a field, question or request of a line is called."""
    if field in FIELDS:
        return translate("Console", FIELDS[field])
    if field in _OTHERS:
        return translate("Console", _OTHERS[field])
    asked = {each.id: each.labels for each in campaign.extra} | {
        _CONSENT + each.id: each.texts for each in campaign.consents
    }
    texts = asked.get(field, {})
    return texts.get(language) or texts.get(campaign.default_language, field)


def value_on_paper(field: str, value: str, language: str) -> str:
    """Return what somebody read in a field."""
    if not value:
        return translate("Console", "nothing")
    if field == "country" and is_country(value):
        return country_label(value, language)
    if field.startswith(_CONSENT):
        return translate("Console", ANSWERS.get(value, value))
    return translate("Console", _VALUES[value]) if field in ("kind", "listing") and value in _VALUES else apart(value)


def difference_in_words(each: Difference, campaign: Campaign, language: str) -> Row:
    """Return `{field, label, first, second}` of what two people read differently."""
    return {
        "field": each.field,
        "label": field_on_paper(campaign, each.field, language),
        "first": value_on_paper(each.field, each.first, language),
        "second": value_on_paper(each.field, each.second, language),
    }


def decided_in_words(each: TypedLine) -> Row:
    """Return `{line, text, detail}` of a line that was decided: who it holds, and by whom."""
    said = translate("Console", "Line %1 is decided").replace("%1", str(each.line))
    by = translate("Console", "by %1").replace("%1", apart(each.by))
    values = each.read.values.get
    name = " ".join(filter(None, (values("name"), values("given_name"), values("family_name"))))
    held = apart(name) if each.read.kind == "signature" else translate("Console", _VALUES[each.read.kind])
    return {"line": each.line, "text": said, "detail": " · ".join(filter(None, (held, values("email"), by)))}


def known_in_words(known: KnownAlready) -> str:
    """Return whether a signer seems to be here already, and nothing of whom; empty where they do not."""
    if known.signed:
        return translate("Console", "This name and address have signed already. They are counted once.")
    if known.places:
        said = translate("Console", "The same name and address stand on sheet %1, line %2.")
        number, line = known.places[0]
        return said.replace("%1", str(number)).replace("%2", str(line))
    may_be = translate("Console", "Somebody of this name at this postal code has signed already.")
    return may_be if known.may_be else ""


def rates_in_words(checks: Sequence[SheetCheck], campaign: Campaign | None, language: str) -> list[str]:
    """Return of each field that was read twice how often the two differ, the worst first."""
    said = translate("Console", "%1: different in %2 of %3 (%4)")
    lines = []
    for field, rate in error_rates(checks).items():
        compared = sum(each.compared.get(field, 0) for each in checks)
        wrong = sum(each.wrong.get(field, 0) for each in checks)
        called = (field_on_paper(campaign, field, language) if campaign else field).rstrip(".")
        share = QLocale().toString(float(rate) * 100, "f", 1) + translate("Console", " %")
        told = said.replace("%1", called).replace("%2", str(wrong)).replace("%3", str(compared))
        lines.append(told.replace("%4", share))
    return lines


def _waiting(check: SheetCheck) -> str:
    differing = len({each.line for each in check.open})
    if check.unread:
        return SheetPlurals().unread(len(check.unread))
    return SheetPlurals().differing(differing) if differing else translate("Console", "ready to be taken in")


def _next_step(each: PaperSheet, check: SheetCheck | None) -> tuple[str, str]:
    step: str = next_step(each, check)
    if step == "take" and check and check.decided:
        step = "decided"
    return (step, translate("Console", _ACTIONS[step])) if step in _ACTIONS else ("", "")
