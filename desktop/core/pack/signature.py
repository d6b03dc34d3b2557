"""The organisation's signature on a pack: its keys go into campaign.toml, its word on every byte into pack.sig."""

from base64 import b64decode, b64encode
from hashlib import sha256

from desktop.core.campaign import CampaignKeys
from desktop.core.canonical import canonical_json
from desktop.core.errors import KeyFileError, PackAltered, PackKeyDamaged
from desktop.core.pack.files import PackFiles
from desktop.core.pack.table import FILE, Table
from desktop.core.sealing import PUBLIC_BYTES as SEALING_BYTES
from desktop.core.sealing import SealingKey, SealingLock, prove_round_trip
from desktop.core.signing import PUBLIC_BYTES as ORGANISATION_BYTES
from desktop.core.signing import SigningKey, is_signed

SIGNATURE_FILE = "pack.sig"
_MARK = "# Written by `tabling campaign sign`. Do not change anything in this pack: sign it again instead."


def sign_pack(files: PackFiles, sealing: SealingKey, organisation: SigningKey) -> PackFiles:
    """Return the pack bound to an organisation, after proving that the private key opens what the public one seals."""
    prove_round_trip(sealing, sealing.public)
    text = files[FILE].decode("utf-8").split(_MARK)[0].rstrip("\n")
    keys = f"""{text}

{_MARK}
[keys]
sealing = "{b64encode(sealing.public).decode()}"
organisation = "{b64encode(organisation.public).decode()}"
"""
    bound = {**files, FILE: keys.encode()}
    return {**bound, SIGNATURE_FILE: b64encode(organisation.sign(_signed_bytes(bound))) + b"\n"}


def verified_keys(table: Table, files: PackFiles) -> CampaignKeys | None:
    """Return the pack's keys once its signature holds; None for a pack nobody has signed. Raises CampaignError."""
    keys = table.optional_table("keys")
    if keys is None:
        if SIGNATURE_FILE in files:
            raise PackAltered(f"{FILE} has lost its keys. Ask the organisation for the pack again.")
        return None
    found = CampaignKeys(_key(keys, "sealing", SEALING_BYTES), _key(keys, "organisation", ORGANISATION_BYTES))
    keys.close()
    try:
        SealingLock(found.sealing)
    except KeyFileError as error:
        raise _key_error(keys, "sealing") from error
    try:
        signature = b64decode(files.get(SIGNATURE_FILE, b"").strip(), validate=True)
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


def _key(table: Table, name: str, size: int) -> bytes:
    try:
        key = b64decode(table.text(name), validate=True)
    except ValueError:
        key = b""
    if len(key) != size:
        raise _key_error(table, name)
    return key


def _key_error(table: Table, name: str) -> PackKeyDamaged:
    return PackKeyDamaged(f"{table.error(name, 'is not a key')}. Sign the pack again.")
