"""Lists every string with its translation for somebody who speaks the language at home, and keeps what they confirmed.

    python packaging/check_words.py list ru                # writes build/words-ru.csv, which any spreadsheet opens
    python packaging/check_words.py confirm words-ru.csv   # takes what was filled in into packaging/confirmed-words.csv

A confirmation is of one English string with one translation: change either, and it is gone.
"""

import argparse
import csv
import dataclasses
import hashlib
import html
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from desktop.core.countries import country_codes, country_label
from desktop.core.errors import DeliveryError
from desktop.petition.delivery.phrases import phrases_for

ROOT = Path(__file__).resolve().parents[1]
CONFIRMED = ROOT / "packaging" / "confirmed-words.csv"
COLUMNS = (
    "id",
    "language",
    "English",
    "translation",
    "place",
    "where it stands",
    "note",
    "length",
    "checked by",
    "better",
)
KEPT = ("language", "id", "by", "day")
BUNDLED = "campaigns/russia-lgbtqqia"
LARGEST = 10_000_000  # bytes of a table that is brought back

_CONTEXT = re.compile(r"<context>\s*<name>(.*?)</name>(.*?)</context>", re.S)
_MESSAGE = re.compile(r"<message.*?</message>", re.S)
_FORM = re.compile(r"<(?:translation|numerusform)[^>]*>([^<]*)</(?:translation|numerusform)>")
_LOCATION = re.compile(r'<location filename="(.*?)" line="(\d+)"/>')


@dataclasses.dataclass(frozen=True, slots=True)
class String:
    """One English string and what it is in a language; plural forms in their order. `place`: the screen or part."""

    language: str
    english: str
    forms: tuple[str, ...]
    place: str
    note: str = ""

    @property
    def id(self) -> str:
        """What a confirmation is of."""
        said = "\0".join((self.language, self.english, self.note, *self.forms))
        return hashlib.sha256(said.encode()).hexdigest()[:16]


def strings(language: str) -> Iterator[String]:
    """Yield every string of a language: screens, the staff window's too, documents, paper, campaign, and countries."""
    screens = (ROOT / "resources" / "i18n" / f"{kind}_{language}.ts" for kind in ("tabling", "console"))
    yield from (string for file in screens if file.exists() for string in _screen(language, file))
    yield from _document(language)
    yield from _files(language)
    for code in sorted(country_codes()):
        yield String(language, country_label(code, "en"), (country_label(code, language),), "country", code)


def _screen(language: str, file: Path) -> Iterator[String]:
    for context, messages in _CONTEXT.findall(file.read_text("utf-8")):
        for message in _MESSAGE.findall(messages):
            forms = tuple(html.unescape(form) for form in _FORM.findall(message) if form.strip())
            yield String(language, _tag("source", message), forms, context, _tag("comment", message))


def _tag(name: str, message: str) -> str:
    found = re.search(f"<{name}>(.*?)</{name}>", message, re.S)
    return html.unescape(found[1]) if found else ""


def _document(language: str) -> Iterator[String]:
    try:
        theirs, ours = phrases_for(language), phrases_for("en")
    except DeliveryError:  # the document is not made in this language
        return
    for field in dataclasses.fields(ours):
        english, said = getattr(ours, field.name), getattr(theirs, field.name)
        if field.name != "language" and english not in (",", ", "):
            for source, forms in _said(english, said):
                yield String(language, source, forms, "delivered document", field.name)


def _files(language: str) -> Iterator[String]:
    """Yield what people sign on paper, what volunteers and staff are given, and the campaign that comes with us."""
    for folder in ("sheets", "volunteers"):
        theirs, ours = (_toml(f"{folder}/{each}.toml") for each in (language, "en"))
        yield from _paired(language, ours, theirs, f"{folder}/{language}.toml")
    proposed = _toml("campaign-words.toml")
    yield from _paired(language, proposed["en"], proposed.get(language, {}), "campaign-words.toml")
    campaign = _toml(f"{BUNDLED}/campaign.toml")
    yield from _paired(language, campaign["words"]["en"], campaign["words"].get(language, {}), "campaign.toml")
    for part in ("field", "consent"):
        for each in campaign[part]:
            texts = each["reason" if part == "field" else "text"]
            yield from _paired(language, texts["en"], texts.get(language), f"campaign.toml {part}")
    for part in ("text", "privacy"):
        ours, theirs = (ROOT / "resources" / BUNDLED / part / f"{each}.md" for each in ("en", language))
        if theirs.exists():
            yield from _paired(language, ours.read_text("utf-8"), theirs.read_text("utf-8"), f"{part}/{language}.md")


def _toml(name: str) -> dict[str, Any]:
    file = ROOT / "resources" / name
    return tomllib.loads(file.read_text("utf-8")) if file.exists() else {}


def _paired(language: str, english: object, said: object, place: str, key: str = "") -> Iterator[String]:
    """Yield each text with the one in English, both at the same place in two files; `key`: where there."""
    if isinstance(english, str) and isinstance(said, str):
        yield String(language, english, (said,), place, key)
    elif isinstance(english, Mapping) and isinstance(said, Mapping):
        for name, each in english.items():
            yield from _paired(language, each, said.get(name), place, f"{key}.{name}".strip("."))
    elif isinstance(english, list) and isinstance(said, list):
        for number, (one, other) in enumerate(zip(english, said, strict=False), 1):
            yield from _paired(language, one, other, place, f"{key}.{number}")


def _said(english: object, said: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    if isinstance(english, str):
        yield english, (said,)
    elif isinstance(english, Mapping) and "other" in english:  # a sentence for each form of a count
        yield english["other"], tuple(said.values())
    elif isinstance(english, Mapping):
        yield from ((caption, (said[name],)) for name, caption in english.items())
    else:
        yield from ((one, (other,)) for one, other in zip(english, said, strict=True))


def where_screens_say_it() -> dict[tuple[str, str], str]:
    """Map context and source of each string of the screens to the files and lines that say it."""
    files = [*(ROOT / "desktop").rglob("*.py"), *(ROOT / "resources" / "qml").rglob("*.qml")]
    with tempfile.TemporaryDirectory() as folder:
        sources, found = Path(folder, "sources.lst"), Path(folder, "found.ts")
        sources.write_text("\n".join(map(str, sorted(files))), "utf-8")
        lupdate = Path(sys.executable).with_name("pyside6-lupdate")
        asked = [str(lupdate), "-silent", "-locations", "absolute", f"@{sources}", "-ts", str(found)]
        subprocess.run(asked, check=True)  # noqa: S603  (Qt's own tool, from the environment that runs this)
        return {
            (context, _tag("source", message)): "; ".join(_line(found, *each) for each in _LOCATION.findall(message))
            for context, messages in _CONTEXT.findall(found.read_text("utf-8"))
            for message in _MESSAGE.findall(messages)
        }


def _line(beside: Path, file: str, line: str) -> str:
    return f"{(beside.parent / file).resolve().relative_to(ROOT)}:{line}"


def rows(
    found: Iterable[String], where: Mapping[tuple[str, str], str], confirmed: Mapping[str, str]
) -> Iterator[list[str]]:
    """Yield a row of the table for each string; one that several places say alike is read once."""
    alike: dict[str, list[String]] = {}
    for each in found:
        alike.setdefault(each.id, []).append(each)
    for same in alike.values():
        first = same[0]
        places = "; ".join(dict.fromkeys(each.place for each in same))
        stands = "; ".join(filter(None, (where.get((each.place, each.english), "") for each in same)))
        length = f"{max(map(len, first.forms), default=0)} (English {len(first.english)})"
        checked = confirmed.get(first.id, "")
        cells = [first.english, " | ".join(first.forms), places, stands, first.note, length, checked, ""]
        yield [first.id, first.language, *map(_guarded, cells)]


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell  # or a spreadsheet reads a formula


def read_confirmed(file: Path = CONFIRMED) -> list[dict[str, str]]:
    """Return each confirmation: language, id of the string, by whom, on which day."""
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def write_list(language: str, out: Path) -> str:
    """Write the table of a language and return what to say of it."""
    by = {each["id"]: f"{each['by']}, {each['day']}" for each in read_confirmed()}
    found = list(rows(strings(language), where_screens_say_it(), by))
    out.parent.mkdir(exist_ok=True)
    with out.open("w", encoding="utf-8-sig", newline="") as opened:  # with its mark a spreadsheet reads it as UTF-8
        csv.writer(opened).writerows([COLUMNS, *found])
    return f"{out}: {len(found)} strings, {sum(row[0] in by for row in found)} confirmed by a person"


def confirm(table: Path, day: date, kept: Path = CONFIRMED) -> list[str]:
    """Keep what somebody filled in, drop confirmations of what has changed since, and return what to say of it.

    Raises ValueError for a file that is no such table.
    """
    filled = _filled(table)
    now = {each.id: each for language in {row["language"] for row in filled} for each in strings(language)}
    held = {each["id"]: each for each in read_confirmed(kept)}
    said = []
    for row in filled:
        by, better = row["checked by"].strip(), (row["better"] or "").strip()
        if better:
            said.append(f"better: {row['place']}: {row['English']!r} → {better}")
        elif by and row["id"] not in now:
            said.append(f"changed since, not confirmed: {row['place']}: {row['English']!r}")
        elif by and row["id"] not in held:
            held[row["id"]] = {"language": row["language"], "id": row["id"], "by": by, "day": day.isoformat()}
    spoken = {each.language for each in now.values()}
    lasting = [each for each in held.values() if each["language"] not in spoken or each["id"] in now]
    _write(kept, lasting)
    return [*said, f"{len(lasting)} strings are confirmed by a person"]


def _filled(table: Path) -> list[dict[str, str]]:
    if table.stat().st_size > LARGEST:
        raise ValueError(f"{table} is larger than any such table")
    text = table.read_text("utf-8-sig")
    # A spreadsheet in a language that writes 1,5 parts cells by semicolons.
    found = list(csv.DictReader(text.splitlines(keepends=True), delimiter=";" if text.startswith("id;") else ","))
    if not found or not set(COLUMNS) <= set(found[0]):
        raise ValueError(f"{table} has not the columns of a table that `list` wrote")
    return found


def _write(kept: Path, confirmed: Iterable[Mapping[str, str]]) -> None:
    with kept.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, KEPT, lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted(confirmed, key=lambda each: (each["language"], each["id"])))


def main(arguments: list[str]) -> int:
    """List the strings of a language, or take back a table that was filled in."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    acts = parser.add_subparsers(dest="act", required=True)
    listing = acts.add_parser("list", help="write the table of a language")
    listing.add_argument(
        "language", choices=sorted(file.stem[8:] for file in (ROOT / "resources/i18n").glob("tabling_*.ts"))
    )
    listing.add_argument("--out", type=Path)
    acts.add_parser("confirm", help="take a table that was filled in").add_argument("table", type=Path)
    asked = parser.parse_args(arguments)
    if asked.act == "list":
        said = [write_list(asked.language, asked.out or ROOT / "build" / f"words-{asked.language}.csv")]
    else:
        said = confirm(asked.table, date.today())  # noqa: DTZ011  (the day on the checker's wall)
    sys.stdout.write("".join(f"{line}\n" for line in said))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
