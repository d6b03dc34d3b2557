"""What a new campaign may say: sentences written from the fields that are ticked and from the organisation's facts."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from desktop.core.paste.campaign_from_page import PartHeadings
from desktop.core.paste.pasted_lines import escape
from desktop.core.resources import resource

Facts = Mapping[str, str]


def proposal_languages() -> tuple[str, ...]:
    """Return the languages for which sentences are proposed; in others staff write them."""
    return tuple(_all())


def propose(key: str, language: str, facts: Facts, delivered: Sequence[str]) -> str:
    """Return a sentence, empty in a language without one. `facts`: name, address, email, phone, web, recipient.

    `delivered`: the names of the fields that the recipient gets.
    """
    words = _all().get(language)
    if words is None or key not in words:
        return ""
    named = [words[f"field_{each}"] for each in delivered]
    fields = f" {words['and']} ".join(filter(None, (", ".join(named[:-1]), named[-1]))) if named else ""
    given = {**facts, "fields": fields}
    if key == "privacy":  # Markdown: what staff typed must stand there as it is
        given = {name: escape(text) for name, text in given.items()}
    text = words[key].strip()
    for name, value in given.items():
        text = text.replace(f"{{{name}}}", value or "…")
    return text


def propose_promise(language: str, recipient: str, delivered: Sequence[str]) -> str:
    """Return the line beside the signing button: exactly the fields that are delivered, and to whom."""
    return propose("promise", language, {"recipient": recipient}, delivered)


def part_headings(language: str) -> PartHeadings:
    """Return how the parts of a text are headed."""
    words = _all().get(language)
    return PartHeadings(words["voice"], words["why"], words["petition"], words["latest"]) if words else PartHeadings()


@cache
def _all() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(resource("campaign-words.toml").read_text("utf-8"))
