"""`tabling device trust`: the new key of an organisation whose old one leaked or was lost."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.options import Data
from desktop.cli.terminal.output_and_prompts import say
from desktop.core.data_folder import data_folder
from desktop.device.facade.device_settings import trust_new_key

EXAMPLE = "Example: `tabling device trust our-campaign-2.zip` asks for the four words of the new key."


def trust(
    pack: Annotated[Path, typer.Argument(help="The signed pack, a higher version, with the new keys.")],
    words: Annotated[
        str, typer.Option(help="The four words, as the organisation says them. [default: asks you to type them]")
    ] = "",
    data: Data = None,
) -> None:
    """Trust the new key of the organisation, and no older one. Signatures and event stay; start the kiosk again after.

    Have the four words read to you by somebody you know, never by the person who brought the pack.
    """
    typed = words or typer.prompt("Four words of the new key", err=True)
    campaign = trust_new_key(data_folder(data), pack, typed)
    say(f"From now on this device trusts the new key. It collects with version {campaign.version} of “{campaign.id}”.")
    say("What was signed before stays here and is handed over as before. Close the kiosk and start it again.")
