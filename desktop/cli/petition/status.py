"""`tabling petition status`: the petition in figures that add up."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime

import typer

from desktop.cli.petition.agreement_words import agreement_lines, broken_in_words
from desktop.cli.petition.concerned_people_words import tagged_lines
from desktop.cli.petition.events import noteworthy_in_words
from desktop.cli.petition.exported_files_reminder import due_line
from desktop.cli.petition.missing import forks_in_words
from desktop.cli.petition.office_code_words import ANSWERS
from desktop.cli.petition.replay_words import notices_outside, problems_outside
from desktop.cli.petition.waiting_batch_words import nothing_merged, waiting_in_words
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.devices.devices import known_devices, waiting_devices
from desktop.office.export.past_exports import due_exports
from desktop.office.figures.status import MergedBatch, PetitionStatus, petition_status
from desktop.office.intake.ledger import list_forks
from desktop.office.people.review import count_tagged, show_noteworthy
from desktop.office.restore.replay_log_at_desk import look_outside

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition status --petition main.sqlite --json`")
@takes_petition
def status(at: PetitionOptions, as_json: Json = False) -> None:
    """Count signatures and people, by country and consent, and list every merge."""
    with opened(at) as petition:
        found, outside, forks = petition_status(petition), look_outside(petition), list_forks(petition)
        noteworthy, waiting = show_noteworthy(petition), waiting_devices(petition)
        tagged = count_tagged(petition)
        due = due_exports(petition, datetime.now(UTC).date())
        called = {each.id: each.called for each in known_devices(petition).devices}
    if as_json:
        besides = {"waiting": [asdict(each) for each in waiting], "exports": [each.number for each in due]}
        emit(asdict(found) | besides)
        return
    merges = (_merge(each, called) for each in found.batches)
    lines = (
        (
            *_sentences(found, tagged),
            *forks_in_words(forks),
            *noteworthy_in_words(noteworthy),
            *merges,
        )
        if found.batches or found.tallied
        else nothing_merged(waiting)
    )
    broken = (broken_in_words(each.version) for each in found.agreed.broken)
    to_mend = (*problems_outside(outside), *notices_outside(outside), *broken)
    for line in (*to_mend, *map(due_line, due), *map(waiting_in_words, waiting), *lines):
        say(line)


def _sentences(found: PetitionStatus, tagged: int) -> list[str]:
    people = counted(found.people, "person", "people")
    parts = {
        "duplicate" if found.duplicates == 1 else "duplicates": found.duplicates,
        "in review": found.in_review,
        "invalid": found.invalid,
        "withdrawn": found.withdrawn,
    }
    besides = "".join(f" + {count} {what}" for what, count in parts.items() if count or what == "duplicates")
    undone = f" ({counted(found.undone, 'more is', 'more are')} in merges that are undone)" if found.undone else ""
    unknown = f" ({counted(found.uncounted, 'count')} more, whose number nobody knows)" if found.uncounted else ""
    in_all = f"{people} + {found.tallied} counted on paper{unknown}"
    lines = [
        f"{found.campaign}: {counted(found.signatures, 'signature')} = {people}{besides}{undone}",
        f"{people} = {found.named} named + {found.count_only} counted without a name",
        f"{found.total} in all = {in_all}; net new: {found.net_new}, who did not sign online",
        "By country: " + ", ".join(f"{code or 'none'} {count}" for code, count in found.countries.items()),
    ]
    lines[2:2] = agreement_lines(found.agreed)
    lines[1:1] = tagged_lines(tagged)
    if found.in_review > tagged:
        lines.insert(1, "Those in review are not delivered until somebody decides: `tabling petition review`.")
    lines += [
        f"{request}: " + ", ".join(f"{count} {ANSWERS[answer]}" for answer, count in answers.items())
        for request, answers in found.consents.items()
    ]
    return lines


def _merge(each: MergedBatch, called: Mapping[str, str]) -> str:
    whose = called.get(each.device, each.device)
    what = f"imported from “{each.source}”" if each.source else f"batch {each.device_number} of {whose}"
    event = f", “{each.event_name}”" if each.event_name else ""
    undone = "  UNDONE" if each.undone else ""
    return f"  merge {each.number}: {what}{event}, {counted(each.count, 'signature')}, {each.rejected} rejected{undone}"
