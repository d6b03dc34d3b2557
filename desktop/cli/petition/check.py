"""`tabling petition check`: the proof that all is whole."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated

import typer

from desktop.cli.petition.agreement_words import broken_in_words
from desktop.cli.petition.audit import BROKEN, check_facts
from desktop.cli.petition.missing import forks_in_words
from desktop.cli.petition.replay_words import notices_outside, problems_outside
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.errors import PetitionError
from desktop.office.desk.backup import IntegrityProblem, check_petition, settle_anew
from desktop.office.intake.ledger import list_forks
from desktop.office.restore.replay_log_at_desk import look_outside

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition check --petition main.sqlite`")
@takes_petition
def check(
    by: By,
    at: PetitionOptions,
    settle: Annotated[bool, typer.Option("--settle", help="First work out anew who counts, and keep that.")] = False,
    as_json: Json = False,
) -> None:
    """Prove that the petition is whole: its file, its audit log, its sums, and who is counted once.

    And that all is here that receipts vouch for, and all is kept out that was erased, as the replay log says.
    """
    with opened(at) as petition, progress_bar("Checking") as report:
        settled = settle_anew(petition, by=by, report=report) if settle else ()
        name, found, outside = petition.name, check_petition(petition, report), look_outside(petition)
        forks = list_forks(petition)
    problems = [in_words(each) for each in found.problems] + problems_outside(outside)
    if as_json:
        facts = {"audit": check_facts(found.audit), "outside": asdict(outside), "problems": problems}
        emit(asdict(found) | facts | {"forks": [asdict(each) for each in forks]})
    else:
        held = f"{counted(found.signatures, 'signature')} in {counted(found.batches, 'batch')}"
        say(f"{name}: {held}, {counted(found.audit.lines, 'audit line')}")
        if settled:
            say(f"Who counts is worked out anew; it was not right in {_merges(settled)}.")
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
            f"Some signatures of {_merges(problem.merges)} do not count as they should. `petition check --settle` "
            "works it out anew and keeps that. Report this."
        ),
        "figures": (
            "The status says other figures than counting gives. `petition check --settle` counts everything anew. "
            "Report this."
        ),
    }
    return told[problem.kind]


def _merges(numbers: Sequence[int]) -> str:
    return f"{'merge' if len(numbers) == 1 else 'merges'} {', '.join(map(str, numbers))}"
