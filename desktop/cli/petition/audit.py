"""`tabling petition audit`: who did what, and whether the log is whole."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import Data, Json, PetitionPassphrase, PetitionPlace
from desktop.core.errors import PetitionError

if TYPE_CHECKING:
    from desktop.petition.store.audit import AuditCheck, AuditLine

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition audit --check --petition main.sqlite`")
def audit(
    check: Annotated[bool, typer.Option("--check", help="Prove that no line was changed or removed.")] = False,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """List who did what and when. Signers are not in it."""
    from desktop.petition.store.audit import audit_lines, check_audit

    with open_petition(petition, data, petition_passphrase_file).reading() as connection:
        if check:
            _tell(check_audit(connection), as_json=as_json)
        elif as_json:
            emit([asdict(line) for line in audit_lines(connection)])
        else:
            for line in audit_lines(connection):
                say(_sentence(line))


def _sentence(line: "AuditLine") -> str:
    facts = ", ".join(f"{name} {value}" for name, value in line.facts.items())
    return f"{line.number:>5}  {line.at}  {line.by}: {line.act}" + (f" ({facts})" if facts else "")


def _tell(found: "AuditCheck", *, as_json: bool) -> None:
    if as_json:
        emit(asdict(found))
    if found.broken is not None:
        raise PetitionError(
            f"Line {found.broken} of the audit log does not hold: {found.why}. Compare it with that of a backup."
        )
    if not as_json:
        say(f"{found.lines} lines, each as it was written. The last one's mark is {found.head[:16]}.")
        say("Write number and mark down elsewhere: they prove later that none was cut off at the end.")
