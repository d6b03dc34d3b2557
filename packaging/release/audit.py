"""Holds the pinned packages against published advisories, without a network: `audit.py ADVISORIES`.

ADVISORIES: a zip of OSV advisories, such as that of PyPI (ALL below); or one file of JSON with an advisory, a list of
them, or {"vulns": […]}. Format: https://ossf.github.io/osv-schema.
Exit codes: 0 nothing is known · 1 an advisory applies · 2 the file is missing, unreadable or old, so nobody can say.
"""

import json
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

ROOT = Path(__file__).resolve().parents[2]
PINS = (ROOT / "constraints.txt", ROOT / "packaging" / "bundle" / "constraints.txt")
# Advisories that were looked at and do not concern Tabling: their id, and why.
LOOKED_AT = ROOT / "packaging" / "release" / "looked-at.toml"
ALL = "https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip"
OLD = timedelta(days=14)
LARGEST = 1 << 30  # bytes of the file; PyPI's whole zip has less than a tenth
MOST = 200_000  # advisories
LONGEST = 8 << 20  # bytes of one; the largest lists every version of a package


class Unreadable(Exception):
    """The file of advisories cannot be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Found:
    """An advisory that applies to a pinned package. `fixed`: the versions that end it, where it names any."""

    id: str
    package: str
    version: str
    summary: str
    fixed: tuple[str, ...]


def main(file: Path, today: datetime) -> int:
    """Say what applies, and return the exit code."""
    pinned = dict(_pins())
    looked_at = tomllib.loads(LOOKED_AT.read_text("utf-8"))
    newest, found = datetime.min.replace(tzinfo=UTC), []
    try:
        for advisory in advisories(file):
            modified = datetime.fromisoformat(str(advisory["modified"]))
            newest = max(newest, modified) if modified <= today else newest
            found += applying(advisory, pinned)
    except (Unreadable, OSError, ValueError, TypeError, KeyError, AttributeError, BadZipFile) as error:
        return _said(2, f"{file} holds no advisories that can be read ({error}). Get them anew: curl -O {ALL}")
    for each in sorted(found, key=lambda found: (found.package, found.id)):
        ends = f" Fixed in {', '.join(each.fixed)}." if each.fixed else " No version without it is named."
        why = f" Looked at: {looked_at[each.id]}" if each.id in looked_at else ""
        _said(0, f"{each.package} {each.version}: {each.id}. {each.summary}{ends}{why}")
    open_ones = [each for each in found if each.id not in looked_at]
    if today - newest > OLD:
        return _said(2, f"{file} is old: its newest advisory is of {newest:%Y-%m-%d}. Get it anew: curl -O {ALL}")
    until = f"{len(pinned)} packages, advisories until {newest:%Y-%m-%d}"
    return _said(bool(open_ones), f"{until}: {len(open_ones)} to see to.")


def _said(code: int, sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return code


def _pins() -> Iterator[tuple[str, Version]]:
    for file in PINS:
        for line in file.read_text("utf-8").splitlines():
            name, equal, version = line.partition("==")
            if equal and not line.startswith("#"):
                yield canonicalize_name(name), Version(version)


def advisories(file: Path) -> Iterator[dict[str, Any]]:
    """Yield each advisory of a file, and read no more than is bounded above. Raises Unreadable or OSError."""
    if file.stat().st_size > LARGEST:
        raise Unreadable("it is too large.")
    try:
        packed = ZipFile(file)
    except BadZipFile:
        yield from _advisories_in(file.read_bytes())
        return
    with packed:
        entries = [entry for entry in packed.infolist() if entry.filename.endswith(".json")]
        if len(entries) > MOST:
            raise Unreadable("it holds too many files.")
        for entry in entries:
            with packed.open(entry) as opened:
                text = opened.read(LONGEST + 1)  # what the zip says of its sizes proves nothing
            if len(text) > LONGEST:
                raise Unreadable(f"{entry.filename} is too large.")
            yield from _advisories_in(text)


def _advisories_in(text: bytes) -> list[dict[str, Any]]:
    told = json.loads(text)
    if isinstance(told, dict):
        told = told.get("vulns", [told])
    return list(told)


def applying(advisory: dict[str, Any], pinned: dict[str, Version]) -> Iterator[Found]:
    """Yield the pinned packages that an advisory names in the pinned version. One that was withdrawn names none."""
    if advisory.get("withdrawn"):
        return
    for affected in advisory.get("affected", ()):
        package = affected.get("package", {})
        name = canonicalize_name(package.get("name", ""))
        if package.get("ecosystem") == "PyPI" and name in pinned and is_affected(affected, pinned[name]):
            fixed = tuple(event["fixed"] for events in _ranges(affected) for event in events if "fixed" in event)
            summary = " ".join(str(advisory.get("summary") or "")[:200].split())
            yield Found(advisory["id"], name, str(pinned[name]), summary, fixed)


def is_affected(affected: dict[str, Any], version: Version) -> bool:
    """Say whether a version is listed, or lies in a range: from one that brought the fault to one that ends it."""
    if any(_version(each) == version for each in affected.get("versions", ())):
        return True
    return any(_is_in(events, version) for events in _ranges(affected))


def _ranges(affected: dict[str, Any]) -> list[list[dict[str, str]]]:
    """Return the ranges in versions, each as its events; others are in commits."""
    return [each.get("events", []) for each in affected.get("ranges", ()) if each.get("type") == "ECOSYSTEM"]


def _is_in(events: list[dict[str, str]], version: Version) -> bool:
    """Go through the changes of a range in the order of their versions, as far as `version`."""
    changes = []
    for event in events:
        for kind, text in event.items():
            if (at := _version(text)) is not None and kind in ("introduced", "fixed", "last_affected"):
                changes.append((at, kind))
    inside = False
    for at, kind in sorted(changes):
        if at < version or (at == version and kind != "last_affected"):
            inside = kind == "introduced"
    return inside


def _version(text: str) -> Version | None:
    try:
        return Version("0.dev0" if text == "0" else text)  # by OSV's rule "0" is before every version
    except InvalidVersion:
        return None


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), datetime.now(UTC)))
