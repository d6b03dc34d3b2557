"""`tabling device`: says what is kept on this device, which is never a name."""

from dataclasses import asdict

import typer

from desktop import app
from desktop.cli.console import emit, say
from desktop.cli.options import Data, Json
from desktop.core.data_folder import data_folder

commands = typer.Typer(no_args_is_help=True, help="What this device keeps.")


@commands.command(epilog="Example: `tabling device status --json`")
def status(data: Data = None, as_json: Json = False) -> None:
    """Count the signatures and batches kept here. Nobody's name can be shown: this device cannot read them."""
    from desktop.device.closing import list_batches

    journal = app.open_journal(data_folder(data))
    events, batches = journal.count_events(), list_batches(journal)
    if as_json:
        emit({"device": journal.device, "events": [asdict(each) for each in events], "batches": len(batches)})
        return
    say(f"Device {journal.device}: {journal.count()} signatures, {len(batches)} batches closed.")
    if not events:
        say("Nobody has signed here yet.")
    for each in events:
        place = f", {each.event.place}" if each.event.place else ""
        say(f"  {each.event.day}  {each.event.name}{place}: {each.signatures} signatures, {each.unbatched} unbatched")
