"""The organisation's keys: made once for a campaign, and shown to whoever asks."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.key_files import new_passphrase, read_public_key
from desktop.core.organisation import ORGANISATION_FILE, SEALING_FILE, create_organisation
from desktop.core.sealing import fingerprint


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key file and what anybody may know of it. `kind`: what it is for; `fingerprint`: 16 hex digits of `public`."""

    file: Path
    kind: str
    fingerprint: str
    public: bytes


@dataclass(frozen=True, slots=True)
class MadeKeys:
    """Both keys of an organisation. `passphrase` is one that nobody has seen yet, empty where it was given."""

    sealing: PublicKey
    organisation: PublicKey
    passphrase: str = field(default="", repr=False)


def make_keys(folder: Path, passphrase: str | None = None) -> MadeKeys:
    """Make both keys in a folder under this passphrase, or under a new one, which is returned and kept nowhere.

    Raises KeyFileError where there are keys already or the passphrase is too short, OutputError.
    """
    fresh = new_passphrase() if passphrase is None else ""
    create_organisation(folder, fresh if passphrase is None else passphrase)
    sealing, organisation = read_keys(folder)
    return MadeKeys(sealing, organisation, fresh)


def read_keys(path: Path) -> tuple[PublicKey, ...]:
    """Return what a key file, or both of a folder, says without a passphrase. Raises KeyFileError."""
    files = [path / SEALING_FILE, path / ORGANISATION_FILE] if path.is_dir() else [path]
    found = ((file, *read_public_key(file)) for file in files)
    return tuple(PublicKey(file, kind, fingerprint(public), public) for file, kind, public in found)
