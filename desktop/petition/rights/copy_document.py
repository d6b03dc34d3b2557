"""A copy for the person who asks, on paper: all that is kept of them, in plain lines, in their language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.campaign import ExtraField
from desktop.core.countries import country_label
from desktop.core.name_writing import printed_name
from desktop.petition.rights.person_who_asks import FoundSignature
from desktop.printing.blocks import PrintedBlock
from desktop.printing.plain_pages import set_plain_pages
from desktop.printing.typeface_runs import printable_words

_Words = Mapping[str, str]
_ENGLISH: _Words = {
    "title": "What we keep about you",
    "campaign": "Petition: {}",
    "made": "Made on {}, because you asked for it. It is for nobody else.",
    "signature": "Signature {} of {}",
    "name": "Name",
    "country": "Country",
    "email": "E-mail",
    "postal_code": "Postal code",
    "phone": "Phone",
    "signed_at": "Signed (UTC)",
    "language": "Language of the form",
    "event_name": "Event",
    "event_place": "Place",
    "event_day": "Day of the event",
    "source": "Came in a table called",
    "code": "Withdrawal code",
    "listing": "On the list",
    "state": "It stands as",
    "text_sha256": "Words that were signed (SHA-256)",
    "named": "by name",
    "count_only": "counted, without the name",
    "valid": "counted",
    "review": "waiting for a decision",
    "withdrawn": "withdrawn",
    "invalid": "left out",
    "further": "What else you answered",
    "answered": "“{}”: {}",
    "consents": "What you were asked",
    "yes": "yes",
    "not_given": "you did not say yes",
    "not_asked": "you were not asked",
    "consent": "{request}, by {requester}: {answer}; {at}",
    "unasked": "{request}, by {requester}: {answer}",
    "proof": "Words that were shown (SHA-256, {language}): {text}",
    "shown": "They were: “{}”",
    "method": "How: {}",
    "exports": "Platforms of the organisation that were told of you, straight or by a file",
    "lists": "Lists handed over on which you stand",
    "never": "None.",
    "undated": "no date is kept",
    "line": "{}: {}",
}
_FRENCH: _Words = {
    "title": "Ce que nous conservons à votre sujet",
    "campaign": "Pétition : {}",
    "made": "Établi le {}, à votre demande. Ce document n’est destiné à personne d’autre.",
    "signature": "Signature {} sur {}",
    "name": "Nom",
    "country": "Pays",
    "email": "Courriel",
    "postal_code": "Code postal",
    "phone": "Téléphone",
    "signed_at": "Signé le (UTC)",
    "language": "Langue du formulaire",
    "event_name": "Évènement",
    "event_place": "Lieu",
    "event_day": "Jour de l’évènement",
    "source": "Reçue dans le tableau nommé",
    "code": "Code de retrait",
    "listing": "Sur la liste",
    "state": "Elle est actuellement",
    "text_sha256": "Texte signé (SHA-256)",
    "named": "avec le nom",
    "count_only": "comptée, sans le nom",
    "valid": "comptée",
    "review": "en attente d’une décision",
    "withdrawn": "retirée",
    "invalid": "écartée",
    "further": "Vos autres réponses",
    "answered": "« {} » : {}",
    "consents": "Ce qui vous a été demandé",
    "yes": "oui",
    "not_given": "vous n’avez pas dit oui",
    "not_asked": "cela ne vous a pas été demandé",
    "consent": "{request}, par {requester} : {answer} ; {at}",
    "unasked": "{request}, par {requester} : {answer}",
    "proof": "Texte affiché (SHA-256, {language}) : {text}",
    "shown": "Le voici : « {} »",
    "method": "Comment : {}",
    "exports": "Plateformes de l’organisation informées à votre sujet, directement ou par un fichier",
    "lists": "Listes remises où vous figurez",
    "never": "Aucune.",
    "undated": "aucune date n’est conservée",
    "line": "{} : {}",
}
_FIELDS = (
    *("name", "country", "email", "postal_code", "phone", "signed_at", "language", "event_name", "event_place"),
    *("event_day", "source", "code", "listing", "state", "text_sha256"),
)
_CODED = ("listing", "state")


@dataclass(frozen=True, slots=True)
class ShownWords:
    """What people read: the words beside each box, by their hash, and the further questions by id."""

    consents: _Words
    questions: Mapping[str, ExtraField]


def typeset_copy(campaign: str, found: Sequence[FoundSignature], day: str, shown: ShownWords) -> bytes:
    """Return what is kept of a person as a PDF, in the language that most of their signatures were given in.

    Each consent stands with its proof: when, how, who asked, and the words that were shown. Raises MissingGlyphs where
    a letter cannot be printed.
    """
    language = "fr" if sum(each.language.startswith("fr") for each in found) * 2 > len(found) else "en"
    words = _FRENCH if language == "fr" else _ENGLISH
    # No name in the title: a window that shows the file shows it.
    return set_plain_pages(words["title"], language, _content(campaign, found, day, (language, words), shown))


def _content(
    campaign: str, found: Sequence[FoundSignature], day: str, told: tuple[str, _Words], shown: ShownWords
) -> Iterator[tuple[PrintedBlock, ...]]:
    words = told[1]
    yield (
        PrintedBlock("title", words["title"]),
        PrintedBlock("body", printable_words(words["campaign"].format(campaign))),
        PrintedBlock("body", words["made"].format(day)),
    )
    for number, each in enumerate(found, 1):
        yield (PrintedBlock("heading", words["signature"].format(number, len(found))), *_facts(each, told))
        if each.extra:
            yield (PrintedBlock("sender", words["further"]), *_further(each, told, shown.questions))
        if each.consents:
            yield (PrintedBlock("sender", words["consents"]), *_consents(each, words, shown.consents))
    days = sorted({day[:10] for each in found for day in each.deliveries})
    yield (PrintedBlock("heading", words["lists"]), PrintedBlock("body", ", ".join(days) or words["never"]))
    platforms = ", ".join(dict.fromkeys(one for each in found for one in each.exports))
    yield (
        PrintedBlock("heading", words["exports"]),
        PrintedBlock("body", printable_words(platforms or words["never"])),
    )


def _facts(each: FoundSignature, told: tuple[str, _Words]) -> Iterator[PrintedBlock]:
    language, words = told
    said = {name: str(getattr(each, name, "")) for name in _FIELDS}
    said["name"] = printed_name(each.given_name, each.family_name)
    said["country"] = country_label(each.country, language) if each.country else ""
    said |= {name: words.get(said[name], said[name]) for name in _CODED}
    for name in _FIELDS:
        if said[name]:
            yield PrintedBlock("body", printable_words(words["line"].format(words[name], said[name])))


def _further(
    each: FoundSignature, told: tuple[str, _Words], questions: Mapping[str, ExtraField]
) -> Iterator[PrintedBlock]:
    language, words = told
    for id_, answer in each.extra.items():
        asked = questions.get(id_)
        label = asked.label_in(language) if asked else id_
        said = words.get(answer, answer) if asked and asked.kind == "statement" else answer
        yield PrintedBlock("body", printable_words(words["answered"].format(label, said)))


def _consents(each: FoundSignature, words: _Words, shown: _Words) -> Iterator[PrintedBlock]:
    for one in each.consents:
        facts = {"request": one.request, "requester": one.requester, "answer": words[one.answer]}
        said = words["unasked" if one.answer == "not_asked" else "consent"]
        yield PrintedBlock("body", printable_words(said.format(**facts, at=one.at or words["undated"])))
        if one.text_sha256:
            yield PrintedBlock("body", words["proof"].format(language=one.language, text=one.text_sha256))
        if one.text_sha256 in shown:
            yield PrintedBlock("body", printable_words(words["shown"].format(shown[one.text_sha256])))
        if one.method:
            yield PrintedBlock("body", printable_words(words["method"].format(one.method)))
