"""The one page that volunteers have beside them at a table: what to do when, and whom to call."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.core.campaign import Campaign
from desktop.core.errors import UsageError
from desktop.core.key_words import key_words
from desktop.core.pack.reader import read_pack
from desktop.core.petition_errors import NoCampaignYet
from desktop.core.resources import resource
from desktop.core.whole_files import require_new, write_whole
from desktop.office.campaign.draft_in_workspace import last_signed
from desktop.office.desk.new_file_names import new_file
from desktop.printing.blocks import PrintedBlock
from desktop.printing.page_measures import PaperSize
from desktop.printing.plain_pages import set_plain_pages
from desktop.printing.typeface_runs import printable_words

LANGUAGES = ("en", "fr")  # in which resources/volunteers has the page


def print_volunteers_page(pack: Path, out: Path, *, language: str = "", paper: PaperSize = "letter") -> None:
    """Write the page as a PDF, with the title of a pack, a folder or a zip, and the organisation's phone.

    Of a signed pack it has the four words, which a new tablet asks for. Without a language it is that of the pack, else
    English. Raises UsageError for a language that it is not written in, CampaignError, OutputError (never over a file
    that is there), MissingGlyphs.
    """
    campaign = read_pack(pack)
    chosen = language or (campaign.default_language if campaign.default_language in LANGUAGES else "en")
    if chosen not in LANGUAGES:
        raise UsageError(f"The page for volunteers is written in {' and '.join(LANGUAGES)}, not in {chosen}.")
    require_new(out)
    words = tomllib.loads(resource("volunteers", f"{chosen}.toml").read_text("utf-8"))
    groups = tuple(_groups(campaign, words, chosen))
    write_whole(out, set_plain_pages(words["title"], chosen, groups, paper=paper))


def save_volunteers_page(workspace: Path, folder: Path, language: str, paper: PaperSize) -> Path:
    """Write the page of the pack signed last in a workspace into a folder, and return it.

    Raises NoCampaignYet where none was signed, OutputGone, and what `print_volunteers_page` does.
    """
    signed = last_signed(workspace)
    if signed is None:
        raise NoCampaignYet("No campaign was signed here yet.")
    file = new_file(folder, f"volunteers-{language}", ".pdf")
    print_volunteers_page(signed, file, language=language, paper=paper)
    return file


def _groups(campaign: Campaign, words: dict[str, Any], language: str) -> Iterator[tuple[PrintedBlock, ...]]:
    title = campaign.words.get(language, campaign.words[campaign.default_language]).title
    yield (PrintedBlock("heading", words["title"]), PrintedBlock("sender", printable_words(title)))
    for part in words["part"]:
        points = (PrintedBlock("point", text, mark="•") for text in part["points"])
        yield (PrintedBlock("part", part["heading"]), *points)
    who = campaign.controller
    told = words["call" if who.phone else "write"].format(name=who.name, reach=who.phone or who.email)
    lines = [printable_words(told)]
    if campaign.keys:
        lines.append(words["words"].format(words=" ".join(key_words(campaign.keys.organisation))))
    yield (*(PrintedBlock("sender", each) for each in lines), PrintedBlock("sign", words["beside"]))
