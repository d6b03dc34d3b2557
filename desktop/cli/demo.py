"""`tabling demo`: the whole journey through the real window, from a touch to a delivered page, no screen needed."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import pypdfium2
import typer

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.output_and_prompts import say
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.cli.window_openers import Windows
from desktop.core.data_folder import DataFolder
from desktop.core.errors import UsageError
from desktop.core.organisation_keys import Organisation, open_organisation
from desktop.core.pack.try_out_campaign import prepare_try_out
from desktop.core.whole_files import make_folder, write_whole
from desktop.device.facade.signatures_on_device import hand_over
from desktop.office.campaign.agreements import add_pack, public_keys
from desktop.office.deliver.approved_delivery import Parts, WantedDelivery, WantedLetter, approve_list, deliver_list
from desktop.office.deliver.delivery_at_desk import WantedPages, preview_delivery
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.figures.status import petition_status
from desktop.office.intake.merging import merge_batches

commands = typer.Typer()
_MARK = "made-by-tabling-demo"  # only a folder that holds this is ever emptied


@dataclass(frozen=True, slots=True)
class Tour:
    """The folders of one demo."""

    out: Path
    pictures: Path

    @property
    def home(self) -> DataFolder:
        """The data folder of the demo's device and headquarters."""
        return DataFolder(self.out / "data")

    @property
    def delivery(self) -> Path:
        """The finished document."""
        return self.out / "delivery.pdf"


@commands.command(epilog="Example: `tabling demo --out demo`, then look at `demo/delivery.pdf`")
def demo(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="Folder for everything the demo makes; emptied first.")] = Path("demo"),
    pictures: Annotated[Path | None, typer.Option(help="Folder for the screenshots. [default: in --out]")] = None,
) -> None:
    """Sign as 25 people by touch, close the batch, merge it twice, deliver. Needs no screen and leaves all files."""
    run_demo(context.obj, out, pictures)


def run_demo(windows: Windows, out: Path, pictures: Path | None = None) -> None:
    """Walk the whole journey in a folder, which is emptied first. Raises UsageError where it holds something else."""
    tour = Tour(_emptied(out), make_folder(pictures or out / "screenshots"))
    made = prepare_try_out(tour.home)
    say(f"Made an organisation and signed the campaign pack: {tour.home.campaign}")
    say(f"Its passphrase is {made.passphrase}")
    with progress_bar("Signing") as report:
        visit = windows.visit(tour.home, tour.pictures, report)
    say(f"{visit.came} people came to the window: {visit.signed} signed, {visit.came - visit.signed} walked away")
    batches = _close(tour)
    _merge(tour, batches, open_organisation(made.folder, made.passphrase), visit.signed)
    _deliver(tour)
    for what, path in (("Screenshots", tour.pictures), ("Batch", batches[0]), ("Delivery", tour.delivery)):
        say(f"{what:<12}{path}")


def _emptied(out: Path) -> Path:
    mark = out / _MARK
    if out.exists() and any(out.iterdir()):
        if not mark.exists():
            raise UsageError(f"{out} holds files that are not the demo's. Choose another folder with --out.")
        shutil.rmtree(out)
    make_folder(out)
    write_whole(mark, b"Emptied by the next `tabling demo`.\n")
    return out


def _close(tour: Tour) -> list[Path]:
    handed = hand_over(tour.home, tour.out)
    closed = f"{counted(handed.files, 'batch')} of {counted(handed.signatures, 'signature')}"
    say(f"Closed {closed}; the device can count them and cannot read them")
    return [each.file for each in handed.batches]


def _merge(tour: Tour, batches: list[Path], organisation: Organisation, signed: int) -> None:
    place = PetitionPlace(str(tour.home.petition))
    for turn in ("first", "second"):
        for merged in merge_batches(batches, organisation.sealing, place, by="demo", trust="welcome"):
            if got := merged.report:
                say(f"Merged a {turn} time: {got.read} read = {got.added} added + {got.present} already present "
                    f"+ {got.rejected} rejected")  # fmt: skip
    with open_petition(place) as petition:
        add_pack(petition, tour.home.campaign, by="demo", keys=public_keys(tour.home.organisation))
        found = petition_status(petition)
    say(f"The petition: {found.signatures} signatures = {found.people} people + {found.duplicates} signed twice")
    if found.signatures != signed:
        raise RuntimeError("the petition does not hold what the window thanked for")


def _deliver(tour: Tour) -> None:
    with open_petition(PetitionPlace(str(tour.home.petition))) as petition:
        approved = approve_list(petition, by="Noor")
        made = deliver_list(petition, WantedDelivery(tour.delivery), by="Sam")
    _photograph_pages(tour)
    say(f"{made.approved_by} approved the list of {approved.people} people, and Sam delivered it")
    say(f"Delivered {made.named} names: read back, and it holds {' and '.join(made.fields)} only")


def _photograph_pages(tour: Tour) -> None:
    """Draw letter and list as they were delivered, and the cover that each country's own list would have."""
    with open_petition(PetitionPlace(str(tour.home.petition))) as petition:
        apart = preview_delivery(petition, WantedLetter(), WantedPages(parts=Parts("country")), by="Sam").pdf
    pages = (("delivered-letter", tour.delivery, 0), ("delivered-cover", apart, 2), ("delivered", tour.delivery, 2))
    for name, pdf, page in pages:
        with pypdfium2.PdfDocument(pdf) as document:
            document[page].render(scale=1.6).to_pil().save(tour.pictures / f"{name}.png")
