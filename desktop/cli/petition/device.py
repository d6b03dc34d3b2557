"""`tabling petition device`: devices are welcomed, named and reported lost; what waits of them is let in or dropped."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.merge import Files, merge_and_tell
from desktop.cli.petition.merge_words import exit_code, tell_merged
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.older_keys import OlderKeys, open_older
from desktop.cli.terminal.options import By, Json, Keys, PassphraseFile
from desktop.cli.terminal.output_and_prompts import ask_passphrase, emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.core.key_files import read_sealing_key
from desktop.core.organisation_keys import SEALING_FILE
from desktop.office.devices.devices import (
    KnownDevice,
    drop_waiting,
    expect_no_more,
    known_devices,
    name_device,
    report_found,
    report_lost,
    unread_receipts,
    welcome_device,
)
from desktop.office.intake.merging import merge_welcomed
from desktop.office.rights.audit import noting_refusals

commands = typer.Typer(
    no_args_is_help=True,
    help="Welcome devices, name them, and say which are lost.",
    epilog="Example: `tabling petition device name 841a15a7 tablet-03`",
)
STATES: Mapping[str, str] = {"welcome": "", "waiting": "  waits to be welcomed", "lost": "  LOST"}
UNREAD = "  may not have read its receipt yet"
Words = Annotated[list[str], typer.Argument(help="The four words that the device itself shows.")]
Called = Annotated[str, typer.Argument(help="The device's name, or the beginning of its id.")]


@commands.command("list", epilog="Example: `tabling petition device list --petition main.sqlite`")
@takes_petition
def list_(at: PetitionOptions, as_json: Json = False) -> None:
    """List every device that handed something over, what waits, and which are still to come."""
    with opened(at) as petition:
        known, unread = known_devices(petition), unread_receipts(petition)
    if as_json:
        told = [asdict(each) | {"lost": each.lost, "unread": each.id in unread} for each in known.devices]
        emit(asdict(known) | {"devices": told})
        return
    for each in known.devices:
        receipt = UNREAD if each.id in unread else ""
        say(f"{each.id}  {each.name or '(no name)'}{STATES[each.state]}{_inventory(each)}{receipt}")
    for batch in known.quarantine:
        how = "kept until welcome" if batch.kept else "in quarantine"
        say(f"  {how}: batch {batch.device_number} of {batch.device}, “{batch.event_name}”, "
            f"{counted(batch.count, 'signature')}, numbers {batch.first} to {batch.last}")  # fmt: skip
    for device in known.expected:
        say(f"  still to come: {' '.join(device.words)}, noted {device.at[:10]} by {device.by}")


def _inventory(device: KnownDevice) -> str:
    seen = f"  Tabling {device.software}, seen {device.seen}" if device.seen else ""
    return seen + (f", practice opened {device.practised}" if device.practised else "")


@commands.command(epilog="Example: `tabling petition device welcome amber fossil ladder prism --keys keys/`")
@takes_petition
def welcome(
    words: Words,
    by: By,
    at: PetitionOptions,
    keys: Annotated[Path | None, typer.Option(help="Your key, to merge at once what waits of the device.")] = None,
    passphrase_file: PassphraseFile = None,
    older_keys: OlderKeys = None,
) -> None:
    """Trust a device by its four words, before or after its first batch; what waits of it can be merged then.

    A name or an id proves nothing: only the device that has these words has this key.
    """
    with opened(at) as petition:
        passphrase = ask_passphrase(passphrase_file) if keys else ""
        with noting_refusals(petition, "key", by=by):
            key = read_sealing_key(keys / SEALING_FILE, passphrase) if keys else None
            older = open_older(older_keys or (), passphrase)
        welcomed = welcome_device(petition, words, by=by)
        if not welcomed.device:
            say("No device with these words has come yet. When it does, it is welcome.")
            return
        say(f"{welcomed.device.called} is welcome.")
        merged = [tell_merged(each) for each in merge_welcomed(petition, key, by=by, older=older)] if key else []
    raise typer.Exit(exit_code(each.refused for each in merged))


@commands.command(epilog="Example: `tabling petition device unwelcome amber fossil ladder prism`")
@takes_petition
def unwelcome(words: Words, by: By, at: PetitionOptions) -> None:
    """Take back the words of a device that is still to come: when it comes, it waits to be welcomed.

    `petition device list` names them; `petition device welcome` notes them again.
    """
    with opened(at) as petition:
        expect_no_more(petition, words, by=by)
    say("No device with these words is welcome any more. `petition device welcome` notes them again.")


@commands.command(epilog="Example: `tabling petition device drop 841a15a7`")
@takes_petition
def drop(
    device: Called,
    by: By,
    at: PetitionOptions,
    number: Annotated[int | None, typer.Option("--batch", help="Only the batch to which the device gave this.")] = None,
) -> None:
    """Give up batches of a device that wait. It gets no receipt for them: an honest device keeps its signatures.

    What lies in a drop box is left there by a fetch until the device is welcome.
    """
    with opened(at) as petition:
        gone = drop_waiting(petition, device, number, by=by)
    say(f"Dropped: {counted(len(gone), 'batch')} of {gone[0].device}, "
        f"{counted(sum(each.count for each in gone), 'signature')}.")  # fmt: skip


@commands.command(epilog="Example: `tabling petition device name 841a15a7 tablet-03`")
@takes_petition
def name(
    device: Called,
    new_name: Annotated[str, typer.Argument(help="What its sticker says.")],
    by: By,
    at: PetitionOptions,
) -> None:
    """Give a device the name on its sticker."""
    with opened(at) as petition:
        named = name_device(petition, device, new_name, by=by)
    say(f"{named.id} is {named.name}.")


@commands.command(epilog="Example: `tabling petition device lost tablet-03`")
@takes_petition
def lost(device: Called, by: By, at: PetitionOptions) -> None:
    """Report a device lost or stolen: what it sends from now on waits until somebody has looked at it."""
    with opened(at) as petition:
        found = report_lost(petition, device, by=by)
    say(f"{found.called} is reported lost. What it sends from now on waits; what is merged stays.")


@commands.command(epilog="Example: `tabling petition device found tablet-03`")
@takes_petition
def found(device: Called, by: By, at: PetitionOptions) -> None:
    """Trust a device again. Batches that were held back are not merged by themselves: merge those files again."""
    with opened(at) as petition:
        again = report_found(petition, device, by=by)
    say(f"{again.called} is trusted again. Merge its files that waited once more.")


@commands.command(epilog="Example: `tabling petition device release stick/*.batch --keys keys/`")
@takes_petition
def release(
    files: Files,
    keys: Keys,
    by: By,
    at: PetitionOptions,
    older_keys: OlderKeys = None,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Merge batches of a lost device all the same, because somebody looked at where they come from."""
    merge_and_tell(files, keys, passphrase_file, at, by=by, older=older_keys or (), as_json=as_json, trust="released")
