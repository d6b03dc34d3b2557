"""`tabling petition accept-keys`, `destroy-keys`: keys that replace others, and the end of a campaign's keys."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.ask_second_secret import SecondSecretFile, ask_second_secret
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.keys import accepting_and_destroying_keys

commands = typer.Typer()


@commands.command("accept-keys", epilog="Example: `tabling petition accept-keys keys-2/ --petition main.sqlite`")
@takes_petition
def accept(
    folder: Annotated[Path, typer.Argument(help="Folder of the new keys, made by `tabling key new`.")],
    by: By,
    at: PetitionOptions,
    second: SecondSecretFile = None,
) -> None:
    """Take new keys for this petition's too, where old ones leaked, were lost or are too old. Batches of both merge."""
    with opened(at) as petition:
        keys = accepting_and_destroying_keys.accept_keys(
            petition, folder, by=by, second=ask_second_secret(petition, second)
        )
    for each in keys:
        say(f"Accepted: {each.kind} key {each.fingerprint}.")
    words = next(" ".join(each.words) for each in keys if each.words)
    say("Now sign the pack anew, as a higher version: `tabling campaign sign … --keys` with this folder.")
    say(f"Each device has to trust the new key by its four words: {words}")


@commands.command("destroy-keys", epilog="Example: `tabling petition destroy-keys keys/ --certificate destroyed.json`")
@takes_petition
def destroy(
    folders: Annotated[list[Path], typer.Argument(help="Every folder with keys of this campaign.")],
    by: By,
    at: PetitionOptions,
    certificate: Annotated[Path, typer.Option(help="New file for the certificate (JSON, nobody's data).")],
    second: SecondSecretFile = None,
    named: Annotated[str, typer.Option("--campaign", help="The campaign's id. [default: asks you to type it]")] = "",
    as_json: Json = False,
) -> None:
    """Destroy a campaign's private keys: what was sealed and never merged is lost for good. Leaves a certificate."""
    with opened(at) as petition:
        secret = ask_second_secret(petition, second)
        typed = named or typer.prompt("Nobody can ever undo this. Type the campaign's id", err=True)
        done = accepting_and_destroying_keys.destroy_keys(
            petition, folders, certificate, named=typed, by=by, second=secret
        )
    if as_json:
        emit(asdict(done))
        return
    say(f"Destroyed: the keys {', '.join(done.keys)} of “{done.campaign}”. The certificate is {certificate}.")
    for key in done.left:
        say(f"NOT destroyed, as its folder was not named: the key {key} of the same campaign.")
    say("What this does not erase:")
    for each in done.not_erased:
        say(f"  {each}")
