"""`tabling provision`: writes the stick that sets up tablets, and the labels to stick onto them."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import Json, Keys, PassphraseFile, existing_folder
from desktop.cli.terminal.output_and_prompts import ask_passphrase, emit, say
from desktop.core.errors import UsageError
from desktop.core.event import Event
from desktop.core.organisation_keys import open_organisation
from desktop.core.whole_files import read_bounded
from desktop.office.devices.setup_stick import (
    LabelOrder,
    LabelWording,
    MadeStick,
    StickWish,
    provision_stick,
    read_events,
)

commands = typer.Typer()
_LARGEST = 65_536
# What a finder reads: neither campaign nor organisation, and whom to call only where staff say so.
_FOUND = {
    "en": (
        "Found it? Nobody can read what is on it. Please leave it switched off. ",
        "Call {call}.",
        "Give it back to the people at the table where you saw it.",
    ),
    "fr": (
        "Trouvé\u202f? Personne ne peut lire ce qu’il contient. Laissez-le éteint, s’il vous plaît. ",
        "Appelez le {call}.",
        "Rendez-le aux gens de la table où vous l’avez vu.",
    ),
}


@commands.command(
    epilog="Example: `tabling provision --pack spring.zip --to /media/stick --keys keys/ --events events.csv "
    "--box cloud.box.toml --labels labels.pdf --count 10`"
)
def provision(
    pack: Annotated[Path, typer.Option(help="The signed campaign pack.")],
    to: Annotated[Path, typer.Option("--to", help="Stick or folder to write to.")],
    keys: Keys,
    events: Annotated[
        Path | None, typer.Option(help="List of events: a line each, with day (2026-06-27), name and place.")
    ] = None,
    box: Annotated[
        list[Path] | None, typer.Option(help="Drop box file for every tablet; more than one may be.")
    ] = None,
    called: Annotated[str, typer.Option(help="What tablets are called before their number.")] = "Tablet",
    first: Annotated[int, typer.Option(help="The first number; on a second stick, where the other one ends.")] = 1,
    language: Annotated[str, typer.Option(help="Of the first screen. [default: the campaign's own]")] = "",
    one_pin: Annotated[
        bool, typer.Option("--one-pin", help="Make one PIN for all volunteers. [default: each table sets its own]")
    ] = False,
    labels: Annotated[Path | None, typer.Option(help="PDF to write labels to, ten on a page.")] = None,
    count: Annotated[int, typer.Option(help="How many labels.")] = 10,
    call: Annotated[str, typer.Option(help="Whom a finder may call, as it stands on the label.")] = "",
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Write the stick that sets up tablets without a keyboard: pack, events, drop boxes, PIN, names, language."""
    wish = StickWish(called, first, language, _events(events), tuple(box or ()), one_pin)
    organisation = open_organisation(keys, ask_passphrase(passphrase_file))
    order = LabelOrder(labels, count, _wording(language, call)) if labels else None
    made = provision_stick(existing_folder(to), pack, wish, organisation, order)
    if as_json:
        emit(_facts(made, labels))
    else:
        _tell(made, labels, called, first)


def _wording(language: str, call: str) -> LabelWording:
    spoken = "fr" if language.startswith("fr") else "en"
    found, who, back = _FOUND[spoken]
    return LabelWording(spoken, "Labels", found + (who.format(call=call) if call else back))


def _events(file: Path | None) -> tuple[Event, ...]:
    if file is None:
        return ()
    try:
        return read_events(read_bounded(file, _LARGEST, UsageError).decode())
    except UnicodeDecodeError as error:
        raise UsageError(f"{file.name} is not written in UTF-8. Save it again as CSV UTF-8.") from error


def _facts(made: MadeStick, labels: Path | None) -> dict[str, object]:
    return {
        "pack": str(made.pack),
        "mark": made.setup.set,
        "events": len(made.setup.events),
        "boxes": [each["name"] for each in made.setup.boxes],
        "pin": made.pin,
        "words": list(made.words),
        "labels": str(labels) if labels else "",
    }


def _tell(made: MadeStick, labels: Path | None, called: str, first: int) -> None:
    setup = made.setup
    say(
        f"{made.pack.parent} sets up tablets called “{called} {first}” and so on: "
        f"{counted(len(setup.events), 'event')}, {counted(len(setup.boxes), 'drop box', 'drop boxes')}."
    )
    say(f"Volunteers find these four words: {' '.join(made.words)}. Send them apart from the stick.")
    if made.pin:
        say("", f"Volunteers' PIN: {made.pin}", "")
        say("Write it down now: it is shown once and kept nowhere. Tell only those who look after the tables.")
    if labels:
        say(f"Wrote {labels}, with the mark {setup.set}: print it at 100 % and cut along the lines.")
    if setup.boxes:
        say("The stick holds the passwords of drop boxes. Erase it once the tablets are set up.")
