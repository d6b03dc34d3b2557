"""`tabling console`: opens the staff window."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.display_check import has_display
from desktop.cli.terminal.options import By, Data, Presets
from desktop.cli.terminal.output_and_prompts import report_bug
from desktop.cli.window_openers import Windows
from desktop.core.data_folder import data_folder
from desktop.core.errors import UsageError

commands = typer.Typer()


@commands.command(epilog="Example: `tabling console ~/campaigns/spring`")
def console(
    context: typer.Context,
    by: By,
    folder: Annotated[Path | None, typer.Argument(help="The campaign's folder, with its petition and keys.")] = None,
    data: Data = None,
    presets: Presets = None,
) -> None:
    """Open the staff window: bring in, decide, welcome tablets, back up. It offers a practice campaign too."""
    if not has_display():
        raise UsageError("There is no display here, so the window cannot be shown. `tabling petition` does the same.")
    windows: Windows = context.obj
    raise typer.Exit(windows.run_console(data_folder(data).path, folder, by, report_bug, presets))
