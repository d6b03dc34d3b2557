"""`tabling sync` and `tabling outbox`: sends what waits to the drop boxes, and says what still does."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated

import typer

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.next_steps import sentence
from desktop.cli.terminal.options import Data, Json
from desktop.cli.terminal.output_and_prompts import complain, emit, say
from desktop.core.data_folder import data_folder
from desktop.core.errors import BoxError
from desktop.core.handover_counts import BoxStatus
from desktop.device.facade import drop_boxes
from desktop.transfer.boxes.setting import require_whole

commands = typer.Typer(no_args_is_help=True, help="What waits to be sent.")
alone = typer.Typer()


@alone.command(epilog="Example: `tabling sync`, or `tabling sync --watch` to go on until everything is sent, for ever")
def sync(
    watch: Annotated[bool, typer.Option("--watch", help="Go on for ever, whenever there is a network.")] = False,
    again: Annotated[bool, typer.Option("--all", help="Also send what a drop box has taken before.")] = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Close what is in no batch yet and leave every batch in every drop box. Exit code 12 while something waits."""
    home = data_folder(data)
    if watch:
        drop_boxes.keep_sending(home, lambda error: complain(sentence(error)), again=again)
    found = drop_boxes.send(home, again=again)
    _tell(found, as_json=as_json)
    require_whole(home.boxes)
    if any(each.waiting for each in found):
        raise typer.Exit(BoxError.exit_code)


@commands.command(epilog="Example: `tabling outbox status --json`")
def status(data: Data = None, as_json: Json = False) -> None:
    """Say what each drop box has, what waits for it, and what stood in the way. Sends nothing."""
    home = data_folder(data)
    _tell(drop_boxes.look_at_boxes(home), as_json=as_json)
    require_whole(home.boxes)


def _tell(found: Sequence[BoxStatus], *, as_json: bool) -> None:
    if as_json:
        emit([asdict(each) for each in found])
        return
    if not found:
        say("This device has no drop box yet. `tabling box add` takes the file that staff gave you.")
    for each in found:
        say(_in_words(each))
        if each.said:
            complain(f"“{each.box}”: {each.said}")


def _in_words(status: BoxStatus) -> str:
    held = counted(status.waiting_signatures, "signature that is", "signatures that are")
    waits = f"{counted(status.waiting, 'waits', 'wait')}, with {held} safe here"
    return (
        f"“{status.box}”: {counted(status.delivered, 'batch')} left there, {waits if status.waiting else 'none waits'}."
    )
