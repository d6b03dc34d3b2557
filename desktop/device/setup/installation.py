"""Which of the keys and journals in a data folder is at home here: a copy of it signs on with a key of its own.

Beside each key stands its mark, which fits only the place where it was made: moved to another machine, copied or put
back, the folder gets a new key and journal. Those before stay as they are, to be handed over and erased by receipts.
"""

import json
import secrets
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp

from desktop.core.data_folder import DataFolder
from desktop.core.errors import OutputError, TablingError
from desktop.core.whole_files import make_folder, read_bounded, refusal, write_whole
from desktop.device.setup.device_key import device_key
from desktop.device.setup.traits import read_traits

MARK_FORMAT = 1
_LARGEST = 16 * 1024
_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class InstallationMark:
    """`id`: 32 hex digits by chance, which manifests name. `traits`: digests by name, which tell nothing elsewhere."""

    id: str
    traits: Mapping[str, frozenset[str]]


def all_installations(home: DataFolder) -> tuple[DataFolder, ...]:
    """Return the data folder for each key in it, the oldest first; whatever else it holds is the same for all."""
    later = sorted((each.name for each in home.installations.glob("[0-9]*") if each.name.isdecimal()), key=int)
    return tuple(replace(home, installation=name) for name in ("", *later))


def anybody_signed(home: DataFolder) -> bool:
    """Say whether any journal was begun in this data folder."""
    return any(_holds_journal(each) for each in all_installations(home))


def find_here(home: DataFolder) -> DataFolder | None:
    """Return the data folder for the key and journal that are at home here, the newest; None where a new one is due.

    What has no mark yet is: nobody has signed there, or an older Tabling wrote it.
    """
    return _newest_at_home(all_installations(home))


def installed_here(home: DataFolder) -> DataFolder:
    """Return the data folder for the key and journal that are at home here, with a new key where none is.

    Where nothing new can be kept, the newest of those before goes on: signing never stops. Raises KeyFileError,
    OutputError.
    """
    known = all_installations(home)
    while (found := _newest_at_home(known)) is None:
        try:
            _begin(home, 1 + int(known[-1].installation or 1))
        except OutputError:
            kept = [each for each in known if _holds_journal(each)]
            if not kept:
                raise
            return kept[-1]
        known = all_installations(home)
    device_key(found.device_key)
    return found


def begin_anew(home: DataFolder) -> None:
    """Go on with a new key and journal: what was numbered so far is nobody's business from now on.

    Raises OutputError.
    """
    _begin(home, 1 + int(all_installations(home)[-1].installation or 1))


def kept_here(home: DataFolder) -> tuple[DataFolder, ...]:
    """Return the data folder for each key that keeps something, last the one that is at home here.

    Raises KeyFileError, OutputError.
    """
    here = installed_here(home)
    return (*(each for each in earlier_installations(home) if each != here), here)


def earlier_installations(home: DataFolder) -> tuple[DataFolder, ...]:
    """Return the data folder for each key that is not at home here and still keeps something, the oldest first."""
    here = find_here(home)
    kept = (each for each in all_installations(home) if each != here and each.device_key.exists())
    return tuple(each for each in kept if any(each.journal.parent.glob("journal*.sqlite*")))


def keep_mark(home: DataFolder) -> str:
    """Return the id of the mark that fits here, making one beside this key where it has none; nothing where none does.

    It is made once the journal stands: a mark without a journal says that one was lost.
    """
    if not home.mark.exists():
        with suppress(OutputError):  # then nothing tells a copy from this one, and people sign all the same
            _write_mark(home)
    marks = ((each, _read_mark(each.mark)) for each in (home, find_here(home)) if each)
    return next((mark.id for each, mark in marks if mark and _fits(mark, each)), "")


def _newest_at_home(known: tuple[DataFolder, ...]) -> DataFolder | None:
    return next((each for each in reversed(known) if _is_at_home(each)), None)


def _is_at_home(home: DataFolder) -> bool:
    if not home.mark.exists():
        return True
    mark = _read_mark(home.mark)
    return mark is not None and _fits(mark, home) and _holds_journal(home)


def _holds_journal(home: DataFolder) -> bool:
    parts = (home.journal, home.journal.with_name(home.journal.name + "-wal"))
    return any(part.exists() and part.stat().st_size for part in parts)


def _fits(mark: InstallationMark, home: DataFolder) -> bool:
    """Say whether nothing that is known now and was known then has changed altogether."""
    now = _digests(mark.id, home)
    return all(now[name] & mark.traits[name] for name in now.keys() & mark.traits.keys())


def _digests(id_: str, home: DataFolder) -> dict[str, frozenset[str]]:
    traits = read_traits(home.device_key)
    return {name: frozenset(_digest(id_, name, each) for each in values) for name, values in traits.items()}


def _digest(*parts: str) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()[:32]


def _write_mark(home: DataFolder) -> None:
    id_ = secrets.token_hex(_ID_BYTES)
    traits = {name: sorted(values) for name, values in _digests(id_, home).items()}
    said = {"format": MARK_FORMAT, "installation": id_, "traits": traits}
    write_whole(home.mark, json.dumps(said).encode())


def _read_mark(path: Path) -> InstallationMark | None:
    """Return a mark; None for one that cannot be read, which fits nowhere."""
    try:
        said = json.loads(read_bounded(path, _LARGEST, OutputError))
        if said["format"] != MARK_FORMAT or len(bytes.fromhex(said["installation"])) != _ID_BYTES:
            return None
        traits = {str(name): frozenset(map(str, values)) for name, values in said["traits"].items()}
    except (TablingError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return InstallationMark(said["installation"], traits)


def _begin(home: DataFolder, number: int) -> None:
    """Make a folder of this number with a new key, whole or not at all; another may be faster. Raises OutputError."""
    make_folder(home.installations)
    try:
        fresh = Path(mkdtemp(prefix="new-", dir=home.installations))
    except OSError as error:
        raise refusal("No new key can be kept", error) from error
    kept = home.installations / f"{number:03d}"
    try:
        device_key(fresh / home.device_key.name)
        fresh.rename(kept)
    except OSError as error:
        if not kept.is_dir():
            raise refusal("No new key can be kept", error) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
