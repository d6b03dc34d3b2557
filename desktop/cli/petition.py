"""`tabling petition`: merges batches at headquarters, counts, undoes, delivers."""

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.console import ask_passphrase, complain, emit, progress, say
from desktop.cli.options import Data, Json, Keys, PassphraseFile, PetitionFile
from desktop.core.data_folder import data_folder
from desktop.core.errors import BatchError, PetitionError
from desktop.core.key_files import read_sealing_key
from desktop.core.organisation import SEALING_FILE
from desktop.core.pack.reader import read_pack
from desktop.core.sealing import SealingKey
from desktop.transfer.batch import open_batch

if TYPE_CHECKING:
    from desktop.petition.merge import MergeReport
    from desktop.petition.store import Petition

commands = typer.Typer(no_args_is_help=True, help="Merge batches at headquarters, count, undo, deliver.")
Number = Annotated[int, typer.Argument(help="Number of the merge, as `petition status` lists it.")]


class Paper(StrEnum):
    """Paper sizes a delivery can be made for."""

    a4 = "a4"
    letter = "letter"


@commands.command(epilog="Example: `tabling petition merge stick/*.batch --keys keys/ --petition main.sqlite`")
def merge(
    files: Annotated[list[Path], typer.Argument(help="Batch files, in any order, as often as you like.")],
    keys: Keys,
    petition: PetitionFile = None,
    data: Data = None,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Merge batches: each signature once, in any order. A file that is refused does not stop the others."""
    key = read_sealing_key(keys / SEALING_FILE, ask_passphrase(passphrase_file))
    opened = _open(petition, data, new=True)  # after the key: a mistyped passphrase begins no petition
    reports, refused = [], 0
    for file in files:
        try:
            report = _merge_one(opened, file, key)
        except (BatchError, PetitionError) as error:
            complain(f"{file.name} was not merged. {error}")
            refused = error.exit_code
            continue
        reports.append({"file": file.name} | asdict(report))
        if not as_json:
            say(_sentence(file, report))
    if as_json:
        emit(reports)
    raise typer.Exit(refused)


@commands.command(epilog="Example: `tabling petition status --petition main.sqlite --json`")
def status(petition: PetitionFile = None, data: Data = None, as_json: Json = False) -> None:
    """Count signatures and people, by country and consent, and list every merge."""
    from desktop.petition.status import petition_status

    found = petition_status(_open(petition, data))
    if as_json:
        emit(asdict(found))
        return
    if not found.batches:
        say("Nothing has been merged yet. Begin with `tabling petition merge`.")
        return
    say(f"{found.campaign}: {found.signatures} signatures = {found.people} people + {found.duplicates} duplicates")
    say(f"{found.people} people = {found.named} named + {found.count_only} counted without a name")
    say("By country: " + ", ".join(f"{code or 'none'} {count}" for code, count in found.countries.items()))
    for request, answers in found.consents.items():
        say(f"{request}: {answers['yes']} yes, {answers['no']} no, {answers['not_asked']} not asked")
    for each in found.batches:
        undone = "  UNDONE" if each.undone else ""
        say(f"  merge {each.number}: batch {each.device_number} of device {each.device}, “{each.event_name}”, "
            f"{each.count} signatures, {each.rejected} rejected{undone}")  # fmt: skip


@commands.command(epilog="Example: `tabling petition undo 3 --petition main.sqlite`")
def undo(number: Number, petition: PetitionFile = None, data: Data = None) -> None:
    """Take one merge out of the petition. Nothing is lost: `petition redo` or merging the file again brings it back."""
    from desktop.petition.merge import undo_merge

    gone = undo_merge(_open(petition, data), number)
    say(f"Merge {number} is undone: {gone} signatures no longer count. `petition redo {number}` brings them back.")


@commands.command(epilog="Example: `tabling petition redo 3 --petition main.sqlite`")
def redo(number: Number, petition: PetitionFile = None, data: Data = None) -> None:
    """Bring an undone merge back."""
    from desktop.petition.merge import redo_merge

    back = redo_merge(_open(petition, data), number)
    say(f"Merge {number} counts again: {back} signatures are back.")


@commands.command(
    epilog="Example: `tabling petition deliver --campaign our-campaign.zip --out letter.pdf --language fr`"
)
def deliver(
    campaign: Annotated[Path, typer.Option(help="The campaign pack, for its words and its promise.")],
    out: Annotated[Path, typer.Option(help="The PDF to write.")],
    language: Annotated[str, typer.Option(help="Language of the document. [default: the pack's]")] = "",
    paper: Annotated[Paper, typer.Option(help="Paper size.")] = Paper.letter,
    petition: PetitionFile = None,
    data: Data = None,
) -> None:
    """Write the document for the recipient: the letter, the totals, and a list of only what was promised."""
    from desktop.petition.promise import deliver as write_delivery

    pack = read_pack(campaign)
    chosen = language or pack.default_language
    document = write_delivery(_open(petition, data), pack, out, language=chosen, paper=paper.value)
    say(
        f"{out}: {len(document.rows)} names"
        + (f", {document.count_only} counted without" if document.count_only else "")
    )
    say(f"Read back and proved: it holds {' and '.join(pack.delivered_fields)}, and nothing else of anybody.")


def _open(petition: Path | None, data: Path | None, *, new: bool = False) -> "Petition":
    from desktop.petition.store import Petition

    return Petition(petition or data_folder(data).petition, new=new)


def _merge_one(petition: "Petition", file: Path, key: SealingKey) -> "MergeReport":
    from desktop.petition.merge import merge_batch

    batch = open_batch(file)
    with progress(f"Merging {file.name}", len(batch.signatures)) as advance:
        return merge_batch(petition, batch, key, advance)


def _sentence(file: Path, report: "MergeReport") -> str:
    line = (
        f"{file.name}: merge {report.number}: {report.read} read = {report.added} added "
        f"+ {report.present} already present + {report.rejected} rejected"
    )
    return "\n".join([line, *(f"  number {each.sequence}: {each.reason}" for each in report.reasons)])
