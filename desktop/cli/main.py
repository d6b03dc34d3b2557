"""The `tabling` command: its tree of commands and its way in."""

from typing import Annotated, Any

import typer

from desktop.cli.display_check import in_graphical_session
from desktop.cli.terminal.checked_streams import open_streams
from desktop.cli.terminal.lazy_group import Branch, LazyGroup
from desktop.cli.terminal.no_traceback_group import PlainGroup
from desktop.cli.terminal.output_and_prompts import say
from desktop.cli.window_openers import Windows
from desktop.core.version import __version__

_EXIT_CODES = """Exit codes: 0 done · 2 wrong use · 3 campaign pack · 4 key or passphrase · 5 seal · 6 journal ·
7 batch · 8 receipt · 9 petition · 10 delivery · 11 file or folder not writable ·
12 drop box · 13 table from elsewhere · 70 our mistake · 130 stopped."""


class Tabling(PlainGroup, LazyGroup):
    """Every command. The lines are those with which each begins its own help."""

    branches = (
        Branch("fetch", "desktop.cli.fetch", "Merge every new batch of the drop boxes, each once. "
               "A file or box in trouble does not stop the others."),
        Branch("watch", "desktop.cli.watch", "Take exports and batches that are dropped into a folder, each once, "
               "until Ctrl-C."),
        Branch("receive", "desktop.cli.receive", "Take batches from devices in the same network until Ctrl-C. "
               "They can leave batches here and read nothing."),
        Branch("sync", "desktop.cli.outbox", "Close what is in no batch yet and leave every batch in every drop box. "
               "Exit code 12 while something waits.", holder="alone"),
        Branch("provision", "desktop.cli.setup_stick", "Write the stick that sets up tablets without a keyboard: pack, "
               "events, drop boxes, PIN, names, language."),
        Branch("kiosk", "desktop.cli.kiosk", "Open the kiosk. "
               "The first time, without a pack, a try-out organisation is made on this computer."),
        Branch("console", "desktop.cli.console", "Open the staff window: bring in, decide, welcome tablets, back up. "
               "It offers a practice campaign too."),
        Branch("demo", "desktop.cli.demo", "Sign as 25 people by touch, close the batch, merge it twice, deliver. "
               "Needs no screen and leaves all files."),
        Branch("screenshots", "desktop.cli.screenshots", "Draw every scene and every fault in English and French, "
               "and contact sheets of all languages and sizes.", hidden=True),
        Branch("campaign", "desktop.cli.campaign", "Check and sign campaign packs.", "group"),
        Branch("key", "desktop.cli.key", "Make and show the organisation's keys; "
               "try or change a passphrase.", "group"),
        Branch("device", "desktop.cli.device", "What this device keeps.", "group"),
        Branch("batch", "desktop.cli.batch", "Close batches on a device; look at batch files.", "group"),
        Branch("box", "desktop.cli.box", "The drop boxes into which this device leaves its batches.", "group"),
        Branch("outbox", "desktop.cli.outbox", "What waits to be sent.", "group"),
        Branch("petition", "desktop.cli.petition", "Merge batches at headquarters, count, undo, deliver.", "group"),
        Branch("paper", "desktop.cli.paper", "Print sheets to sign on paper, and bring them in.", "group"),
        Branch("receipt", "desktop.cli.receipt", "Write and check receipts for merged batches.", "group"),
    )  # fmt: skip

    def parse_args(self, context: Any, arguments: list[str]) -> list[str]:  # noqa: ANN401 - as typer has it
        """Take no word at all for the staff window, where one can be shown; elsewhere the help is printed."""
        if not arguments and in_graphical_session() and isinstance(context.obj, Windows):
            arguments = ["console"]
        return list(super().parse_args(context, arguments))


app = typer.Typer(
    cls=Tabling,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=_EXIT_CODES,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        say(f"tabling {__version__}")
        raise typer.Exit


@app.callback()
def _tabling(
    _version: Annotated[bool, typer.Option("--version", callback=_print_version, is_eager=True)] = False,
) -> None:
    """Collect petition signatures offline at a table, merge them at headquarters, deliver what was promised."""


def run_command(windows: Windows) -> None:
    """Run the command, which opens windows by these means only, and end the process."""
    open_streams()
    app(obj=windows)
