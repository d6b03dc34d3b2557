"""`tabling sync` and `tabling outbox`: sends what waits to the drop boxes, and says what still does."""

import time
from contextlib import closing
from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from desktop import app
from desktop.cli.terminal.console import complain, emit, say
from desktop.cli.terminal.options import Data, Json
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.errors import BoxError, JournalDamaged, JournalError, JournalNewer, UsageError
from desktop.core.event import today
from desktop.transfer.boxes.setting import list_settings, require_whole

if TYPE_CHECKING:
    from desktop.core.handover import BoxStanding
    from desktop.device.journal.journal import Journal
    from desktop.device.sending.outbox import Outbox

EXAMPLE = "Example: `tabling sync`, or `tabling sync --watch` to go on until everything is sent, for ever"
commands = typer.Typer(no_args_is_help=True, help="What waits to be sent.")
_BETWEEN = 30.0  # seconds, at most, until --watch looks again
_NIGHT = timedelta(hours=6)  # so long after midnight an event may go on


def sync(
    watch: Annotated[bool, typer.Option("--watch", help="Go on for ever, whenever there is a network.")] = False,
    again: Annotated[bool, typer.Option("--all", help="Also send what a drop box has taken before.")] = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Close what is in no batch yet and leave every batch in every drop box. Exit code 12 while something waits."""
    from desktop.device.journal.batches import close_batches

    home = data_folder(data)
    journal = app.open_journal(home)
    outbox = app.open_outbox(home, journal)
    if not outbox.standings():
        require_whole(home.boxes)
        raise UsageError("This device has no drop box yet. `tabling box add` takes the file that staff gave you.")
    close_batches(journal, today())
    if again:
        outbox.send_again()
    if watch:
        journal.close()
        _watch(home)
    outbox.deliver_due(time.monotonic())
    _tell(outbox, as_json=as_json)
    require_whole(home.boxes)
    if any(each.waiting for each in outbox.standings()):
        raise typer.Exit(BoxError.exit_code)


@commands.command(epilog="Example: `tabling outbox status --json`")
def status(data: Data = None, as_json: Json = False) -> None:
    """Say what each drop box has, what waits for it, and what stood in the way. Sends nothing."""
    home = data_folder(data)
    _tell(app.open_outbox(home, app.open_journal(home)), as_json=as_json)
    require_whole(home.boxes)


def _watch(home: DataFolder) -> NoReturn:
    """Go on for ever, also past a journal that is busy, full or set aside just now."""
    told = ""
    while True:
        try:
            with closing(app.open_journal(home)) as journal:
                _go_on(home, journal)
        except (JournalDamaged, JournalNewer):
            raise
        except JournalError as error:
            if told != (told := str(error)):
                complain(told)
        time.sleep(_BETWEEN)


def _go_on(home: DataFolder, journal: "Journal") -> NoReturn:
    """Send what waits, take up drop boxes as staff bring them, close what is over. Raises JournalError."""
    boxes, outbox = list_settings(home.boxes), app.open_outbox(home, journal)
    while True:
        if boxes != (boxes := list_settings(home.boxes)):
            outbox = app.open_outbox(home, journal)
        due = outbox.deliver_due(time.monotonic())
        _close_over(journal)
        time.sleep(max(1.0, min(_BETWEEN, due - time.monotonic())))


def _close_over(journal: "Journal") -> None:
    """Close what is open once none of it is of today: a batch every half minute would tell who signed when."""
    from desktop.device.journal.batches import close_batches
    from desktop.device.machine.clock import local_time

    day = (local_time() - _NIGHT).date().isoformat()
    events = [each.event for each in journal.count_events() if each.unbatched]
    if events and all(each.day < day for each in events):
        close_batches(journal, today())


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
