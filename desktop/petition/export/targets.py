"""What each platform takes, one readable file each: ours (resources/exports), or a copy that staff have changed."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

from desktop.core.countries import fold
from desktop.core.errors import UsageError
from desktop.core.export_errors import NoSuchTarget, TargetWrong
from desktop.core.resources import resource
from desktop.core.staff_edited_files import BrokenFile, read_each
from desktop.core.whole_files import read_bounded
from desktop.petition.export.target_faults import first_fault

OURS = resource("exports")
_LARGEST = 64 * 1024  # bytes
NAME_PARTS = ("given_name", "family_name")

Subscribes = Literal["everyone", "whoever_says", "nobody"]
TableFormat = Literal["csv", "xlsx", "json"]


@dataclass(frozen=True, slots=True)
class TargetColumn:
    """One column: its heading, and the fact that stands in it, or the same `fixed` text in each row.

    `values`: what the platform calls our words. `longest` (letters) and `longest_bytes`: 0 for any length. `only`: a
    pattern without which the platform refuses the row.
    """

    heading: str
    source: str
    fixed: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    longest: int = 0
    longest_bytes: int = 0
    only: str = ""

    @property
    def about_consent(self) -> bool:
        """Whether it tells what somebody answered to the request that was chosen."""
        return self.source == "consent" or self.source.startswith("consent_")


@dataclass(frozen=True)
class ExportTarget:
    """What is known of one platform. `key` is the file's name; `kind` is guaranteed, or a sample to be mended.

    `known_as`: the target of which this is a changed copy, for the same platform: who went there is known to both.
    `pushed_to`: the target whose files go to the platform as well to which people are sent one by one; else empty.
    `subscribes`: whom the platform writes to once the file is in it. Where that is everyone, the file holds whoever
    said yes, and nobody else. `apart`: whoever did not say yes is in files of their own, without a word about consent.
    `needs`: facts without which it takes no row. `unique`: of rows that share it the last would overwrite the others.
    `counter`: whether the platform's public counter moves with an import, stays, or there is none. `loses`: what it
    has no place for. `notes`: what to do at the platform, and `notes_fr` the same in French. `rows`, `bytes`: of one
    file, 0 for any number. `keep_days`: after so many days staff are reminded that the file still holds people.
    """

    key: str
    name: str
    kind: str
    mapping: str
    columns: tuple[TargetColumn, ...]
    format: TableFormat = "csv"
    subscribes: Subscribes = "everyone"
    apart: bool = False
    needs: tuple[str, ...] = ()
    unique: tuple[str, ...] = ()
    counter: Literal["moves", "still", "none"] = "none"
    loses: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    notes_fr: tuple[str, ...] = ()
    dates: str = "iso"
    countries: str = "code"
    country_names: Mapping[str, str] = field(default_factory=dict)
    refused_countries: tuple[str, ...] = ()
    rows: int = 0
    bytes: int = 0
    bom: bool = False
    keep_days: int = 30
    known_as: str = ""
    pushed_to: str = ""

    @property
    def remembered_as(self) -> str:
        """By what a petition remembers whom the platform was told of, and what staff chose for it."""
        return self.known_as or self.key

    def notes_in(self, language: str) -> tuple[str, ...]:
        """Return what to do while importing, in French for whoever works in it and where it is there, else as it is."""
        return self.notes_fr if language.startswith("fr") and self.notes_fr else self.notes

    @cached_property
    def takes_two_names(self) -> bool:
        """Whether a name in one box must be parted: there are columns for its parts and none for the whole."""
        sources = {each.source for each in self.columns}
        return bool(sources & set(NAME_PARTS)) and not sources & {"full_name", "name"}

    @property
    def is_mailing(self) -> bool:
        """Whether whoever is in the file is written to."""
        return self.subscribes == "everyone"


def load_targets(folder: Path | None = None) -> tuple[ExportTarget, ...]:
    """Return all targets that can be used, staff's own of a folder in place of ours of the same file name."""
    return _read(folder)[0]


def broken_targets(folder: Path | None = None) -> tuple[BrokenFile, ...]:
    """Return the files of targets that cannot be used, each with what is wrong; ours of its name is not either."""
    return _read(folder)[1]


def find_target(named: str, folder: Path | None = None) -> ExportTarget:
    """Return the target of a name, or that of a file. Raises NoSuchTarget, TargetWrong, UsageError."""
    if named.endswith(".toml"):
        return read_target(Path(named))
    (known, broken), wanted = _read(folder), fold(named)
    for each in known:
        if wanted in (fold(each.key), fold(each.name)):
            return each
    for file in broken:
        if wanted == fold(file.path.stem):
            return read_target(file.path)  # raises what is wrong with it
    raise NoSuchTarget(named, tuple(each.key for each in known))


def read_target(path: Path) -> ExportTarget:
    """Read one file. Raises TargetWrong, which says what to mend, UsageError where it cannot be read."""
    return parse_target(path.stem, read_bounded(path, _LARGEST, UsageError))


@lru_cache(maxsize=64)  # to find one, all are read
def parse_target(key: str, mapping: bytes) -> ExportTarget:
    """Read what stands in a target's file. Raises TargetWrong."""
    try:
        text = mapping.decode("utf-8")
        facts = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise TargetWrong(f"{key}.toml", "it is not a TOML file in UTF-8") from error
    if wrong := first_fault(facts):
        raise TargetWrong(f"{key}.toml", wrong)
    columns = tuple(_column(each) for each in facts.pop("column"))
    lists = {name: tuple(value) for name, value in facts.items() if isinstance(value, list)}
    return ExportTarget(key=key, mapping=text, columns=columns, **{**facts, **lists})


def _column(facts: Mapping[str, object]) -> TargetColumn:
    named = {("source" if name == "from" else name): value for name, value in facts.items()}
    return TargetColumn(**{"source": "", **named})  # type: ignore[arg-type] # as `first_fault` has seen


def _read(folder: Path | None) -> tuple[tuple[ExportTarget, ...], tuple[BrokenFile, ...]]:
    files = {path.stem: path for place in (OURS, folder) if place for path in _files(place)}
    return read_each((path for _, path in sorted(files.items())), read_target)


def _files(folder: Path) -> Sequence[Path]:
    try:
        return sorted(folder.glob("*.toml"))
    except OSError as error:
        raise UsageError(f"{folder} cannot be read as a folder of targets.") from error
