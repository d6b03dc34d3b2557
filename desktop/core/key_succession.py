"""An organisation's old key says which keys come after it, so that whoever trusts the old one may trust the new ones.

Worth something only where the old key was not lost and did not leak: whoever has it can say the same of keys of theirs.
"""

from base64 import b64encode

from desktop.core.campaign import CampaignKeys, Succession
from desktop.core.canonical_json import canonical_json
from desktop.core.signing_keys import SigningKey, is_signed


def succeed(sealing: bytes, organisation: bytes, old: SigningKey) -> Succession:
    """Have the old key name the public halves of those that come after it."""
    return Succession(old.public, old.sign(_said(sealing, organisation)))


def is_successor(keys: CampaignKeys, trusted: bytes) -> bool:
    """Say whether the holder of the trusted public key named these keys."""
    said = _said(keys.sealing, keys.organisation)
    return any(each.old == trusted and is_signed(said, each.signature, trusted) for each in keys.successions)


def _said(sealing: bytes, organisation: bytes) -> bytes:
    return canonical_json(["tabling succession", 1, b64encode(sealing).decode(), b64encode(organisation).decode()])
