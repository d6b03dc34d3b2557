"""What people agreed to: the signed packs that the petition keeps, and how many people stand under each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop.core.box_errors import BoxRefused
from desktop.core.campaign import Campaign, CampaignKeys, DeliveredField
from desktop.core.errors import CampaignError, PetitionError
from desktop.core.key_files import read_public_key
from desktop.core.organisation_keys import KEY_FILES, ORGANISATION_FILE
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.petition_errors import PackOfOlderKey
from desktop.core.sealing import fingerprint
from desktop.core.whole_files import is_folder
from desktop.office.desk.found_batches import is_pack_name, packs_in
from desktop.petition.agreements.kept_packs import keep_pack, sound_packs, trust_keys
from desktop.petition.agreements.promised_terms import AgreedPeople as AgreedPeople
from desktop.petition.agreements.promised_terms import Waiting as Waiting
from desktop.petition.agreements.promised_terms import count_agreed
from desktop.petition.store.accepted_keys import newest_organisation
from desktop.petition.store.opening_petition import Petition
from desktop.petition.store.refusals_in_audit_log import note_refusal
from desktop.transfer.boxes.box import ReadableBox


@dataclass(frozen=True, slots=True)
class KeptAgreement:
    """A pack that the petition keeps. `people`: how many stand under its version; `digest`: that of the signed pack.

    `at`, `by`: when it was handed over (UTC, ISO 8601) and by whom, empty for one that was handed over just now.
    """

    version: int
    title: str
    languages: tuple[str, ...]
    delivered: tuple[DeliveredField, ...]
    digest: str
    people: int
    at: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class AddedPack:
    """A pack that was handed over. `fresh`: the petition did not keep it before. `mended`: what it kept was broken."""

    pack: KeptAgreement
    fresh: bool
    mended: bool = False


@dataclass(frozen=True, slots=True)
class PackBeside:
    """A signed pack that lay beside the batches: kept, or why it was not."""

    path: Path
    added: AddedPack | None = None
    refused: CampaignError | BoxRefused | None = None

    @property
    def is_news(self) -> bool:
        """Whether anything came of it: most lie there for months."""
        return not self.added or self.added.fresh or self.added.mended


_Packs = Iterator[PackBeside]
_MOST_PACKS = 20  # in one box: each is brought whole every time


def public_keys(folder: Path) -> CampaignKeys:
    """Return the public halves of an organisation's keys; needs no passphrase. Raises KeyFileError."""
    sealing, organisation = (read_public_key(folder / name)[1] for name in KEY_FILES)
    return CampaignKeys(sealing, organisation)


def add_pack(petition: Petition, pack: Path, *, by: str, keys: CampaignKeys | None = None) -> AddedPack:
    """Keep a signed pack (a folder or a zip) for good: what it promised holds for whoever signed it.

    `keys`: the public halves of the organisation's own keys, by which the petition learns whose packs are its own.
    Raises CampaignError, OrganisationUnknown, PetitionError; then nothing has changed.
    """
    try:
        taken = keep_pack(petition, read_pack_files(pack), by=by, keys=keys)
    except (CampaignError, PetitionError) as error:
        note_refusal(petition, "pack", error, by=by, once_a_day=True)  # it may lie beside the batches for months
        raise
    with petition.reading() as connection:
        people = count_agreed(connection).versions
    return AddedPack(_kept(taken.campaign, people.get(taken.campaign.version, 0)), taken.fresh, taken.mended)


def require_newest_keys(petition: Petition, organisation: bytes) -> None:
    """Raise PackOfOlderKey where others replaced this key of the organisation. Raises PetitionError."""
    with petition.reading() as connection:
        newest = newest_organisation(connection)
    if newest not in {None, fingerprint(organisation)}:
        raise PackOfOlderKey(f"Others replaced the key {fingerprint(organisation)}: the newest is {newest}.")


def list_agreements(petition: Petition) -> tuple[KeptAgreement, ...]:
    """Return every pack that is kept and can be read, by version; `agreed_people` tells of the others.

    Raises PetitionError.
    """
    with petition.reading() as connection:
        people = count_agreed(connection).versions
        packs = sound_packs(connection)
    return tuple(_kept(each.campaign, people.get(each.campaign.version, 0), each.at, each.by) for each in packs)


def agreed_people(petition: Petition) -> AgreedPeople:
    """Return how many people stand under which version, who waits, and which packs are broken. Raises PetitionError."""
    with petition.reading() as connection:
        return count_agreed(connection)


def keep_packs_beside(petition: Petition, files: Iterable[Path], *, by: str, keys: Path) -> _Packs:
    """Keep the packs that lie in the folders of these files, and yield what became of each that was not kept before.

    As `keep_packs`; a petition of nobody yet takes none.
    """
    folders = {each if is_folder(each) else each.parent for each in files}
    kept = keep_packs(petition, packs_in(folders), by=by, keys=keys)
    yield from (each for each in kept if each.is_news)


def keep_packs(petition: Petition, packs: Iterable[Path], *, by: str, keys: Path, begins: bool = False) -> _Packs:
    """Keep packs that were brought in, and yield what became of each.

    Keys of another petition, and keys without the organisation's own, vouch for no pack; nor do older ones, as anybody
    may have laid a pack there. `begins`: a petition of nobody yet becomes that of the campaign. Raises KeyFileError,
    PetitionError.
    """
    if not (keys / ORGANISATION_FILE).exists():
        return
    public = public_keys(keys)
    known = trust_keys(petition, public, by=by)
    if not (known or begins):
        return
    for path in packs:
        try:
            yield PackBeside(path, add_pack(petition, path, by=by, keys=None if known else public))
        except CampaignError as error:
            yield PackBeside(path, refused=error)


def keep_packs_in(petition: Petition, box: ReadableBox, scratch: Path, *, by: str, keys: CampaignKeys) -> _Packs:
    """Keep the packs at the top of a drop box, as `keep_packs_beside` does those in folders.

    Of more than a campaign ever has the rest is left. `scratch`: a folder for one file at a time. Raises BoxError,
    PetitionError.
    """
    if not trust_keys(petition, keys, by=by):
        return
    for name in islice(filter(is_pack_name, box.names()), _MOST_PACKS):
        path = scratch / name
        try:
            box.bring(name, path)
            added = add_pack(petition, path, by=by)
        except (BoxRefused, CampaignError) as error:
            yield PackBeside(Path(name), refused=error)
            continue
        finally:
            path.unlink(missing_ok=True)
        if (beside := PackBeside(Path(name), added)).is_news:
            yield beside


def _kept(campaign: Campaign, people: int, at: str = "", by: str = "") -> KeptAgreement:
    title = campaign.words[campaign.default_language].title
    return KeptAgreement(
        campaign.version, title, campaign.languages, campaign.delivered_fields, campaign.sha256, people, at, by
    )
