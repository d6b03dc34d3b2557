"""The fixed words of a delivered document, in each language it can be made in."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.core.campaign import DeliveredField
from desktop.core.errors import DeliveryError

NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Phrases:
    """Sentences with `{count}` stand in the form for that count; `thousands` parts the figures of a number."""

    thousands: str
    to: str
    we_ask: str
    one_signed: str
    many_signed: str
    one_unnamed: str
    many_unnamed: str
    only: str
    joined: str
    fields: Mapping[DeliveredField, str]
    signature: tuple[str, ...]
    totals: str
    unnamed: str
    total: str
    list_heading: str
    page: str
    certificate: str
    certified: str
    named: str
    digest: str
    digest_how: str
    zero_is_one: bool = False

    def number(self, count: int) -> str:
        """Write a whole number with its thousands parted."""
        return f"{count:,}".replace(",", self.thousands)

    def counted(self, count: int, one: str, many: str) -> str:
        """Choose between the sentence for one and for many, and put the number in."""
        singular = count == 1 or (count == 0 and self.zero_is_one)
        return (one if singular else many).format(count=self.number(count))

    def listed(self, columns: tuple[DeliveredField, ...]) -> str:
        """Name the delivered fields as one would say them: "name, country and postal code"."""
        names = [self.fields[column].lower() for column in columns]
        return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {self.joined} {names[-1]}"


_ENGLISH = Phrases(
    thousands=",",
    to="To",
    we_ask="We ask",
    one_signed="person has signed this petition.",
    many_signed="people have signed this petition.",
    one_unnamed="{count} of them asked not to be named, and is counted here without a name.",
    many_unnamed="{count} of them asked not to be named, and are counted here without a name.",
    only="The list that follows gives what they agreed to share with you, and nothing more: {fields}.",
    joined="and",
    fields={"name": "Name", "country": "Country", "postal_code": "Postal code"},
    signature=("Name and role", "Signature"),
    totals="Signatures by country",
    unnamed="Asked not to be named",
    total="Total",
    list_heading="People who signed",
    page="Page {page} of {pages}",
    certificate="What this list holds",
    certified="This document holds the whole list of those who signed and agreed to be named, each of them once.",
    named="Named in the list",
    digest="Fingerprint of the list (SHA-256)",
    digest_how=(
        "Anyone with the list can make this fingerprint again: one line for each person in the order printed, "
        "without the number, with the values parted by a tab and the line ended by a line feed, in UTF-8 (NFC)."
    ),
)
_FRENCH = Phrases(
    thousands=NARROW_SPACE,
    to="Destinataire",
    we_ask="Nous demandons",
    one_signed="personne a signé cette pétition.",
    many_signed="personnes ont signé cette pétition.",
    one_unnamed="{count} d’entre elles a demandé à ne pas être nommée et est comptée ici sans son nom.",
    many_unnamed="{count} d’entre elles ont demandé à ne pas être nommées et sont comptées ici sans leur nom.",
    only=(
        "La liste qui suit contient ce que ces personnes ont accepté de vous transmettre, "
        "et rien d’autre\N{NO-BREAK SPACE}: {fields}."
    ),
    joined="et",
    fields={"name": "Nom", "country": "Pays", "postal_code": "Code postal"},
    signature=("Nom et fonction", "Signature"),
    totals="Signatures par pays",
    unnamed="Sans mention du nom",
    total="Total",
    list_heading="Signataires",
    page="Page {page} sur {pages}",
    certificate="Ce que contient cette liste",
    certified=(
        "Ce document contient la liste complète des personnes qui ont signé et accepté d’être nommées, "
        "chacune une seule fois."
    ),
    named="Personnes nommées",
    digest="Empreinte de la liste (SHA-256)",
    digest_how=(
        "Quiconque détient la liste peut recalculer cette empreinte\N{NO-BREAK SPACE}: "
        "une ligne par personne dans l’ordre imprimé, sans le numéro, les valeurs séparées par une tabulation "
        "et la ligne terminée par un saut de ligne, en UTF-8 (NFC)."
    ),
    zero_is_one=True,
)
_LANGUAGES = {"en": _ENGLISH, "fr": _FRENCH}


def phrases_for(language: str) -> Phrases:
    """Return the fixed words of a language. Raises DeliveryError where there are none."""
    try:
        return _LANGUAGES[language]
    except KeyError:
        offered = ", ".join(sorted(_LANGUAGES))
        raise DeliveryError(
            f"A document cannot be made in the language “{language}”. Choose one of: {offered}."
        ) from None
