"""`tabling sync` and `tabling outbox`: sends what waits to the drop boxes, and says what still does."""

import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from desktop import app
from desktop.cli.console import complain, emit, say
from desktop.cli.options import Data, Json
from desktop.core.data_folder import data_folder
from desktop.core.errors import BoxError, UsageError
from desktop.core.event import today

if TYPE_CHECKING:
    from desktop.core.handover import BoxStanding
    from desktop.device.outbox import Outbox

EXAMPLE = "Example: `tabling sync`, or `tabling sync --watch` to go on until everything is sent, for ever"
commands = typer.Typer(no_args_is_help=True, help="What waits to be sent.")


def sync(
    watch: Annotated[bool, typer.Option("--watch", help="Go on for ever, whenever there is a network.")] = False,
    again: Annotated[bool, typer.Option("--all", help="Also send what a drop box has taken before.")] = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Close what is in no batch yet and leave every batch in every drop box. Exit code 12 while something waits."""
    from desktop.device.closing import close_batches

    home = data_folder(data)
    journal = app.open_journal(home)
    outbox = app.open_outbox(home, journal)
    if not outbox.standings():
        raise UsageError("This device has no drop box yet. `tabling box add` takes the file that staff gave you.")
    close_batches(journal, today())
    if again:
        outbox.send_again()
    due = outbox.deliver_due(time.monotonic())
    while watch:
        time.sleep(max(1.0, due - time.monotonic()))
        due = outbox.deliver_due(time.monotonic())
    _tell(outbox, as_json=as_json)
    if any(each.waiting for each in outbox.standings()):
        raise typer.Exit(BoxError.exit_code)


@commands.command(epilog="Example: `tabling outbox status --json`")
def status(data: Data = None, as_json: Json = False) -> None:
    """Say what each drop box has, what waits for it, and what stood in the way. Sends nothing."""
    home = data_folder(data)
    _tell(app.open_outbox(home, app.open_journal(home)), as_json=as_json)


def _tell(outbox: "Outbox", *, as_json: bool) -> None:
    found = outbox.standings()
    if as_json:
        emit([asdict(each) for each in found])
        return
    if not found:
        say("This device has no drop box yet. `tabling box add` takes the file that staff gave you.")
    for each in found:
        say(_sentence(each))
        if each.said:
            complain(f"“{each.box}”: {each.said}")


def _sentence(standing: "BoxStanding") -> str:
    waits = f"{standing.waiting} wait, with {standing.waiting_signatures} signatures that are safe here"
    return f"“{standing.box}”: {standing.delivered} batches left there, {waits if standing.waiting else 'none waits'}."
