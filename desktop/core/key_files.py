"""Private keys on disk: headquarters' behind a passphrase (Argon2id, ChaCha20-Poly1305), the device's for its user."""

import json
import secrets
from base64 import b64decode, b64encode
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import KeyFileError, KeyUnguarded, WrongPassphrase
from desktop.core.passphrase import SHORTEST_PASSPHRASE, spellings
from desktop.core.sealing import SealingKey, fingerprint
from desktop.core.secret_stretching_lock import ONE_AT_A_TIME
from desktop.core.signing_keys import SigningKey
from desktop.core.system.private_files import others_may_read
from desktop.core.whole_files import read_bounded, write_whole

Kind = Literal["sealing", "organisation"]

KEY_FORMAT = 1
LARGEST_KEY_FILE = 64 * 1024
FRESH = ".new"  # beside a key file, while it is given another passphrase
# RFC 9106, section 4, second recommended option: 64 MiB, 3 passes, 4 lanes.
_ARGON2 = {"memory_kib": 64 * 1024, "passes": 3, "lanes": 4}


def write_key(path: Path, kind: Kind, key: SealingKey | SigningKey, passphrase: str) -> None:
    """Write a private key that only the passphrase opens. Never replaces a key: that would lose every signature."""
    if path.exists():
        raise KeyFileError(f"{path} is already there. A key is never replaced: choose another folder.")
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise KeyFileError(f"The passphrase is too short: give at least {SHORTEST_PASSPHRASE} characters.")
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    head = {
        "tabling_key": KEY_FORMAT,
        "kind": kind,
        "fingerprint": fingerprint(key.public),
        "public": b64encode(key.public).decode(),
        "argon2id": _ARGON2 | {"salt": b64encode(salt).decode()},
        "nonce": b64encode(nonce).decode(),
    }
    locked = ChaCha20Poly1305(_stretch(passphrase, salt)).encrypt(nonce, key.seed, canonical_json(head))
    write_whole(path, json.dumps(head | {"locked": b64encode(locked).decode()}, indent=1).encode())


def read_sealing_key(path: Path, passphrase: str) -> SealingKey:
    """Open the campaign's private key. Raises KeyFileError, or WrongPassphrase."""
    return SealingKey(_read_seed(path, "sealing", passphrase))


def read_organisation_key(path: Path, passphrase: str) -> SigningKey:
    """Open the organisation's private key. Raises KeyFileError, or WrongPassphrase."""
    return SigningKey(_read_seed(path, "organisation", passphrase))


def open_key(path: Path, passphrase: str) -> tuple[Kind, SealingKey | SigningKey]:
    """Open a key file of either kind, and say of which it is. Raises KeyFileError, WrongPassphrase."""
    if _read_head(path)["kind"] == "sealing":
        return "sealing", read_sealing_key(path, passphrase)
    return "organisation", read_organisation_key(path, passphrase)


def read_public_key(path: Path) -> tuple[str, bytes]:
    """Return kind and public half; needs no passphrase. Raises KeyFileError."""
    head = _read_head(path)
    return str(head["kind"]), _bytes(head, "public", path)


def write_device_key(path: Path, key: SigningKey) -> None:
    """Write the device's key. No passphrase: a kiosk starts with nobody there, and this key reads no signature."""
    write_whole(path, b64encode(key.seed) + b"\n")


def read_device_key(path: Path) -> SigningKey:
    """Read the device's key. Raises KeyFileError."""
    _refuse_weak_permissions(path)
    try:
        seed = b64decode(read_bounded(path, 1024, KeyFileError).strip(), validate=True)
        return SigningKey(seed)
    except ValueError as error:
        raise KeyFileError(f"{path} is damaged. Hand over what is on this device, then set it up anew.") from error


def fresh_of(path: Path) -> Path:
    """Return where a key file is written anew, under another passphrase."""
    return path.with_name(path.name + FRESH)


def _read_seed(path: Path, kind: Kind, passphrase: str) -> bytes:
    """Open a key file; where a change of its passphrase was cut short, the one written anew opens as well."""
    try:
        return _open_seed(path, kind, passphrase)
    except WrongPassphrase:
        fresh = fresh_of(path)
        with suppress(KeyFileError):
            if fresh.exists() and read_public_key(fresh) == read_public_key(path):
                return _open_seed(fresh, kind, passphrase)
        raise


def _open_seed(path: Path, kind: Kind, passphrase: str) -> bytes:
    head = _read_head(path)
    if head["kind"] != kind:
        raise KeyFileError(f"{path.name} is a key of the kind “{head['kind']}”; give the “{kind}” key.")
    locked, nonce = _bytes(head, "locked", path), _bytes(head, "nonce", path)
    salt = _bytes(head["argon2id"], "salt", path)
    bound = {name: value for name, value in head.items() if name != "locked"}
    for spelt in spellings(passphrase):
        with suppress(InvalidTag, ValueError):
            return ChaCha20Poly1305(_stretch(spelt, salt)).decrypt(nonce, locked, canonical_json(bound))
    raise WrongPassphrase(f"The passphrase does not open {path.name}. Type it again, or find its paper.")


def _read_head(path: Path) -> dict[str, Any]:
    _refuse_weak_permissions(path)
    try:
        head = json.loads(read_bounded(path, LARGEST_KEY_FILE, KeyFileError))
        known = head["tabling_key"], head["kind"], head["argon2id"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise KeyFileError(f"{path} is not a key file of Tabling. Check that it is the right file.") from error
    if known[0] != KEY_FORMAT:
        raise KeyFileError(f"{path.name} was made by a newer Tabling. Update this one.")
    # Only our own figures: a file may not make us spend a terabyte or settle for less.
    if not isinstance(known[2], dict) or {name: known[2].get(name) for name in _ARGON2} != _ARGON2:
        raise KeyFileError(f"{path.name} asks for an unknown protection. Check that it is the right file.")
    return dict(head)


def _stretch(passphrase: str, salt: bytes) -> bytes:
    figures = Argon2id(
        salt=salt,
        length=32,
        iterations=_ARGON2["passes"],
        lanes=_ARGON2["lanes"],
        memory_cost=_ARGON2["memory_kib"],
    )
    with ONE_AT_A_TIME:
        return figures.derive(passphrase.strip().encode())


def _bytes(head: dict[str, Any], name: str, path: Path) -> bytes:
    try:
        return b64decode(head[name], validate=True)
    except (KeyError, ValueError, TypeError) as error:
        raise KeyFileError(f"{path.name} is damaged at “{name}”. Take the file from your safe copy.") from error


def _refuse_weak_permissions(path: Path) -> None:
    try:
        unguarded = others_may_read(path)
    except OSError as error:
        raise KeyFileError(f"The key file {path} is not there. Check the name.") from error
    if unguarded:
        raise KeyUnguarded(path)
