"""`tabling fetch`: brings batches from drop boxes, merges them, and leaves receipts where the devices find them."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.petition.merging import merging_shown, tell_merged
from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import ask_passphrase, complain, emit, say
from desktop.cli.terminal.options import By, Data, Json, Keys, PassphraseFile, PetitionPassphrase, PetitionPlace
from desktop.core.data_folder import data_folder
from desktop.core.errors import BoxError, PetitionError, UsageError
from desktop.core.organisation import Organisation, open_organisation
from desktop.core.signing import SigningKey
from desktop.transfer.boxes.opening import open_box
from desktop.transfer.boxes.setting import (
    BoxSetting,
    FolderSetting,
    list_settings,
    read_setting_file,
    require_whole,
)
from desktop.transfer.receipt import receipt_name, split_receipt, write_receipt

if TYPE_CHECKING:
    from desktop.petition.merging.merge import Merged
    from desktop.petition.store.store import Petition
    from desktop.transfer.boxes.box import ReadableBox

EXAMPLE = "Example: `tabling fetch office-cloud.toml /media/stick --keys keys/ --petition main.sqlite`"


def fetch(
    keys: Keys,
    by: By,
    boxes: Annotated[
        list[Path] | None, typer.Argument(help="Drop box files, folders or sticks. [default: those of `box add`]")
    ] = None,
    receipts: Annotated[bool, typer.Option(help="Leave a signed receipt for each device in each box.")] = True,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Merge every new batch of the drop boxes, each once. A file or box in trouble does not stop the others."""
    home = data_folder(data)
    settings = [_setting(each) for each in boxes] if boxes else list(list_settings(home.boxes))
    if not settings:
        raise UsageError("Name a drop box file or a folder to fetch from, or keep one with `tabling box add`.")
    organisation = open_organisation(keys, ask_passphrase(passphrase_file))
    opened = open_petition(petition, data, petition_passphrase_file, new=True)
    found: list[dict[str, Any]] = []
    code = 0
    with TemporaryDirectory(prefix="tabling-") as scratch:
        for setting in settings:
            try:
                fetched = _fetch_one(setting, opened, organisation, by, Path(scratch))
                found.extend(_tell(setting, each, aloud=not as_json) for each in fetched)
                if receipts:
                    _leave_receipts(open_box(setting), opened, organisation.signing, Path(scratch))
            except BoxError as error:
                complain(f"“{setting.name}”: {error}")
                code = error.exit_code
    if as_json:
        emit(found)
    elif not found:
        say("There is nothing new.")
    if not boxes:
        require_whole(home.boxes)
    raise typer.Exit(code or max((each["code"] for each in found), default=0))


def _setting(named: Path) -> BoxSetting:
    return BoxSetting(str(named), "folder", FolderSetting(named)) if named.is_dir() else read_setting_file(named)


def _fetch_one(
    setting: BoxSetting, petition: "Petition", organisation: Organisation, by: str, scratch: Path
) -> Iterator["Merged"]:
    from desktop.petition.merging.fetch import fetch_batches
    from desktop.petition.merging.merge import Merger

    with merging_shown() as tell:
        yield from fetch_batches(Merger(petition, organisation.sealing, by), open_box(setting), scratch, tell)


def _tell(setting: BoxSetting, fetched: "Merged", *, aloud: bool) -> dict[str, Any]:
    if aloud or fetched.refused:
        tell_merged(fetched)
    facts = {"box": setting.name, "file": fetched.name, "code": fetched.refused.exit_code if fetched.refused else 0}
    return facts | {"report": asdict(fetched.report) if fetched.report else None, "refused": str(fetched.refused or "")}


def _leave_receipts(box: "ReadableBox", petition: "Petition", key: SigningKey, scratch: Path) -> None:
    from desktop.petition.merging.receipts import vouch

    try:
        receipt = vouch(petition)
    except PetitionError:  # nothing is merged yet
        return
    for part in split_receipt(receipt):
        path = scratch / receipt_name(part)
        write_receipt(path, part, key)
        box.leave(path.name, path)
