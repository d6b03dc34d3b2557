"""Campaign packs: looked at as a whole, and bound to the organisation's keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.errors import PackFaulty, UsageError
from desktop.core.event import today
from desktop.core.key_words import key_words
from desktop.core.organisation_keys import open_organisation
from desktop.core.pack.advice import Advice, find_advice
from desktop.core.pack.file_reader import PackFiles, read_pack_files
from desktop.core.pack.hidden_characters import refuse_unreadable
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.passed_days import find_passed_days
from desktop.core.pack.reader import read_campaign, read_pack
from desktop.core.pack.writer import write_pack
from desktop.core.sealing import fingerprint
from desktop.core.signing_keys import SigningKey


@dataclass(frozen=True, slots=True)
class PackFacts:
    """What a pack holds. `asked` maps each field of the form to what signers must do with it.

    `count_only_reason`: why nobody can be only counted, where the pack says it. The keys are fingerprints, empty where
    nobody has signed the pack yet; `words` are the four words of the organisation's, which volunteers compare.
    `advice`: what signers would want otherwise.
    """

    campaign: str
    version: int
    title: str
    recipient: str
    languages: tuple[str, ...]
    delivered: tuple[str, ...]
    asked: dict[str, str]
    consents: tuple[str, ...]
    count_only_offered: bool
    count_only_reason: str
    sealing_key: str
    organisation_key: str
    words: tuple[str, ...]
    advice: tuple[Advice, ...]

    @property
    def signed(self) -> bool:
        """Whether the pack is as an organisation signed it."""
        return bool(self.organisation_key)


@dataclass(frozen=True, slots=True)
class PackToSign:
    """A pack that nothing is wrong with, and the place for the signed one."""

    files: PackFiles
    campaign: Campaign
    out: Path


def check_pack(pack: Path, day: str = "") -> PackFacts:
    """Read a whole pack, a folder or a zip, and return what it holds. Raises CampaignError for anything wrong.

    A day that it names and that is before `day` (ISO 8601; empty for today) is wrong too.
    """
    files = read_pack_files(pack)
    campaign = _current(read_campaign(files), files, day)
    words, keys = campaign.words[campaign.default_language], campaign.keys
    return PackFacts(
        campaign=campaign.id,
        version=campaign.version,
        title=words.title,
        recipient=words.recipient,
        languages=tuple(campaign.languages),
        delivered=tuple(campaign.delivered_fields),
        asked={field.name: field.need for field in campaign.fields if field.need != "hidden"},
        consents=tuple(request.id for request in campaign.consents),
        count_only_offered=campaign.count_only_offered,
        count_only_reason=campaign.count_only_reason,
        sealing_key=fingerprint(keys.sealing) if keys else "",
        organisation_key=fingerprint(keys.organisation) if keys else "",
        words=key_words(keys.organisation) if keys else (),
        advice=tuple(find_advice(campaign)),
    )


def prepare_signing(pack: Path, out: Path, day: str = "") -> PackToSign:
    """Read the pack to sign before anybody is asked for a passphrase.

    Raises CampaignError for anything wrong with it, a day that is before `day` included, UsageError where something is
    at `out` already.
    """
    files = read_pack_files(pack)
    campaign = _current(read_campaign(files), files, day)
    if out.exists():
        raise UsageError(f"{out} is already there. Choose a new name, so that no pack in use changes.")
    return PackToSign(files, campaign, out)


def sign_campaign(
    prepared: PackToSign, keys: Path, passphrase: str, *, replaced: Sequence[SigningKey] = ()
) -> Campaign:
    """Write the signed pack, a folder or a zip by its name, and return its campaign.

    It is proven first that the private key opens what the public one seals, and read back at the end, before anybody
    relies on it. `replaced`: older organisation keys, which name these as those that come after them.
    Raises KeyFileError, WrongPassphrase, CampaignError, OutputError.
    """
    organisation = open_organisation(keys, passphrase)
    write_pack(sign_pack(prepared.files, organisation.sealing, organisation.signing, replaced), prepared.out)
    return read_pack(prepared.out)


def _current(campaign: Campaign, files: PackFiles, day: str) -> Campaign:
    """Return a campaign of which nothing has passed, and which hides nothing: reading a signed one shows it without."""
    refuse_unreadable(files)
    if passed := list(find_passed_days(campaign, day or today())):
        raise PackFaulty(*passed)
    return campaign
