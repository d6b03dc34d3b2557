"""`tabling petition`: headquarters' own commands, one file a topic."""

import typer

from desktop.cli.petition import (
    audit,
    backup,
    decide,
    deliver,
    device,
    export,
    init,
    ledger,
    merge,
    review,
    rights,
    sources,
    stats,
    status,
)

commands = typer.Typer(no_args_is_help=True, help="Merge batches at headquarters, count, undo, deliver.")
_COMING = (init, merge, ledger, device, sources)
_DECIDING = (status, stats, review, decide, rights)
_LEAVING = (deliver, export, audit, backup)
for topic in (*_COMING, *_DECIDING, *_LEAVING):
    commands.add_typer(topic.commands)
