"""`tabling petition check`: the proof that all is whole."""

from dataclasses import asdict

import typer

from desktop.cli.petition.audit import BROKEN, check_facts
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import Json
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.errors import PetitionError
from desktop.office.backup import IntegrityProblem, check_petition

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition check --petition main.sqlite`")
@takes_petition
def check(at: PetitionOptions, as_json: Json = False) -> None:
    """Prove that the petition is whole: its file, its audit log, its sums, and who is counted once."""
    with opened(at) as petition, progress_bar("Checking") as report:
        name, found = petition.name, check_petition(petition, report)
    problems = [in_words(each) for each in found.problems]
    if as_json:
        emit(asdict(found) | {"audit": check_facts(found.audit), "problems": problems})
    else:
        say(f"{name}: {found.signatures} signatures in {found.batches} batches, {found.audit.lines} audit lines")
    if problems:
        raise PetitionError(" ".join(problems))
    if not as_json:
        say("Everything holds and adds up.")


def in_words(problem: IntegrityProblem) -> str:
    """Return what does not hold, as a sentence."""
    match problem.kind:
        case "pages":
            return "The file's pages are damaged. Restore it from a backup."
        case "references":
            return f"Rows of {problem.number} tables refer to others that are not there. Restore it from a backup."
        case "audit":
            return f"Line {problem.number} of the audit log does not hold: {BROKEN[problem.why or 'changed']}."
        case "sum":
            return (
                f"Merge {problem.number} read {problem.read} signatures, "
                f"and {problem.accounted} of them are accounted for."
            )
        case "standing":
            return (
                "Some signatures do not count as they should. Undo and redo the merges they came with, and report this."
            )
