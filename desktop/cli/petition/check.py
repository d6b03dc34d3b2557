"""`tabling petition check`: the proof that all is whole."""

from dataclasses import asdict

import typer

from desktop.cli.petition.agreement_words import broken_in_words
from desktop.cli.petition.audit import BROKEN, check_facts
from desktop.cli.petition.missing import forks_in_words
from desktop.cli.petition.replay_words import notices_outside, problems_outside
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.counts import counted
from desktop.cli.terminal.options import Json
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.errors import PetitionError
from desktop.office.desk.backup import IntegrityProblem, check_petition
from desktop.office.intake.ledger import list_forks
from desktop.office.restore.replay import look_outside

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition check --petition main.sqlite`")
@takes_petition
def check(at: PetitionOptions, as_json: Json = False) -> None:
    """Prove that the petition is whole: its file, its audit log, its sums, and who is counted once.

    And that all is here that receipts vouch for, and all is kept out that was erased, as the replay log says.
    """
    with opened(at) as petition, progress_bar("Checking") as report:
        name, found, outside = petition.name, check_petition(petition, report), look_outside(petition)
        forks = list_forks(petition)
    problems = [in_words(each) for each in found.problems] + problems_outside(outside)
    if as_json:
        facts = {"audit": check_facts(found.audit), "outside": asdict(outside), "problems": problems}
        emit(asdict(found) | facts | {"forks": [asdict(each) for each in forks]})
    else:
        held = f"{counted(found.signatures, 'signature')} in {counted(found.batches, 'batch')}"
        say(f"{name}: {held}, {counted(found.audit.lines, 'audit line')}")
        for line in notices_outside(outside):
            say(line)
        for line in forks_in_words(forks):
            say(line)
    if problems:
        raise PetitionError(" ".join(problems))
    if not as_json:
        say("Everything holds and adds up." if not forks else "Everything else holds and adds up.")


def in_words(problem: IntegrityProblem) -> str:
    """Return what does not hold, as a sentence."""
    told = {
        "bytes": "This backup is not as it was written: its SHA-256 beside it is that of other bytes.",
        "pages": "The file's pages are damaged. Restore it from a backup.",
        "references": f"Rows of {problem.number} tables refer to others that are not there. Restore it from a backup.",
        "audit": f"Line {problem.number} of the audit log does not hold: {BROKEN[problem.why or 'changed']}.",
        "sum": (
            f"Merge {problem.number} read {counted(problem.read, 'signature')}, "
            f"and {problem.accounted} of them are accounted for."
        ),
        "pack": broken_in_words(problem.number),
        "standing": (
            "Some signatures do not count as they should. Undo and redo the merges they came with, and report this."
        ),
        "figures": (
            "The status says other figures than counting gives. Make a backup and restore it, which counts everything "
            "anew, and report this."
        ),
    }
    return told[problem.kind]
