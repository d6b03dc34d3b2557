"""`tabling campaign`: checks a campaign pack, and binds it to the organisation's keys."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.pack_advice_words import advice_in_words
from desktop.cli.terminal.older_keys import open_with_own
from desktop.cli.terminal.options import Json, Keys, Paper, PassphraseFile
from desktop.cli.terminal.output_and_prompts import ask_passphrase, emit, say
from desktop.core.key_files import read_organisation_key
from desktop.core.key_words import key_words
from desktop.core.organisation_keys import ORGANISATION_FILE
from desktop.office.campaign.pack_checking_and_signing import PackFacts, check_pack, prepare_signing, sign_campaign
from desktop.office.campaign.volunteers_paper import print_volunteers_page

commands = typer.Typer(no_args_is_help=True, help="Check and sign campaign packs.")
_Pack = Annotated[Path, typer.Argument(help="The pack: a folder or a zip.")]


@commands.command(epilog="Example: `tabling campaign check our-campaign/`")
def check(pack: _Pack, as_json: Json = False) -> None:
    """Read a whole pack and say what it holds, or everything that is wrong with it."""
    found = check_pack(pack)
    lines = _lines(found)
    if as_json:
        emit(lines)
        return
    for name, value in lines.items():
        if name != "advice":
            say(f"{name:<18}{', '.join(value) if isinstance(value, list) else value}")
    for advice in found.advice:
        say("", f"Look at this: {advice_in_words(advice)}")
    if found.signed:
        say("", "Nothing is wrong, and every file is as the organisation signed it.")
    else:
        say("", "Nothing is wrong. The pack is not signed yet: `tabling campaign sign` makes it ready for a device.")


@commands.command(epilog="Example: `tabling campaign sign our-campaign/ --keys keys/ --out our-campaign-signed.zip`")
def sign(
    pack: _Pack,
    keys: Keys,
    out: Annotated[Path, typer.Option(help="The signed pack: a new folder, or a name ending in .zip.")],
    replaces: Annotated[
        list[Path] | None,
        typer.Option("--replaces", help="Folder of older keys that did not leak: devices then need compare no words."),
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Bind a pack to your keys, after proving that the private key opens what the public key seals."""
    prepared = prepare_signing(pack, out)
    passphrase = ask_passphrase(passphrase_file)
    older = [open_with_own(read_organisation_key, folder / ORGANISATION_FILE, passphrase) for folder in replaces or ()]
    signed = sign_campaign(prepared, keys, passphrase, replaced=older)
    say("Proved: the private key opens what the public key seals.")
    say(f"Signed “{signed.id}” version {signed.version} as {out}. Take this to the devices; the keys stay here.")
    if signed.keys:
        say(f"Four words: {' '.join(key_words(signed.keys.organisation))}. Volunteers compare them at the first start.")


@commands.command(epilog="Example: `tabling campaign volunteers our-campaign.zip --language fr --out volunteers.pdf`")
def volunteers(
    pack: _Pack,
    out: Annotated[Path, typer.Option(help="The PDF to print; never over one that is there.")],
    language: Annotated[
        str, typer.Option(help="English (en) or French (fr). [default: the pack's, else English]")
    ] = "",
    paper: Annotated[Paper, typer.Option(help="Paper size.")] = Paper.letter,
) -> None:
    """Print the one page that volunteers have beside them at a table, with the campaign's title and whom to call."""
    print_volunteers_page(pack, out, language=language, paper=paper.value)
    say(f"{out} is one page. Print it for each table.")


def _lines(found: PackFacts) -> dict[str, str | int | list[str]]:
    return {
        "campaign": found.campaign,
        "version": found.version,
        "title": found.title,
        "recipient": found.recipient,
        "languages": list(found.languages),
        "delivered": list(found.delivered),
        "asked": [f"{field} ({need})" for field, need in found.asked.items()],
        "consents": list(found.consents),
        "only counted": "offered" if found.count_only_offered else found.count_only_reason or "not offered",
        "sealing key": found.sealing_key or "none",
        "organisation key": found.organisation_key or "none",
        "four words": " ".join(found.words) or "none",
        "advice": [advice_in_words(each) for each in found.advice],
    }
