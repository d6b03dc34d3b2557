"""The `tabling` command: its tree of commands and its way in."""

from typing import Annotated

import typer

from desktop.cli import (
    batch,
    box,
    campaign,
    demo,
    device,
    fetch,
    key,
    kiosk,
    outbox,
    petition,
    receipt,
    receive,
    screenshots,
)
from desktop.cli.terminal.console import PlainGroup, say
from desktop.cli.terminal.streams import open_streams
from desktop.core.version import __version__

_EXIT_CODES = """Exit codes: 0 done · 2 wrong use · 3 campaign pack · 4 key or passphrase · 5 seal · 6 journal ·
7 batch · 8 receipt · 9 petition · 10 delivery · 11 file or folder not writable ·
12 drop box · 13 table from elsewhere · 70 our mistake · 130 stopped."""

app = typer.Typer(
    cls=PlainGroup,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=_EXIT_CODES,
)
for name, group in {
    "campaign": campaign,
    "key": key,
    "device": device,
    "batch": batch,
    "box": box,
    "outbox": outbox,
    "petition": petition,
    "receipt": receipt,
}.items():
    app.add_typer(group.commands, name=name)
app.command("fetch", epilog=fetch.EXAMPLE)(fetch.fetch)
app.command("receive", epilog=receive.EXAMPLE)(receive.receive)
app.command("sync", epilog=outbox.EXAMPLE)(outbox.sync)
app.command("kiosk", epilog=kiosk.EXAMPLE)(kiosk.kiosk)
app.command("demo", epilog=demo.EXAMPLE)(demo.demo)
app.command("screenshots", hidden=True, epilog=screenshots.EXAMPLE)(screenshots.screenshots)


def _print_version(wanted: bool) -> None:
    if wanted:
        say(f"tabling {__version__}")
        raise typer.Exit


@app.callback()
def _tabling(
    _version: Annotated[bool, typer.Option("--version", callback=_print_version, is_eager=True)] = False,
) -> None:
    """Collect petition signatures offline at a stall, merge them at headquarters, deliver what was promised."""


def main() -> None:
    """Run the command."""
    open_streams()
    app()
