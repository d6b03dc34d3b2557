"""All that is kept of one person, in words: each signature, where it came from, each consent and its proof."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core.consent import BY_PAPER, BY_STAFF, BY_TABLE, SELF_TICKED, Consent
from desktop.core.countries import country_label
from desktop.core.name_writing import printed_name
from desktop.office.people.person import PersonRecord
from desktop.office.rights.finding_and_forgetting import FoundSignature
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.console.page.consent_text import consent_in_words
from desktop.ui.console.page.days import day_in_words, signing_in_words
from desktop.ui.console.people.people_text import state_in_words

translate = QCoreApplication.translate
Row = dict[str, object]

FIELDS: dict[str, str] = {
    "name": str(QT_TRANSLATE_NOOP("Console", "Name")),
    "given_name": str(QT_TRANSLATE_NOOP("Console", "Given name")),
    "family_name": str(QT_TRANSLATE_NOOP("Console", "Family name")),
    "country": str(QT_TRANSLATE_NOOP("Console", "Country")),
    "email": str(QT_TRANSLATE_NOOP("Console", "E-mail")),
    "postal_code": str(QT_TRANSLATE_NOOP("Console", "Postal code")),
    "phone": str(QT_TRANSLATE_NOOP("Console", "Phone")),
}
_ANSWERS: dict[str, str] = {
    "yes": str(QT_TRANSLATE_NOOP("Console", "yes")),
    "withdrawn": str(QT_TRANSLATE_NOOP("Console", "taken back")),
    "not_given": str(QT_TRANSLATE_NOOP("Console", "did not say yes")),
    "not_asked": str(QT_TRANSLATE_NOOP("Console", "not asked")),
}
_METHODS: dict[str, str] = {
    SELF_TICKED: str(QT_TRANSLATE_NOOP("Console", "answered on the screen by themselves")),
    BY_TABLE: str(QT_TRANSLATE_NOOP("Console", "as a table says")),
    BY_PAPER: str(QT_TRANSLATE_NOOP("Console", "answered on paper")),
    BY_STAFF: str(QT_TRANSLATE_NOOP("Console", "taken back by staff, as they asked")),
}
_ONLY_COUNTED = str(
    QT_TRANSLATE_NOOP("Console", "Only counted: their name is printed on no list and leaves in no export.")
)


def name_of(found: FoundSignature) -> str:
    """Return the name as it is printed."""
    return printed_name(found.given_name, found.family_name)


def signature_in_words(found: FoundSignature, language: str, person: PersonRecord) -> Row:
    """Return `{number, name, listing, where, facts, answers, state, watch, consents}` of one signature of a person.

    `answers`: to further questions, a line each. `listing`: that they are only counted, where they asked for that.
    """
    country = country_label(found.country, language) if found.country else ""
    reached = map(apart, (found.postal_code, found.email, found.phone))
    when = signing_in_words(found.signed_at, on_paper=bool(found.sheet))
    signed = translate("Console", "signed %1").replace("%1", when)
    return {
        "number": found.number,
        "name": apart(name_of(found)),
        "listing": translate("Console", _ONLY_COUNTED) if found.listing == "count_only" else "",
        "where": _where(found),
        "facts": " · ".join(filter(None, (country, *reached, signed if found.signed_at else ""))),
        "answers": "\n".join(_answer(id_, said, language, person) for id_, said in found.extra.items()),
        "state": _state(found),
        "watch": found.state != "valid" or found.undone,
        "consents": [_consent(each, person) for each in found.consents],
    }


def lists_in_words(found: tuple[FoundSignature, ...]) -> str:
    """Return on which lists that were handed over a person stands."""
    days = sorted({day[:10] for each in found for day in each.deliveries})
    if not days:
        return translate("Console", "On no list that was handed over.")
    said = translate("Console", "On the lists handed over on %1. They cannot be called back.")
    return said.replace("%1", ", ".join(map(day_in_words, days)))


def field_in_words(field: str) -> str:
    """Return what a field is called."""
    return translate("Console", FIELDS[field])


def _where(found: FoundSignature) -> str:
    day = day_in_words(found.event_day) if found.event_day else ""
    place = ", ".join(filter(None, (apart(found.event_name), apart(found.event_place), day)))
    if found.sheet:
        said = translate("Console", "On paper: sheet %1, line %2").replace("%1", found.sheet)
        return ", ".join(filter(None, (said.replace("%2", str(found.line)), place)))
    return translate("Console", "From the table “%1”").replace("%1", apart(found.source)) if found.source else place


def _state(found: FoundSignature) -> str:
    if found.undone:
        return translate("Console", "not counted: it was taken out again with its file")
    if found.kept_as is not None:
        return translate("Console", "signed again: counted once, by the first signature here")
    return state_in_words(found.state)


def _answer(id_: str, said: str, language: str, person: PersonRecord) -> str:
    asked = person.questions.get(id_)
    label = asked.label_in(language) if asked else id_
    kind = asked.kind if asked else "line"
    words = {"statement": translate("Console", "yes"), "day": day_in_words(said)}.get(kind) or apart(said)
    return translate("Console", "%1: %2").replace("%1", apart(label)).replace("%2", words)


def _method(method: str) -> str:
    return translate("Console", _METHODS[method]) if method in _METHODS else method


def _consent(consent: Consent, person: PersonRecord) -> Row:
    answer = translate("Console", _ANSWERS[consent.answer])
    when = signing_in_words(consent.at, on_paper=consent.method == BY_PAPER) if consent.at else ""
    said = (
        translate("Console", "%1 (%2): %3")
        .replace("%1", consent_in_words(consent.request, person.texts))
        .replace("%2", apart(consent.requester))
    )
    proof = translate("Console", "Proof: the words that were shown, in “%1” (check code %2); %3")
    shown = person.words.get(consent.text_sha256, "")
    told = (
        proof.replace("%1", consent.language)
        .replace("%2", consent.text_sha256[:16])
        .replace("%3", _method(consent.method))
    )
    return {
        "text": ", ".join(filter(None, (said.replace("%3", answer), when))),
        "proof": told if consent.text_sha256 else "",
        "words": translate("Console", "“%1”").replace("%1", shown) if shown else "",
        "request": consent.request,
        "given": consent.answer == "yes",
    }
