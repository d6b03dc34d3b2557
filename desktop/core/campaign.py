"""What a campaign is once its pack has been read: texts, form, consents, promise and keys, as frozen facts."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as filled
from typing import Literal

from desktop.core.text_blocks import Block

# "name" is one box for the whole name, in place of two for its parts.
FieldName = Literal["name", "given_name", "family_name", "country", "email", "postal_code", "phone"]
FIELD_NAMES: tuple[FieldName, ...] = (
    "name", "given_name", "family_name", "country", "email", "postal_code", "phone",
)  # fmt: skip

DeliveredField = Literal["name", "country", "postal_code"]
DELIVERED_FIELDS: tuple[DeliveredField, ...] = ("name", "country", "postal_code")

Need = Literal["required", "optional", "hidden"]
ExtraKind = Literal["line", "day", "statement"]
EXTRA_KINDS: tuple[ExtraKind, ...] = ("line", "day", "statement")
Role = Literal["voice", "why", "petition", "latest", "plain"]
ROLES: tuple[Role, ...] = ("voice", "why", "petition", "latest", "plain")


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of the campaign text; `role` tells a signer (and the theme) what kind of part it is."""

    role: Role
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form; `reasons` says, per language, why it is asked."""

    name: FieldName
    need: Need
    reasons: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ExtraField:
    """A further question that the pack names itself: a line of text, a day (ISO 8601), or a statement to tick.

    `longest`: bytes of an answer. `labels` and `reasons`: per language; the label of a statement is its sentence.
    """

    id: str
    kind: ExtraKind
    need: Need
    longest: int
    labels: Mapping[str, str]
    reasons: Mapping[str, str]

    def label_in(self, language: str) -> str:
        """Return its label in a language, else in the first that it has."""
        return self.labels.get(language) or next(iter(self.labels.values()))


@dataclass(frozen=True, slots=True)
class ConsentRequest:
    """Something asked apart from signing. Shown unticked; offered once `field` (say the e-mail) is filled.

    `hashes`: by language that of what was signed, where it is shown without what hides or turns its words.
    """

    id: str
    purpose: str
    requester: str
    field: FieldName
    texts: Mapping[str, str]
    hashes: Mapping[str, str] = filled(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Controller:
    """Who answers for the data: Canada's CASL and Québec's Act P-39.1 want all of these shown where one signs."""

    name: str
    postal_address: str
    email: str
    phone: str
    web: str


@dataclass(frozen=True, slots=True)
class Words:
    """Everything a signer reads in one language.

    `sha256` (64 hex digits) covers every word of it, and those beside it: reasons, consents, controller; from format 2
    of a pack on the whole agreement. `before_you_sign` and `delivery` are empty in packs of format 1.
    """

    title: str
    sentence: str
    recipient: str
    asks: tuple[str, ...]
    promise: str
    delivery_note: str
    age_statement: str
    withdrawal: str
    retention: str
    transfers: str
    text: tuple[Section, ...]
    privacy: tuple[Section, ...]
    sha256: str
    before_you_sign: str = ""
    delivery: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image out of the pack; `kind` is its media type."""

    kind: Literal["image/svg+xml", "image/png", "image/jpeg"]
    data: bytes


@dataclass(frozen=True, slots=True)
class Look:
    """The campaign's own colour (`#rrggbb`, at least 4.5:1 on white) and pictures."""

    accent: str
    picture: Picture
    logo: Picture | None


@dataclass(frozen=True, slots=True)
class Succession:
    """What an old organisation key, by its public half, signed of the keys that came after it."""

    old: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class CampaignKeys:
    """Public halves only: `sealing` 1216 bytes (ML-KEM-768 then X25519), `organisation` 32 bytes (Ed25519).

    `successions`: older keys of the organisation that named these. `try_out`: made for trying out or for practice, so
    that nothing signed with them may ever count.
    """

    sealing: bytes
    organisation: bytes
    successions: tuple[Succession, ...] = ()
    try_out: bool = False


@dataclass(frozen=True, slots=True)
class Campaign:
    """One version of one campaign. `keys` is None until the organisation has signed the pack.

    `format` is that of the pack. `sha256` names the signed pack (empty before): it is what `pack.sig` signs, hashed.
    `opens`, `closes` and `deliver_by` are days (ISO 8601), empty where none is set. `usual_countries` (alpha-2) are
    offered on the form itself; where the pack names none, `first_country` alone.
    """

    id: str
    version: int
    languages: tuple[str, ...]
    default_language: str
    delivered_fields: tuple[DeliveredField, ...]
    first_country: str
    goal: int
    page: str
    count_only_offered: bool
    fields: tuple[Field, ...]
    consents: tuple[ConsentRequest, ...]
    controller: Controller
    look: Look
    words: Mapping[str, Words]
    keys: CampaignKeys | None
    format: int = 1
    sha256: str = ""
    opens: str = ""
    closes: str = ""
    deliver_by: str = ""
    count_only_reason: str = ""
    extra: tuple[ExtraField, ...] = ()
    usual_countries: tuple[str, ...] = ()

    @property
    def tried_out(self) -> bool:
        """Whether it is only for trying out: nothing that is signed with it may ever count."""
        return self.keys is not None and self.keys.try_out

    @property
    def one_name(self) -> bool:
        """Whether the whole name is asked in one box, as it should appear on the list."""
        return self.field("name").need == "required"

    def field(self, name: FieldName) -> Field:
        """Return the rule for one field, `hidden` where the pack leaves it out."""
        return next((field for field in self.fields if field.name == name), Field(name, "hidden", {}))
