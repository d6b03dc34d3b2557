"""The fixed words of a delivered document, in each language it can be made in."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desktop.core.campaign import DeliveredField
from desktop.core.errors import DeliveryError
from desktop.core.plural_forms import plural_form
from desktop.core.resources import resource
from desktop.printing.reading_direction import reads_right_to_left

_FOLDER = "letters"  # a TOML file a language, named by its code


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words of one language, as its file in `resources/letters` has them.

    `signed` and `not_named` have a sentence for each form of a count; `thousands` parts the figures of a number,
    `comma` and `joined` the members of a list.
    """

    language: str
    thousands: str
    to: str
    we_ask: str
    signed: Mapping[str, str]
    not_named: Mapping[str, str]
    only: str
    comma: str
    joined: str
    fields: Mapping[DeliveredField, str]
    signature: tuple[str, ...]
    totals: str
    unnamed: str
    total: str
    page: str
    row_number: str
    certificate: str
    certified: str
    supplement: str
    new: str
    before: str
    gone: str
    together: str
    certified_new: str
    named: str
    volume: str
    first: str
    last: str
    in_volume: str
    no_country: str
    digest: str
    digest_how: str

    @property
    def right_to_left(self) -> bool:
        """Whether the language is read from the right."""
        return reads_right_to_left(self.to[0])

    def number(self, count: int) -> str:
        """Write a whole number with its thousands parted."""
        return f"{count:,}".replace(",", self.thousands)

    def counted(self, sentences: Mapping[str, str], count: int) -> str:
        """Return the sentence for a count, with the number put in."""
        return sentences[plural_form(self.language, count)].format(count=self.number(count))

    def listed(self, columns: tuple[DeliveredField, ...]) -> str:
        """Name the delivered fields as one would say them: "name, country and postal code"."""
        *names, last = [self.fields[column].lower() for column in columns]
        return f"{self.comma.join(names)}{self.joined}{last}" if names else last


@cache
def phrases_for(language: str) -> Phrases:
    """Return the fixed words of a language, for "es_MX" those of "es". Raises DeliveryError where there are none."""
    for known in (language, language.partition("_")[0]):
        if known in letter_languages():
            words = tomllib.loads(resource(_FOLDER, f"{known}.toml").read_text(encoding="utf-8"))
            return Phrases(known, signature=tuple(words.pop("signature")), **words)
    offered = ", ".join(letter_languages())
    raise DeliveryError(f"A document cannot be made in the language “{language}”. Choose one of: {offered}.")


@cache
def letter_languages() -> tuple[str, ...]:
    """Return the codes of the languages a document can be made in."""
    return tuple(sorted(file.stem for file in resource(_FOLDER).glob("*.toml")))
