"""A draft in its workspace: kept, checked, compared with what was signed before, and signed."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop.core.data_folder import DataFolder
from desktop.core.errors import CampaignError, KeyFileError, PackFaulty, TablingError
from desktop.core.event import today
from desktop.core.key_words import key_words
from desktop.core.organisation_keys import Organisation
from desktop.core.pack.advice import Advice, find_advice
from desktop.core.pack.file_reader import PackFiles, read_pack_files
from desktop.core.pack.organisation_signature import SIGNATURE_FILE, sign_pack
from desktop.core.pack.passed_days import find_passed_days
from desktop.core.pack.reader import read_campaign, read_pack
from desktop.core.pack.toml_table import FILE
from desktop.core.pack.writer import write_pack
from desktop.core.signing_keys import SigningKey
from desktop.core.whole_files import make_folder, write_whole
from desktop.office.campaign.agreements import add_pack, public_keys, require_newest_keys
from desktop.office.campaign.drafts import CampaignDraft
from desktop.office.desk.petition_place import open_petition
from desktop.office.desk.workspace import StaffDesk
from desktop.petition.store.beginners_steps import note_first_step

DRAFT, PACKS = "draft", "packs"
# The lists of what a pack asks, and which of an entry's keys hold a text for each language.
_TEXTS = {"field": ("reason",), "extra": ("label", "reason"), "consent": ("text",)}


@dataclass(frozen=True, slots=True)
class CheckedDraft:
    """What stands against signing (`faults`, a sentence each) and what signers would want otherwise (`advice`)."""

    faults: tuple[str, ...]
    advice: tuple[Advice, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What says something else than in the pack signed last: where, what stood there, and what stands there now."""

    where: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class SignedDraft:
    """A pack that was signed: its file, its version, and the four words that volunteers compare."""

    file: Path
    version: int
    words: tuple[str, ...]


def check_draft(draft: CampaignDraft) -> CheckedDraft:
    """Return all that `campaign check` would name."""
    try:
        campaign = read_campaign(draft.files)
    except PackFaulty as error:
        return CheckedDraft(error.faults, ())
    except CampaignError as error:
        return CheckedDraft((str(error),), ())
    return CheckedDraft(tuple(find_passed_days(campaign, today())), tuple(find_advice(campaign)))


def read_draft(workspace: Path) -> CampaignDraft | None:
    """Return the draft that a workspace keeps, else one that says what the pack signed last says; None without either.

    Raises CampaignError.
    """
    if (workspace / DRAFT / FILE).is_file():
        found = read_pack_files(workspace / DRAFT).items()
        return _draft_of(
            {name: data for name, data in found if not name.endswith(".part")}
        )  # of a window that was killed
    signed = last_signed(workspace)
    return _draft_of(dict(read_pack_files(signed))) if signed else None


def save_draft(workspace: Path, draft: CampaignDraft) -> None:
    """Keep it in the workspace, where `tabling campaign check` reads it too. Raises OutputError."""
    home = workspace / DRAFT
    files = draft.files
    for name, data in files.items():
        make_folder((home / name).parent)
        write_whole(home / name, data)
    gone = [each for each in home.glob("*/*.md") if each.relative_to(home).as_posix() not in files]
    for each in gone:
        each.unlink(missing_ok=True)


def last_signed(workspace: Path) -> Path | None:
    """Return the pack signed last here, else the one that came with the folder; None where there is none."""
    packs = [(int(each.stem.rpartition("-")[2]), each) for each in (workspace / PACKS).glob("*-[0-9]*.zip")
             if each.stem.rpartition("-")[2].isdigit()]  # fmt: skip
    came = DataFolder(workspace).campaign
    return max(packs)[1] if packs else came if came.exists() else None


def find_changes(workspace: Path, draft: CampaignDraft) -> tuple[Change, ...]:
    """Return what differs from the pack signed last; nothing where none was. Raises CampaignError."""
    signed = last_signed(workspace)
    if signed is None:
        return ()
    before, after = (dict(_said(dict(each))) for each in (read_pack_files(signed), draft.files))
    return tuple(
        Change(key, before.get(key, ""), after.get(key, ""))
        for key in (*after, *(key for key in before if key not in after))
        if before.get(key) != after.get(key)
    )


def is_signed(workspace: Path, draft: CampaignDraft, organisation: bytes = b"") -> bool:
    """Say whether the pack signed last says exactly this, by this public key if one is given. Raises CampaignError."""
    last = last_signed(workspace)
    if last is None or find_changes(workspace, draft):
        return False
    keys = read_pack(last).keys if organisation else None
    return keys is None or keys.organisation == organisation


def sign_draft(
    desk: StaffDesk, draft: CampaignDraft, folder: Path | None = None, replaced: Sequence[SigningKey] = ()
) -> SignedDraft:
    """Sign the draft as the next version, lay a copy into a folder too, and have the petition keep it.

    `replaced`: older keys of the organisation, so that tablets which trust those need compare no words. What is signed
    already stays that version where none is given: only the copy is laid. Where one of these fails nothing was signed:
    the next try is the same version. Raises CampaignError for anything wrong with it, PackOfOlderKey where others
    replaced these keys, KeyFileError, OutputError, PetitionError.
    """
    organisation, home = desk.organisation, desk.workspace.folder
    public = organisation.signing.public if organisation else b""
    if (last := last_signed(home)) and not replaced and is_signed(home, draft, public):
        return _copied(last, folder, desk)
    if organisation is None:
        raise KeyFileError("There are no keys in this folder to sign with.")
    with open_petition(desk.place) as petition:
        require_newest_keys(petition, public)
    version = _next_version(home, draft)
    draft = replace(draft, values={**draft.values, "version": version})
    if faults := check_draft(draft).faults:
        raise PackFaulty(*faults)
    file = make_folder(home / PACKS) / f"{draft.values['id']}-{version}.zip"
    made = [file]
    try:
        write_pack(_bound(draft, organisation, replaced, practice=desk.workspace.open_to_all), file)
        signed = read_pack(file)
        if folder:
            write_whole(folder / file.name, file.read_bytes(), 0o644)
            made.append(folder / file.name)
        _keep_signed(desk, file, laid=folder is not None)
    except TablingError:
        for each in made:
            with suppress(OSError):
                each.unlink(missing_ok=True)
        raise
    save_draft(home, draft)
    return SignedDraft(file, version, key_words(signed.keys.organisation) if signed.keys else ())


def _keep_signed(desk: StaffDesk, file: Path, *, laid: bool) -> None:
    """Have the petition keep it; `laid`: where tablets take it from."""
    with open_petition(desk.place) as petition:
        add_pack(petition, file, by=desk.by, keys=public_keys(desk.workspace.keys))
        if laid:
            note_first_step(petition, "tablets set up", by=desk.by)


def _bound(
    draft: CampaignDraft, organisation: Organisation, replaced: Sequence[SigningKey], *, practice: bool
) -> PackFiles:
    """Return the files of the signed pack; in practice it says on every tablet that nothing signed with it counts."""
    return sign_pack(draft.files, organisation.sealing, organisation.signing, replaced, try_out=practice)


def _copied(pack: Path, folder: Path | None, desk: StaffDesk) -> SignedDraft:
    signed = read_pack(pack)
    name = f"{signed.id}-{signed.version}.zip"
    if folder:
        write_pack(read_pack_files(pack), folder / name)
        with open_petition(desk.place) as petition:
            note_first_step(petition, "tablets set up", by=desk.by)
    return SignedDraft(
        folder / name if folder else pack, signed.version, key_words(signed.keys.organisation) if signed.keys else ()
    )


def _next_version(home: Path, draft: CampaignDraft) -> int:
    signed = last_signed(home)
    return read_pack(signed).version + 1 if signed else int(draft.values["version"])


def _draft_of(files: dict[str, bytes]) -> CampaignDraft:
    files.pop(SIGNATURE_FILE, None)
    try:
        values = tomllib.loads(files.pop(FILE).decode("utf-8-sig"))
        values.pop("keys", None)
        languages = [str(each) for each in values["languages"]]
        values["words"] = dict(values["words"])
        values |= {part: [_asked(each, *texts) for each in values[part]] for part, texts in _TEXTS.items()
                   if part in ("field", *values)}  # fmt: skip
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise CampaignError("The draft was changed by another program and cannot be read.") from error
    texts = {each: files.pop(f"text/{each}.md", b"").decode("utf-8", "replace") for each in languages}
    privacy = {each: files.pop(f"privacy/{each}.md", b"").decode("utf-8", "replace") for each in languages}
    return CampaignDraft(values, texts, privacy, files)


def _asked(entry: Mapping[str, Any], *texts: str) -> dict[str, Any]:
    """Return what a pack asks, with a table for each of its texts. Raises ValueError, TypeError for anything else."""
    return {**entry, **{key: dict(entry.get(key, {})) for key in texts}}


def _said(files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield every text of a pack by where it stands, but for its version and its keys."""
    yield from _flat({key: value for key, value in tomllib.loads(files[FILE].decode("utf-8-sig")).items()
                      if key not in ("version", "keys")}, "")  # fmt: skip
    for name, data in files.items():
        if name.endswith(".md"):
            yield name, data.decode("utf-8", "replace").strip()
        elif name not in (FILE, SIGNATURE_FILE):
            yield name, f"{len(data)} ({sha256(data).hexdigest()[:8]})"


def _flat(value: Any, path: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - TOML's values
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from _flat(each, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list) and value and all(isinstance(each, Mapping) for each in value):
        if path == "extra":  # in which order they stand
            yield path, "\n".join(str(each.get("id")) for each in value)
        for each in value:
            yield from _flat({key: one for key, one in each.items() if key not in ("name", "id")},
                             f"{path}.{each.get('name') or each.get('id')}")  # fmt: skip
    else:
        yield path, "\n".join(map(str, value)) if isinstance(value, list) else str(value)
