"""What is known of each platform's tables, one readable file each: ours (resources/tables/presets), or staff's own."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from desktop.core.errors import SourceError
from desktop.core.resources import resource
from desktop.core.staff_edited_files import BrokenFile, read_each
from desktop.core.table_errors import NoSuchPreset, PresetWrong
from desktop.core.whole_files import read_bounded
from desktop.petition.importing.understanding.heading_meanings import plain
from desktop.petition.importing.understanding.known_answer_words import MEANINGS, said

OURS = resource("tables", "presets")
_LARGEST = 64 * 1024  # bytes
_KINDS = ("guaranteed", "sample")
FIELDS = (
    *(
        "id",
        "name",
        "given_name",
        "family_name",
        "country",
        "email",
        "postal_code",
        "phone",
        "signed_at",
        "signed_time",
    ),
    *("language", "listing", "confirmed"),
)
_BESIDE = ("record_date", "consent")  # what a preset may name too


@dataclass(frozen=True, slots=True)
class Preset:
    """What is known of one platform's tables. `key` is the file's name; `kind` is guaranteed, or a sample to be mended.

    `columns`: for each field the headings that hold it, the best first. `if_no_other`: headings that hold what they
    say if no other one says the same. `not_used`: headings that must not be taken for their words, and why. `words`:
    for a field what words in its cells mean.
    """

    key: str
    name: str
    kind: str
    recognised_by: tuple[tuple[str, ...], ...]
    first: bool = False
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    if_no_other: frozenset[str] = frozenset()
    not_used: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def load_presets(folder: Path | None = None) -> tuple[Preset, ...]:
    """Return all presets that can be used, staff's own of a folder in place of ours of the same file name."""
    return _read(folder)[0]


def broken_presets(folder: Path | None = None) -> tuple[BrokenFile, ...]:
    """Return the files of presets that cannot be used, each with what is wrong; ours of its name is not either."""
    return _read(folder)[1]


def named_preset(named: str, folder: Path | None = None) -> Preset:
    """Return the preset of a name, or that of a file. Raises NoSuchPreset, PresetWrong."""
    if named.endswith(".toml"):
        return read_preset(Path(named))
    (known, broken), wanted = _read(folder), plain(named)
    for each in known:
        if wanted in (plain(each.key), plain(each.name)):
            return each
    for file in broken:
        if wanted == plain(file.path.stem):
            return read_preset(file.path)  # raises what is wrong with it
    raise NoSuchPreset(named, tuple(each.key for each in known))


def recognise(headings: Sequence[str], known: Sequence[Preset]) -> Preset | None:
    """Return the preset whose headings stand there, the one that names most of them where there are several."""
    here = {plain(each) for each in headings}
    fit = [each for each in known if _fits(each, headings, here)]
    return max(fit, key=lambda each: (len(each.recognised_by), _named(each, here)), default=None)


def read_preset(path: Path) -> Preset:
    """Read one file. Raises PresetWrong, which says what to mend."""
    return _parse_preset(path.stem, read_bounded(path, _LARGEST, SourceError))


@lru_cache(maxsize=64)  # each table is held against all of them
def _parse_preset(key: str, file: bytes) -> Preset:
    try:
        facts = tomllib.loads(file.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PresetWrong(f"{key}.toml", "it is not a TOML file in UTF-8") from error
    if wrong := next(chain(_faults(facts), _faults_within(facts)), ""):
        raise PresetWrong(f"{key}.toml", wrong)
    groups = tuple(tuple(plain(each) for each in _alternatives(group)) for group in facts["recognised_by"])
    columns = {field: tuple(headings) for field, headings in facts.get("columns", {}).items()}
    words = {
        about: {said(word): means for word, means in each.items()} for about, each in facts.get("words", {}).items()
    }
    not_used = {plain(heading): why for heading, why in facts.get("not_used", {}).items()}
    spare, first = frozenset(map(plain, facts.get("if_no_other", ()))), facts.get("first", False)
    return Preset(key, facts["name"], facts["kind"], groups, first, columns, spare, not_used, words)


def _faults(facts: Mapping[str, Any]) -> Iterator[str]:
    """Give what is wrong in a preset's file, in the words of its reader."""
    if not isinstance(facts.get("name"), str) or facts.get("kind") not in _KINDS:
        yield f"it needs a name, and as its kind one of: {', '.join(_KINDS)}"
    if not _is_list_of_text(facts.get("recognised_by")):
        yield "recognised_by is a list of headings"
    if not _is_list_of_text(facts.get("if_no_other", ["x"])):
        yield "if_no_other is a list of headings"
    for place in ("columns", "not_used", "words"):
        if not isinstance(facts.get(place, {}), dict):
            yield f"[{place}] is a table"


def _faults_within(facts: Mapping[str, Any]) -> Iterator[str]:
    for named, headings in facts.get("columns", {}).items():
        if named not in (*FIELDS, *_BESIDE) or not _is_list_of_text(headings):
            yield f"under [columns] each field has a list of headings; fields are {', '.join((*FIELDS, *_BESIDE))}"
    for named, words in facts.get("words", {}).items():
        allowed = MEANINGS.get(named, {""})
        if not isinstance(words, dict) or not set(words.values()) <= allowed:
            yield f"under [words.{named}] each word means one of: {', '.join(sorted(allowed))}"


def _is_list_of_text(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, str) for each in value)


def _alternatives(group: str) -> list[str]:
    return [each.strip() for each in group.split(" | ")]


def _fits(preset: Preset, headings: Sequence[str], here: set[str]) -> bool:
    if preset.first:
        return bool(headings) and all(plain(headings[0]) in group for group in preset.recognised_by)
    return all(here.intersection(group) for group in preset.recognised_by)


def _named(preset: Preset, here: set[str]) -> int:
    named = {plain(each) for headings in preset.columns.values() for each in headings}
    return len(here & (named | set(preset.not_used)))


def _read(folder: Path | None) -> tuple[tuple[Preset, ...], tuple[BrokenFile, ...]]:
    files = {path.stem: path for place in (OURS, folder) if place for path in _files(place)}
    return read_each((path for _, path in sorted(files.items())), read_preset)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob("*.toml"))
    except OSError as error:
        raise SourceError(f"{folder} cannot be read as a folder of presets.") from error
