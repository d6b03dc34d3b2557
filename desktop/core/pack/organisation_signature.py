"""The organisation's signature on a pack: its keys go into campaign.toml, its word on every byte into pack.sig."""

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256

from desktop.core.campaign import CampaignKeys, Succession
from desktop.core.canonical_json import canonical_json, decode_base64
from desktop.core.errors import KeyFileError, PackAltered, PackKeyDamaged
from desktop.core.key_succession import succeed
from desktop.core.pack.file_reader import PackFiles
from desktop.core.pack.toml_table import FILE, Table
from desktop.core.sealing import PUBLIC_BYTES as SEALING_BYTES
from desktop.core.sealing import SealingKey, SealingLock, prove_round_trip
from desktop.core.signing_keys import PUBLIC_BYTES as ORGANISATION_BYTES
from desktop.core.signing_keys import SIGNATURE_BYTES, SigningKey, is_signed

SIGNATURE_FILE = "pack.sig"
_MARK = "# Written by `tabling campaign sign`. Do not change anything in this pack: sign it again instead."


def sign_pack(
    files: PackFiles,
    sealing: SealingKey,
    organisation: SigningKey,
    replaced: Sequence[SigningKey] = (),
    *,
    try_out: bool = False,
) -> PackFiles:
    """Return the pack bound to an organisation, after proving that the private key opens what the public one seals.

    `replaced`: older keys of the organisation, which name these as those that come after them. `try_out`: the keys are
    for trying out or for practice, and every device that takes the pack says so.
    """
    prove_round_trip(sealing, sealing.public)
    text = files[FILE].decode("utf-8").split(_MARK)[0].rstrip("\n")
    keys = f"""{text}

{_MARK}
[keys]
sealing = "{b64encode(sealing.public).decode()}"
organisation = "{b64encode(organisation.public).decode()}"
"""
    if replaced:
        named = (succeed(sealing.public, organisation.public, old) for old in replaced)
        keys += f"replaces = [{', '.join(_written(each) for each in named)}]\n"
    if try_out:
        keys += "try_out = true\n"
    bound = {**files, FILE: keys.encode()}
    return {**bound, SIGNATURE_FILE: b64encode(organisation.sign(_signed_bytes(bound))) + b"\n"}


def pack_digest(files: PackFiles) -> str:
    """Return what names this pack: the SHA-256, 64 hex digits, of what `pack.sig` signs."""
    return sha256(_signed_bytes(files)).hexdigest()


def verified_keys(table: Table, files: PackFiles) -> CampaignKeys | None:
    """Return the pack's keys once its signature holds; None for a pack nobody has signed. Raises CampaignError."""
    keys = table.optional_table("keys")
    if keys is None:
        if SIGNATURE_FILE in files:
            raise PackAltered(f"{FILE} has lost its keys. Ask the organisation for the pack again.")
        return None
    successions = tuple(_succession(text) for text in keys.optional_texts("replaces"))
    found = CampaignKeys(
        _key(keys, "sealing", SEALING_BYTES),
        _key(keys, "organisation", ORGANISATION_BYTES),
        successions,
        keys.yes_no("try_out", default=False),
    )
    keys.close()
    try:
        SealingLock(found.sealing)
    except KeyFileError as error:
        raise _no_key("sealing") from error
    try:
        signature = decode_base64(files.get(SIGNATURE_FILE, b"").strip())
    except ValueError:
        signature = b""
    if not is_signed(_signed_bytes(files), signature, found.organisation):
        raise PackAltered(
            "The pack is not as the organisation signed it: a file was changed, added or lost. Ask for the pack again."
        )
    return found


def _signed_bytes(files: PackFiles) -> bytes:
    digests = {name: sha256(data).hexdigest() for name, data in files.items() if name != SIGNATURE_FILE}
    return canonical_json(["tabling pack", 1, digests])


def _written(each: Succession) -> str:
    return f'"{b64encode(each.old + each.signature).decode()}"'


def _succession(text: str) -> Succession:
    try:
        data = decode_base64(text)
    except ValueError:
        data = b""
    if len(data) != ORGANISATION_BYTES + SIGNATURE_BYTES:
        raise _no_key("replaces")
    return Succession(data[:ORGANISATION_BYTES], data[ORGANISATION_BYTES:])


def _key(table: Table, name: str, size: int) -> bytes:
    try:
        key = decode_base64(table.text(name))
    except ValueError:
        key = b""
    if len(key) != size:
        raise _no_key(name)
    return key


def _no_key(name: str) -> PackKeyDamaged:
    return PackKeyDamaged(f"{FILE}: keys.{name} is not a key. Sign the pack again.")
