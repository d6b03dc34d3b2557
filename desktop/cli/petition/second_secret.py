"""`tabling petition second-secret`: without a second person's word nobody forgets, restores or destroys."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.ask_second_secret import SecondSecretFile, ask_second_secret
from desktop.cli.terminal.options import By
from desktop.cli.terminal.output_and_prompts import ask_secret, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.keys.second_secret import set_second_secret

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition second-secret --held-by 'Bo Lee' --petition main.sqlite`")
@takes_petition
def second_secret(
    by: By,
    at: PetitionOptions,
    holder: Annotated[str, typer.Option("--held-by", help="Who types it, and alone knows it: not you.")],
    old: SecondSecretFile = None,
    new: Annotated[Path | None, typer.Option("--new-secret-file", help="File with the new secret.")] = None,
) -> None:
    """Set a second secret, or change it with the old one: what cannot be undone then takes two people."""
    with opened(at) as petition:
        before = ask_second_secret(petition, old)
        secret = ask_secret(f"New second secret, typed by {holder}", new, twice=True)
        set_second_secret(petition, secret, holder=holder, by=by, old=before)
    say(f"From now on, forgetting a person, restoring a backup, accepting and destroying keys take {holder}'s secret.")
    say("It opens nothing by itself. Write it on paper that only they can reach: nobody can look it up.")
