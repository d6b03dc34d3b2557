"""Reads the words of each language: the short ones of campaign.toml, and the two text files."""

from desktop.core.campaign import Section, Words
from desktop.core.pack.campaign_text_reader import read_campaign_text, read_sections, read_text
from desktop.core.pack.file_reader import PackFiles
from desktop.core.pack.toml_table import LONGEST_TEXT, Table

# Characters of title, recipient, promise and before_you_sign in packs of format 2: the two that stand by the button are
# read without scrolling, or nearly. Twice what `advice` finds to stand whole everywhere.
_LONGEST = (160, 240, 240, 640)


def read_words(table: Table, files: PackFiles, languages: tuple[str, ...], number: int) -> dict[str, Words]:
    """Return the words under `[words]` by language, not hashed yet; `number`: the pack's format."""
    words = {language: _words(table.table(language), files, language, number) for language in languages}
    table.close()
    return words


def _words(table: Table, files: PackFiles, language: str, number: int) -> Words:
    title, recipient, promise, before = _LONGEST if number > 1 else [LONGEST_TEXT] * 4
    words = Words(
        title=table.line("title", title) if number > 1 else table.text("title"),
        sentence=table.text("sentence"),
        recipient=table.text("recipient", longest=recipient),
        asks=table.texts("asks"),
        promise=table.text("promise", longest=promise),
        delivery_note=table.text("delivery_note"),
        age_statement=table.text("age_statement", ""),
        withdrawal=table.text("withdrawal"),
        retention=table.text("retention"),
        transfers=table.text("transfers"),
        text=_campaign_text(table, files, f"text/{language}.md"),
        privacy=_sections(table, files, f"privacy/{language}.md"),
        sha256="",
        before_you_sign=table.text("before_you_sign", longest=before) if number > 1 else "",
        delivery=table.text("delivery", "") if number > 1 else "",
    )
    table.close()
    return words


def _campaign_text(table: Table, files: PackFiles, name: str) -> tuple[Section, ...]:
    return table.faults.or_noted(lambda: read_campaign_text(read_text(files, name), name), ())


def _sections(table: Table, files: PackFiles, name: str) -> tuple[Section, ...]:
    return table.faults.or_noted(lambda: read_sections(read_text(files, name), name), ())
