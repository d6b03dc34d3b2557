"""The organisation's keys: made once for a campaign, shown to whoever asks, and opened to prove what is on paper."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.key_files import open_key, read_public_key
from desktop.core.key_words import key_words
from desktop.core.organisation_keys import KEY_FILES, create_organisation
from desktop.core.organisation_keys import new_secret as new_secret
from desktop.core.passphrase import new_passphrase as new_passphrase
from desktop.core.passphrase_change import change_passphrase as change
from desktop.core.sealing import fingerprint


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key file and what anybody may know of it. `kind`: what it is for; `fingerprint`: 16 hex digits of `public`.

    `words`: the four words by which people compare an organisation key; a sealing key has none.
    """

    file: Path
    kind: str
    fingerprint: str
    public: bytes
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MadeKeys:
    """Both keys of an organisation. `passphrase` is one that nobody has seen yet, empty where it was given."""

    sealing: PublicKey
    organisation: PublicKey
    passphrase: str = field(default="", repr=False)


def make_keys(folder: Path, passphrase: str | None = None, secret: bytes | None = None) -> MadeKeys:
    """Make both keys in a folder under this passphrase, or under a new one, which is returned and kept nowhere.

    `secret`: of which they are made, where recovery sheets of it are printed as well.
    Raises KeyFileError where there are keys already or the passphrase is too short, OutputError.
    """
    fresh = new_passphrase() if passphrase is None else ""
    create_organisation(folder, fresh if passphrase is None else passphrase, secret)
    sealing, organisation = read_keys(folder)
    return MadeKeys(sealing, organisation, fresh)


def read_keys(path: Path) -> tuple[PublicKey, ...]:
    """Return what a key file, or both of a folder, says without a passphrase. Raises KeyFileError."""
    return tuple(_described(file, *read_public_key(file)) for file in _files(path))


def try_passphrase(path: Path, passphrase: str) -> tuple[PublicKey, ...]:
    """Prove that a passphrase opens a key file, or both of a folder, and return them. Writes nothing.

    Raises KeyFileError, WrongPassphrase.
    """
    opened = ((file, *open_key(file, passphrase)) for file in _files(path))
    return tuple(_described(file, kind, key.public) for file, kind, key in opened)


def change_passphrase(path: Path, old: str, new: str) -> tuple[PublicKey, ...]:
    """Have another passphrase open a key file, or both of a folder; the keys themselves stay. Returns them.

    Raises KeyFileError, WrongPassphrase, OutputError; then one of the two passphrases opens all of them.
    """
    change(_files(path), old, new)
    return read_keys(path)


def _files(path: Path) -> list[Path]:
    return [path / name for name in KEY_FILES] if path.is_dir() else [path]


def _described(file: Path, kind: str, public: bytes) -> PublicKey:
    words = key_words(public) if kind == "organisation" else ()
    return PublicKey(file, kind, fingerprint(public), public, words)
