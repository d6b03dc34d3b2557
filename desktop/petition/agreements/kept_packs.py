"""Keeps every signed pack that people agreed to: whole, for good, and of this petition's organisation only."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from desktop.core.campaign import Campaign, CampaignKeys
from desktop.core.errors import CampaignError, PackForeign, PackUnsigned, PackUntrusted, PetitionError
from desktop.core.pack.file_reader import PackFiles, unpack_files
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.writer import zip_files
from desktop.core.petition_errors import OrganisationUnknown, PackOfOlderKey, VersionTaken
from desktop.core.sealing import fingerprint
from desktop.petition.store.accepted_keys import newest_organisation, sealing_keys
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.tables.agreement_tables import kept_pack, kept_text, organisation_key
from desktop.petition.tables.arrival_tables import petition as petition_row


@dataclass(frozen=True, slots=True)
class KeptPack:
    """A signed pack that the petition keeps. `at`: when it was handed over, UTC, ISO 8601; `by`: who did it."""

    campaign: Campaign
    at: str
    by: str


@dataclass(frozen=True, slots=True)
class BrokenPack:
    """A pack that the petition keeps and that can be read no more: `why`, in a sentence."""

    version: int
    at: str
    by: str
    why: str


@dataclass(frozen=True, slots=True)
class PackTaken:
    """What became of a pack that was handed over. `fresh`: the petition did not keep it before.

    `mended`: it did, and what it kept could be read no more.
    """

    campaign: Campaign
    fresh: bool
    mended: bool = False


def keep_pack(petition: Petition, files: PackFiles, *, by: str, keys: CampaignKeys | None = None) -> PackTaken:
    """Keep a signed pack of this petition's campaign, once; the same one again mends what is kept of it.

    `keys`: the public halves of the organisation's own keys, where staff have them at hand; without them the petition
    must know already whose signature counts. A pack of a key that was replaced is kept only where `keys` are those:
    whoever has one that leaked can sign what nobody here agreed to. Raises CampaignError (PackUnsigned, PackAltered,
    PackForeign, PackUntrusted, PackOfOlderKey, VersionTaken), OrganisationUnknown, PetitionError; then nothing has
    changed.
    """
    campaign = read_campaign(files)
    if campaign.keys is None:
        raise PackUnsigned("The pack is not signed, so nobody can have agreed to it. Hand over the signed one.")
    with petition.transaction() as connection:
        _require_campaign(connection, campaign)
        if keys:
            note_organisation(connection, campaign.id, keys, by=by)
        _require_organisation(connection, campaign.keys)
        digest = bytes.fromhex(campaign.sha256)
        if held := connection.execute(select(kept_pack).where(kept_pack.c.sha256 == digest)).first():
            broken = isinstance(_read(held), BrokenPack)
            if broken:
                _mend(connection, held.number, campaign, zip_files(files), by)
            return PackTaken(campaign, fresh=False, mended=broken)
        _require_newest(connection, campaign.keys, named=keys)
        _require_one_text(connection, campaign)
        _insert(connection, campaign, zip_files(files), by)
        append_audit_line(connection, "pack", by=by, version=campaign.version, pack=campaign.sha256)
    return PackTaken(campaign, fresh=True)


def list_packs(connection: Connection) -> tuple[KeptPack, ...]:
    """Return every pack that is kept, by version, then as they came. Raises CampaignError for a broken one."""
    return tuple(_read_whole(row) for row in connection.execute(_KEPT))


def read_packs(connection: Connection) -> tuple[KeptPack | BrokenPack, ...]:
    """Return the same, with what is broken told of in its place: for whoever counts and looks, and delivers nothing."""
    return tuple(_read(row) for row in connection.execute(_KEPT))


def sound_packs(connection: Connection) -> tuple[KeptPack, ...]:
    """Return every pack that is kept and can be read."""
    return tuple(each for each in read_packs(connection) if isinstance(each, KeptPack))


def newest_file(connection: Connection, organisation: bytes) -> tuple[Campaign, bytes] | None:
    """Return the newest sound pack that this key of an organisation signed, and its zip; None where there is none."""
    found: tuple[Campaign, bytes] | None = None
    for row in connection.execute(_KEPT):
        pack = _read(row)
        if isinstance(pack, KeptPack) and pack.campaign.keys and pack.campaign.keys.organisation == organisation:
            found = pack.campaign, row.file
    return found


def find_pack(connection: Connection, sha256: str) -> KeptPack | None:
    """Return the pack that is kept under this digest, 64 hex digits. Raises CampaignError where it is broken."""
    row = connection.execute(select(kept_pack).where(kept_pack.c.sha256 == bytes.fromhex(sha256))).first()
    return _read_whole(row) if row else None


def _read(row: Row[Any]) -> KeptPack | BrokenPack:
    try:
        return _read_whole(row)
    except CampaignError as error:
        return BrokenPack(row.version, row.at, row.by, str(error))


def _read_whole(row: Row[Any]) -> KeptPack:
    return KeptPack(_campaign_in(row.file), row.at, row.by)


@lru_cache(maxsize=8)  # every status and every list reads all that are kept
def _campaign_in(file: bytes) -> Campaign:
    return read_campaign(unpack_files(file, "A kept pack"))


_KEPT = select(kept_pack).order_by(kept_pack.c.version, kept_pack.c.number)


def trust_keys(petition: Petition, keys: CampaignKeys, *, by: str) -> bool:
    """Note whose signature on a pack counts, where these are the petition's own keys, and say whether they are.

    Raises PetitionError.
    """
    with petition.transaction() as connection:
        campaign = connection.execute(select(petition_row.c.campaign)).scalar_one()
        if campaign is None or fingerprint(keys.sealing) not in sealing_keys(connection):
            return False
        note_organisation(connection, campaign, keys, by=by)
    return True


def note_organisation(connection: Connection, campaign: str, keys: CampaignKeys, *, by: str) -> None:
    """Take the organisation's signing key for this petition's, where its sealing key is the petition's.

    A petition of nobody yet becomes that of this campaign. Raises PetitionError for another organisation's keys.
    """
    held = sealing_keys(connection)
    if held and fingerprint(keys.sealing) not in held:
        raise PetitionError(
            f"Signatures of this petition are sealed to the key {', '.join(sorted(held))}, and these are other keys."
        )
    bind(connection, campaign, fingerprint(keys.sealing))
    known = select(organisation_key.c.public).where(organisation_key.c.public == keys.organisation)
    if connection.execute(known).first() is None:
        connection.execute(insert(organisation_key).values(public=keys.organisation, at=utc_now(), by=by))
        append_audit_line(connection, "organisation", by=by, key=fingerprint(keys.organisation))


def _require_campaign(connection: Connection, campaign: Campaign) -> None:
    held = connection.execute(select(petition_row.c.campaign)).scalar_one()
    if held not in (None, campaign.id):
        raise PackForeign(f"This petition belongs to campaign “{held}”; the pack is for “{campaign.id}”.")


def _require_organisation(connection: Connection, keys: CampaignKeys) -> None:
    ours = list(connection.execute(select(organisation_key.c.public)).scalars())
    if not ours:
        raise OrganisationUnknown("This petition does not know yet whose signature on a pack counts.")
    if keys.organisation not in ours:
        raise PackUntrusted(
            f"The pack is signed by the organisation {fingerprint(keys.organisation)}, and this petition is that of "
            f"{', '.join(map(fingerprint, ours))}. Do not use this pack."
        )


def _require_newest(connection: Connection, keys: CampaignKeys, *, named: CampaignKeys | None) -> None:
    newest = newest_organisation(connection)
    if newest in (None, fingerprint(keys.organisation)) or (named and named.organisation == keys.organisation):
        return
    raise PackOfOlderKey(
        f"The pack is signed with the key {fingerprint(keys.organisation)}, which {newest} replaced: whoever has the "
        "older one by now may have signed it."
    )


def _require_one_text(connection: Connection, campaign: Campaign) -> None:
    texts = select(kept_text.c.language, kept_text.c.text_sha256).join(kept_pack)
    for language, sha256 in connection.execute(texts.where(kept_pack.c.version == campaign.version)):
        if language in campaign.words and campaign.words[language].sha256 != sha256.hex():
            raise VersionTaken(campaign.version, language)


def _insert(connection: Connection, campaign: Campaign, file: bytes, by: str) -> None:
    digest = bytes.fromhex(campaign.sha256)
    row = insert(kept_pack).values(sha256=digest, version=campaign.version, file=file, at=utc_now(), by=by)
    number = connection.execute(row.returning(kept_pack.c.number)).scalar_one()
    texts = [
        {"pack": number, "language": language, "text_sha256": bytes.fromhex(words.sha256)}
        for language, words in campaign.words.items()
    ]
    connection.execute(insert(kept_text), texts)


def _mend(connection: Connection, number: int, campaign: Campaign, file: bytes, by: str) -> None:
    connection.execute(update(kept_pack).where(kept_pack.c.number == number).values(file=file))
    append_audit_line(connection, "pack", by=by, version=campaign.version, pack=campaign.sha256, mended=True)
