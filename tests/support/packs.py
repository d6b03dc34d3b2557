"""Signed packs of the bundled campaign as headquarters may be handed them: edited, of others, of another version."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from desktop.core.campaign import CampaignKeys
from desktop.core.organisation_keys import Organisation
from desktop.core.pack.file_reader import PackFiles
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.petition.agreements.kept_packs import keep_pack
from desktop.petition.store.opening_petition import Petition
from tests.support.event_device import organisation, pack
from tests.support.two_boxes import in_first_format, in_two_boxes

QUESTIONS = {"city": "line", "birth-date": "day", "resident": "statement"}
_LANGUAGES = ("en", "fr", "es", "ru", "uk", "ar", "zh_CN")
Changes = Mapping[str, str]  # what stands in campaign.toml, and what is to stand there


def public_keys(owner: Organisation | None = None) -> CampaignKeys:
    """The public halves of the organisation of this run, or of another one."""
    keys = owner or organisation()
    return CampaignKeys(keys.sealing.public, keys.signing.public)


def unsigned_pack(changes: Changes | None = None) -> dict[str, bytes]:
    """The bundled pack as an editor leaves it."""
    files = in_two_boxes(bundled_pack())
    text = files["campaign.toml"].decode()
    for old, new in (changes or {}).items():
        assert old in text, "this test changes something that is not there"
        text = text.replace(old, new, 1)
    return files | {"campaign.toml": text.encode()}


def changed_pack(changes: Changes, owner: Organisation | None = None) -> PackFiles:
    """The same, signed by our organisation or another one."""
    keys = owner or organisation()
    return sign_pack(unsigned_pack(changes), keys.sealing, keys.signing)


def older_pack(changes: Changes | None = None) -> PackFiles:
    """The same as a pack of format 1: others may have the same texts and deliver something else."""
    keys = organisation()
    return sign_pack(in_first_format(unsigned_pack(changes)), keys.sealing, keys.signing)


def edited_pack(changes: Changes) -> dict[str, bytes]:
    """The signed pack, changed after it was signed."""
    files = dict(pack())
    text = files["campaign.toml"].decode()
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new, 1)
    return files | {"campaign.toml": text.encode()}


def asking_pack(questions: Mapping[str, str] = QUESTIONS, version: int = 1) -> PackFiles:
    """The same in some version, with further questions, by id of which kind: a line, a day and a statement."""
    asked = "".join(_question(*each) for each in questions.items())
    return changed_pack({"\nversion = 1\n": f"\nversion = {version}\n", "\n[words.en]\n": f"{asked}\n[words.en]\n"})


def _question(id_: str, kind: str) -> str:
    said = (f"{told}.{language}" for told in ("label", "reason") for language in _LANGUAGES)
    texts = (f'{each} = "{each} of {id_}"' for each in said)
    return "\n".join(("\n[[extra]]", f'id = "{id_}"\nkind = "{kind}"\nneed = "optional"', *texts, ""))


def text_of(files: PackFiles, language: str = "en") -> bytes:
    """The text hash that signers of a pack seal in."""
    return bytes.fromhex(read_campaign(files).words[language].sha256)


def imitator() -> Organisation:
    """Who has our public sealing key, as every pack holds it, and a signing key of their own."""
    return replace(organisation(), signing=type(organisation().signing)(b"x" * 32))


def keep(petition: Petition, *packs: PackFiles) -> None:
    """Let the petition keep packs of our organisation; without any the bundled one."""
    for files in packs or (pack(),):
        keep_pack(petition, files, by="ws", keys=public_keys())


def written(files: PackFiles, path: Path) -> Path:
    """Write a pack to a place."""
    write_pack(files, path)
    return path
