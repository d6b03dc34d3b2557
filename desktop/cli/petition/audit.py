"""`tabling petition audit`: who did what, and whether the log is whole."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.errors import PetitionError
from desktop.office.rights.audit import AuditCheck, AuditLine, Break, check_log, list_acts, write_log

commands = typer.Typer()
BROKEN: Mapping[Break, str] = {
    "changed": "it was changed after it was written",
    "removed": "a line before it was removed or replaced",
}


@commands.command(epilog="Example: `tabling petition audit --check --petition main.sqlite`")
@takes_petition
def audit(
    at: PetitionOptions,
    check: Annotated[bool, typer.Option("--check", help="Prove that no line was changed or removed.")] = False,
    out: Annotated[Path | None, typer.Option(help="Write it as a table for a spreadsheet (CSV).")] = None,
    since: Annotated[str, typer.Option(help="With --out: only from this day on, as 2026-08-23 (UTC).")] = "",
    as_json: Json = False,
) -> None:
    """List who did what and when. Signers are not in it."""
    with opened(at) as petition:
        if out:
            written = write_log(petition, out, since=since)
            say(f"{out}: {counted(written, 'act')} of staff, the oldest first. Signers are not in it.")
        elif check:
            with progress_bar("Checking") as report:
                found = check_log(petition, report)
            _tell(found, as_json=as_json)
        elif as_json:
            emit([asdict(line) for line in list_acts(petition)])
        else:
            for line in list_acts(petition):
                say(_sentence(line))


def check_facts(found: AuditCheck) -> dict[str, object]:
    """Return what a check of the log found, for a script."""
    return asdict(found) | {"why": BROKEN[found.why] if found.why else ""}


def _sentence(line: AuditLine) -> str:
    facts = ", ".join(f"{name} {value}" for name, value in line.facts.items())
    return f"{line.number:>5}  {line.at}  {line.by}: {line.act}" + (f" ({facts})" if facts else "")


def _tell(found: AuditCheck, *, as_json: bool) -> None:
    if as_json:
        emit(check_facts(found))
    if found.why:
        raise PetitionError(
            f"Line {found.broken} of the audit log does not hold: {BROKEN[found.why]}. Compare it with that of a "
            "backup."
        )
    if not as_json:
        say(f"{counted(found.lines, 'line')}, each as it was written. The last one's mark is {found.head[:16]}.")
        say("Write number and mark down elsewhere: they prove later that none was cut off at the end.")
