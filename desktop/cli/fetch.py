"""`tabling fetch`: brings batches from drop boxes, merges them, and leaves receipts where the devices find them."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from desktop.cli.petition.agreement_words import tell_packs
from desktop.cli.petition.merge_words import exit_code, tell_merged, tell_passed_over
from desktop.cli.petition.replay_words import tell_unnoted
from desktop.cli.terminal.backup_before_receipt_options import (
    BackupInto,
    BackupPassphraseFile,
    NoBackup,
    backup_first,
    tell_backup,
)
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.next_steps import sentence
from desktop.cli.terminal.note_key_refusals import noting_key_refusals
from desktop.cli.terminal.older_keys import OlderKeys, open_older
from desktop.cli.terminal.options import By, Json, Keys, PassphraseFile, Welcome
from desktop.cli.terminal.output_and_prompts import ask_passphrase, complain, emit, say
from desktop.cli.terminal.petition_options import Encrypt, PetitionOptions, place_to_begin, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.organisation_keys import open_organisation
from desktop.office.campaign.agreements import keep_packs_beside
from desktop.office.desk.petition_place import open_petition
from desktop.office.intake import fetching_from_boxes
from desktop.office.intake.fetching_from_boxes import Fetched, Merged, choose_boxes
from desktop.office.intake.practice_answers import Practised

commands = typer.Typer()


@commands.command(epilog="Example: `tabling fetch office-cloud.toml /media/stick --keys keys/ --petition main.sqlite`")
@takes_petition
def fetch(
    keys: Keys,
    by: By,
    at: PetitionOptions,
    boxes: Annotated[
        list[Path] | None, typer.Argument(help="Drop box files, folders or sticks. [default: those of `box add`]")
    ] = None,
    receipts: Annotated[bool, typer.Option(help="Leave a signed receipt for each device in each box.")] = True,
    welcome: Welcome = False,
    backup: BackupInto = None,
    no_backup: NoBackup = False,
    backup_passphrase_file: BackupPassphraseFile = None,
    encrypt: Encrypt = None,
    older_keys: OlderKeys = None,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Merge every new batch of the drop boxes, each once. A file or box in trouble does not stop the others.

    Receipts let devices erase, so a backup comes first. Without one there are no receipts, and that is said.
    """
    chosen = choose_boxes(boxes or (), at.home.boxes)
    passphrase = ask_passphrase(passphrase_file)
    with noting_key_refusals(at, by=by):
        organisation = open_organisation(keys, passphrase)
        older = open_older(older_keys or (), passphrase)
    place = place_to_begin(at, encrypt=encrypt)
    first = backup_first(place, backup, backup_passphrase_file, without=no_backup) if receipts else None
    with (
        progress_bar("Merging") as report,
        closing(
            fetching_from_boxes.fetch(
                chosen, organisation, place, by=by, receipts=first, older=older, welcome=welcome, report=report
            )
        ) as coming,
    ):
        fetched = [_tell(each, aloud=not as_json) for each in coming]
    with open_petition(place) as petition:
        tell_packs(keep_packs_beside(petition, chosen.folders, by=by, keys=keys), aloud=not as_json)
        tell_unnoted(petition)
    if as_json:
        emit([_facts(each.box, each.merged) for each in fetched if each.merged])
    elif not any(each.merged for each in fetched):
        say("No batch is new." if any(each.passed_over for each in fetched) else "There is nothing new.")
    waiting = {each.merged.name for each in fetched if each.merged and _waits(each.merged)}
    if waiting and not as_json:
        say(f"Waiting: {counted(len(waiting), 'batch', 'batches')} of devices that nobody has welcomed yet.")
    raise typer.Exit(exit_code(each.refused for each in fetched))


def _tell(fetched: Fetched, *, aloud: bool) -> Fetched:
    if fetched.merged:
        tell_merged(fetched.merged, aloud=aloud)
    if fetched.trouble:
        complain(f"“{fetched.box}”: {sentence(fetched.trouble)}" if fetched.box else sentence(fetched.trouble))
    if fetched.practised:
        _tell_practised(fetched.practised, aloud=aloud)
    if fetched.pack:
        tell_packs([fetched.pack], aloud=aloud)
    tell_passed_over(fetched.box, fetched.passed_over)
    if aloud:
        _tell_undone(fetched.box, fetched.undone)
        _tell_dropped(fetched.box, fetched.dropped)
    if fetched.backup and aloud:
        tell_backup(fetched.backup)
    if fetched.withheld:
        complain(f"No receipts are left, and devices keep what they have. {sentence(fetched.withheld)}")
    return fetched


def _tell_practised(practised: Practised, *, aloud: bool) -> None:
    if practised.refused:
        complain(f"{practised.file}: {sentence(practised.refused)}")
    elif aloud:
        say(f"Practice: “{practised.name or practised.file[:8]}” was opened and answered. It counts nowhere.")
        if not practised.welcome:
            say("  Nobody has welcomed it: `tabling petition device welcome` takes its four words, read to you.")


def _tell_undone(box: str, merges: Sequence[int]) -> None:
    if merges:
        batches = counted(len(merges), "batch stays out, as its merge is", "batches stay out, as their merges are")
        say(f"“{box}”: {batches} undone. `petition redo` takes each in again: {', '.join(map(str, merges))}.")


def _tell_dropped(box: str, count: int) -> None:
    if count:
        batches = counted(count, "batch stays out, as it was", "batches stay out, as they were")
        say(f"“{box}”: {batches} dropped here while waiting. Once their device is welcome a fetch takes them in.")


def _waits(merged: Merged) -> bool:
    return merged.report is not None and merged.report.waits and merged.report.device == "waiting"


def _facts(box: str, merged: Merged) -> dict[str, Any]:
    """Return what became of one batch for a script."""
    facts = {"box": box, "file": merged.name, "code": merged.refused.exit_code if merged.refused else 0}
    return facts | {"report": asdict(merged.report) if merged.report else None, "refused": str(merged.refused or "")}
