"""Valid examples of the core's objects, so that a test states only what it is about."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop.core.campaign import Campaign, FieldName, Need
from desktop.core.consent import Consent
from desktop.core.event import Event, event_of
from desktop.core.form import Draft, Entry
from desktop.core.pack.file_reader import PackFiles, read_pack_files
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.reader import read_campaign
from desktop.core.resources import resource
from desktop.core.sealing import Binding, SealedSignature, SealingKey, SealingLock, fingerprint
from desktop.core.signature.encode import encode
from desktop.core.signature.sealed_contents import Signature
from desktop.core.signing_keys import SigningKey
from desktop.transfer.batch import encode_entries
from desktop.transfer.manifest import Manifest
from tests.support.two_boxes import in_two_boxes

# Keys from fixed seeds: the same on every run, and worth nothing.
SEALING = SealingKey(b"s" * 32)
LOCK = SealingLock(SEALING.public)
ORGANISATION = SigningKey(b"o" * 32)
DEVICE = SigningKey(b"d" * 32)
EVENT = event_of("Capital Pride", "Ottawa", "2026-08-23")
AT = datetime(2026, 8, 23, 14, 5, 9, tzinfo=timezone(timedelta(hours=-4)))

# A pack with a word of its own (`…_en`, `…_fr`) in every place that a signer reads.
PACK_TOML = """
format = 1
id = "spring"
version = 3
languages = ["en", "fr"]
default_language = "en"
delivered_fields = ["name", "country"]
first_country = "CA"
goal = 500
page = "https://example.org/spring"
count_only_offered = true

[look]
accent = "#7a1fa2"
picture = "images/sun.svg"

[controller]
name = "Spring Society"
postal_address = "1 Spring Street, Ottawa"
email = "hello@example.org"
phone = "+1 613 555 0123"
web = "example.org"

[[field]]
name = "given_name"
need = "required"
reason.en = "given_en"
reason.fr = "given_fr"

[[field]]
name = "family_name"
need = "required"
reason.en = "family_en"
reason.fr = "family_fr"

[[field]]
name = "country"
need = "required"
reason.en = "country_en"
reason.fr = "country_fr"

[[field]]
name = "email"
need = "optional"
reason.en = "email_en"
reason.fr = "email_fr"

[[field]]
name = "postal_code"
need = "optional"
reason.en = "postal_en"
reason.fr = "postal_fr"

[[field]]
name = "phone"
need = "optional"
reason.en = "phone_en"
reason.fr = "phone_fr"

[[consent]]
id = "news"
purpose = "News of this campaign"
requester = "Spring Society"
field = "email"
text.en = "consent_en"
text.fr = "consent_fr"
"""
_WORDS_TOML = """
[words.{0}]
title = "title_{0}"
sentence = "sentence_{0}"
recipient = "recipient_{0}"
asks = ["first_{0}", "second_{0}"]
promise = "promise_{0}"
delivery_note = "delivery_{0}"
age_statement = "age_{0}"
withdrawal = "withdrawal_{0}"
retention = "retention_{0}"
transfers = "transfers_{0}"
"""
_TEXT = """## why_{0} {{#why}}

> quote_{0}

## petition_{0} {{#petition}}

I ask **bold_{0}** and *italic_{0}*:

1. one_{0}
2. two_{0}

- item_{0}
"""
_PRIVACY = """## privacy_{0}

safe_{0}
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'


def pack() -> dict[str, bytes]:
    """A small pack that nobody has signed."""
    texts = {"campaign.toml": PACK_TOML + _WORDS_TOML.format("en") + _WORDS_TOML.format("fr"), "images/sun.svg": SVG}
    for language in ("en", "fr"):
        texts[f"text/{language}.md"] = _TEXT.format(language)
        texts[f"privacy/{language}.md"] = _PRIVACY.format(language)
    return {name: text.encode() for name, text in texts.items()}


def pack_with(old: str, new: str, file: str = "campaign.toml") -> dict[str, bytes]:
    """The small pack with one thing changed in one file."""
    files = pack()
    assert old.encode() in files[file], "this test changes something that is not there"
    return files | {file: files[file].replace(old.encode(), new.encode(), 1)}


def signed(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The pack signed by our organisation."""
    return dict(sign_pack(files, SEALING, ORGANISATION))


@cache
def bundled_pack() -> PackFiles:
    """The campaign that ships with Tabling."""
    return read_pack_files(resource("campaigns", "russia-lgbtqqia"))


@cache
def _campaign() -> Campaign:
    return read_campaign(signed(in_two_boxes(bundled_pack())))


def campaign(needs: Mapping[FieldName, Need] | None = None, **changes: Any) -> Campaign:
    """The bundled campaign with two boxes for the name, signed; `needs` changes which fields are asked."""
    needs = needs or {}
    fields = tuple(replace(field, need=needs.get(field.name, field.need)) for field in _campaign().fields)
    return replace(_campaign(), **{"fields": fields} | changes)


def draft(
    *,
    ticked: Iterable[str] = (),
    seen: Iterable[str] = (),
    single_name: bool = False,
    count_only: bool = False,
    **values: str,
) -> Draft:
    """A form that may be signed; `values` are what is typed in its fields."""
    typed = {"given_name": "Noor", "family_name": "Haddad", "country": "CA"} | values
    return Draft("en", typed, frozenset(ticked), single_name, count_only, seen=frozenset(seen))


def entry(**changes: Any) -> Entry:
    """A completed form."""
    whole = Entry("en", "Noor", "Haddad", "CA", "", "", "", "named", {"email-updates": "not_asked"}, age_stated=False)
    return replace(whole, **changes)


def consent(**changes: Any) -> Consent:
    """A yes to e-mail updates with its proof."""
    asked = Consent("email-updates", "Spring Society", "ab" * 32, "en", "yes", "2026-08-23T18:05:09Z", "self-ticked")
    return replace(asked, **changes)


def signature(number: int = 1, **changes: Any) -> Signature:
    """The signature with this running number on our device."""
    whole = Signature(
        id=f"00000000-0000-4000-8000-{number:012d}",
        campaign="russia-lgbtqqia",
        version=1,
        text_sha256="cd" * 32,
        language="en",
        given_name="Noor",
        family_name=f"Haddad-{number}",
        country="CA",
        email="",
        postal_code="",
        phone="",
        signed_at="2026-08-23T18:05:09Z",
        offset=-240,
        listing="named",
        capture="kiosk",
        sheet="",
        line=0,
        event=EVENT.id,
        device=fingerprint(DEVICE.public),
        sequence=number,
        age_stated=False,
        consents=(),
        pack_sha256="ef" * 32,
    )
    return replace(whole, **changes)


def binding(**changes: Any) -> Binding:
    """Where signature 1 of our device belongs."""
    given = signature()
    return replace(Binding(given.campaign, LOCK.fingerprint, given.id, given.device, given.sequence), **changes)


def sealed(given: Signature) -> SealedSignature:
    """A signature as the device keeps it."""
    place = Binding(given.campaign, LOCK.fingerprint, given.id, given.device, given.sequence)
    return SealedSignature(given.id, given.sequence, LOCK.seal(encode(given), place))


def stand_ins(count: int, size: int = 40) -> tuple[SealedSignature, ...]:
    """This many sealed signatures that hold nothing: what carries them never looks inside."""
    return tuple(SealedSignature(signature(n).id, n, bytes([n % 256]) * size) for n in range(1, count + 1))


def manifest(signatures: tuple[SealedSignature, ...], event: Event = EVENT, **changes: Any) -> Manifest:
    """What our device says of a batch that holds these."""
    whole = Manifest(
        campaign="russia-lgbtqqia",
        version=1,
        key=LOCK.fingerprint,
        event=event,
        device=fingerprint(DEVICE.public),
        device_public=DEVICE.public,
        number=1,
        first=signatures[0].sequence,
        last=signatures[-1].sequence,
        count=len(signatures),
        entries_sha256=sha256(encode_entries(signatures)).hexdigest(),
        software="0.1.0",
        day="2026-08-23",
    )
    return replace(whole, **changes)


def write_files(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Lay files out in a folder, without any of our own checks."""
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def french_signs_adrift(text: str) -> list[str]:
    """What a line break could part: U+202F stands before ; ? and !, U+00A0 before a colon and inside « »."""
    apart = r".{0,12}(?:(?<!\u202f)[;?!]|(?<!\u00a0):(?!//)(?=\W|$)|«(?!\u00a0)|(?<!\u00a0)»)"
    return re.findall(apart, text)
