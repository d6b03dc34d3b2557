"""`tabling device batches`: says and chooses when batches close by themselves."""

from dataclasses import asdict
from typing import Annotated

import typer

from desktop.cli.terminal.options import Data, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.core.batch_closing_rule import ClosingRule
from desktop.core.data_folder import data_folder
from desktop.core.errors import UsageError
from desktop.device.facade import device_settings

EXAMPLE = "Example: `tabling device batches --hour 21 --every 50`, and `--hour never --every never` to go back"
_NEVER = "never"


def batches(
    hour: Annotated[
        str | None, typer.Option(help="Also each day at this hour, 0 to 23, of the device's clock; or never.")
    ] = None,
    every: Annotated[str | None, typer.Option(help="Also at so many signatures, 10 to 5000; or never.")] = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Choose when batches close by themselves while the kiosk is open. At the end of an event they always do."""
    home = data_folder(data)
    rule = before = device_settings.read_closing_rule(home)
    if hour is not None:
        rule = ClosingRule(None if hour == _NEVER else _number(hour), rule.every)
    if every is not None:
        rule = ClosingRule(rule.hour, 0 if every == _NEVER else _number(every))
    if rule != before:
        device_settings.set_closing_rule(home, rule)
    if as_json:
        emit(asdict(rule))
        return
    say("Batches close at the end of each event, and whenever somebody hands over.")
    if rule.hour is not None:
        say(f"They also close each day at {rule.hour}:00.")
    if rule.every:
        say(f"They also close at {rule.every} signatures.")


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or len(text) > 6:
        raise UsageError(f"“{text}” is not a number. Give one, or `never`.")
    return int(text)
