"""`tabling petition status`: the petition in figures that add up."""

from dataclasses import asdict

import typer

from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import Json
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.status import MergedBatch, PetitionStatus, petition_status

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition status --petition main.sqlite --json`")
@takes_petition
def status(at: PetitionOptions, as_json: Json = False) -> None:
    """Count signatures and people, by country and consent, and list every merge."""
    with opened(at) as petition:
        found = petition_status(petition)
    if as_json:
        emit(asdict(found))
        return
    if not found.batches and not found.tallied:
        say("Nothing has been merged yet. Begin with `tabling petition merge`.")
        return
    for line in _sentences(found):
        say(line)
    for each in found.batches:
        say(_merge(each))


def _sentences(found: PetitionStatus) -> list[str]:
    parts = {
        "duplicates": found.duplicates,
        "in review": found.in_review,
        "invalid": found.invalid,
        "withdrawn": found.withdrawn,
    }
    besides = "".join(f" + {count} {what}" for what, count in parts.items() if count or what == "duplicates")
    undone = f" ({found.undone} more are in merges that are undone)" if found.undone else ""
    unknown = f" ({found.uncounted} sheets more, whose number nobody knows)" if found.uncounted else ""
    counted = f"{found.people} people + {found.tallied} counted on paper{unknown}"
    lines = [
        f"{found.campaign}: {found.signatures} signatures = {found.people} people{besides}{undone}",
        f"{found.people} people = {found.named} named + {found.count_only} counted without a name",
        f"{found.total} in all = {counted}; net new: {found.net_new}, who did not sign online",
        "By country: " + ", ".join(f"{code or 'none'} {count}" for code, count in found.countries.items()),
    ]
    if found.in_review:
        lines.insert(1, "Those in review are not delivered until somebody decides: `tabling petition review`.")
    lines += [
        f"{request}: {answers['yes']} yes, {answers['no']} no, {answers['not_asked']} not asked"
        for request, answers in found.consents.items()
    ]
    return lines


def _merge(each: MergedBatch) -> str:
    what = f"imported from “{each.source}”" if each.source else f"batch {each.device_number} of device {each.device}"
    event = f", “{each.event_name}”" if each.event_name else ""
    undone = "  UNDONE" if each.undone else ""
    return f"  merge {each.number}: {what}{event}, {each.count} signatures, {each.rejected} rejected{undone}"
