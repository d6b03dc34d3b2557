"""Reads the campaign text and the privacy text: Markdown files whose headings say what each section is."""

import re

from desktop.core.campaign import ROLES, Role, Section
from desktop.core.campaign_markdown import read_markdown
from desktop.core.errors import CampaignError
from desktop.core.pack.file_reader import PackFiles
from desktop.core.text_blocks import Block, Span

LARGEST_TEXT = 100_000  # bytes: ten times the longest petition text we know
_ROLE = re.compile(r"\{#(?P<role>[a-z]+)\}\s*$")  # no blanks before it: they would be looked through from each of them


def read_text(files: PackFiles, name: str) -> str:
    """Return one UTF-8 text file of the pack."""
    if name not in files:
        raise CampaignError(f"{name} is missing from the pack. Add it, or take its language out of campaign.toml.")
    if len(files[name]) > LARGEST_TEXT:
        raise CampaignError(f"{name} is larger than {LARGEST_TEXT // 1000} kB. Shorten it: nobody reads that standing.")
    try:
        text = files[name].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CampaignError(f"{name} is not UTF-8 text. Save it again as UTF-8.") from error
    if "\0" in text:
        raise CampaignError(f"{name} is not a text file. Save it again as UTF-8 text.")
    return text


def read_sections(source: str, name: str) -> tuple[Section, ...]:
    """Cut a text at its level-2 headings; `## Why it matters {#why}` makes a section of the role `why`."""
    sections: list[Section] = []
    for block in read_markdown(source, file=name):
        if block.kind == "heading" and block.number == 2:
            role, heading = _role(block.plain, name)
            sections.append(Section(role, heading, ()))
        elif not sections:
            raise CampaignError(f"{name} must begin with a heading such as “## The petition {{#petition}}”.")
        else:
            *before, last = sections
            sections = [*before, Section(last.role, last.heading, (*last.blocks, block))]
    for section in sections:
        if not section.blocks:
            raise CampaignError(f"{name}: nothing is written under “{section.heading}”. Write it, or take it out.")
    return tuple(sections)


def read_campaign_text(source: str, name: str) -> tuple[Section, ...]:
    """Read the campaign text, which must say in exactly one section what one signs."""
    sections = read_sections(source, name)
    if sum(section.role == "petition" for section in sections) != 1:
        raise CampaignError(f"{name} must have one section that is signed: “## The petition {{#petition}}”.")
    return sections


def plain(sections: tuple[Section, ...]) -> list[list[str]]:
    """Return the words as shown, section by section, for hashing."""
    return [[section.heading, *(_shown(block) for block in section.blocks)] for section in sections]


def _shown(block: Block) -> str:
    return f"{block.kind} {block.number} " + "".join(_marked(span) for span in block.spans)


def _marked(span: Span) -> str:
    return f"{'**' * span.bold}{'*' * span.italic}{span.text}{'*' * span.italic}{'**' * span.bold}"


def _role(heading: str, name: str) -> tuple[Role, str]:
    found = _ROLE.search(heading)
    if not found:
        return "plain", heading
    for role in ROLES:
        if found["role"] == role:
            return role, heading[: found.start()].rstrip()
    raise CampaignError(f"{name}: the section “{heading}” names an unknown kind. Known are: {', '.join(ROLES)}.")
