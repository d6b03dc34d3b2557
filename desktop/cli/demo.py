"""`tabling demo`: the whole journey through the real window, from a touch to a delivered page, no screen needed."""

import os
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop import app
from desktop.cli.signers import SIGNERS, Signer
from desktop.cli.terminal.console import progress, say
from desktop.core.countries import country_label
from desktop.core.data_folder import DataFolder
from desktop.core.errors import UsageError
from desktop.core.event import today
from desktop.core.files import make_folder, write_whole
from desktop.core.organisation import Organisation, open_organisation
from desktop.core.pack.reader import read_pack
from desktop.core.pack.try_out import prepare_try_out
from desktop.transfer.batch import open_batch

if TYPE_CHECKING:
    from desktop.showing.touch_driver import Hand

EXAMPLE = "Example: `tabling demo --out demo`, then look at `demo/delivery.pdf`"
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


def demo(
    out: Annotated[Path, typer.Option(help="Folder for everything the demo makes; emptied first.")] = Path("demo"),
    pictures: Annotated[Path | None, typer.Option(help="Folder for the screenshots. [default: in --out]")] = None,
) -> None:
    """Sign as 25 people by touch, close the batch, merge it twice, deliver. Needs no screen and leaves all files."""
    tour = Tour(_emptied(out), make_folder(pictures or out / "screenshots"))
    made = prepare_try_out(tour.home)
    say(f"Made an organisation and signed the campaign pack: {tour.home.campaign}")
    say(f"Its passphrase is {made.passphrase}")
    signed = _collect(tour)
    say(f"{len(SIGNERS)} people came to the window: {signed} signed, {len(SIGNERS) - signed} walked away")
    batches = _close(tour)
    _merge(tour, batches, open_organisation(made.folder, made.passphrase), signed)
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


def _collect(tour: Tour) -> int:
    # The same window as at a stall, drawn into memory.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from desktop.showing.touch_driver import Hand
    from desktop.ui.base.application import make_application
    from desktop.ui.kiosk.window import open_kiosk

    application = make_application()
    campaign = read_pack(tour.home.campaign)
    stall = app.open_stall(tour.home, campaign, "Capital Pride", "Ottawa")
    kiosk = open_kiosk(campaign, lambda: stall, size=(1280, 800), moving=False)
    hand = Hand(kiosk.window)
    hand.wait_for_screen("welcome")
    with progress("Signing", len(SIGNERS)) as advance:
        for number, signer in enumerate(SIGNERS):
            _sign(hand, signer, tour.pictures if number == 0 else None)
            advance()
    kiosk.close()
    application.quit()
    return stall.count_today()


def _sign(hand: "Hand", signer: Signer, pictures: Path | None) -> None:
    _photograph(hand, pictures, "welcome")
    hand.tap(f"language_{signer.language}")
    if pictures:
        hand.tap("read")
        hand.wait_for_screen("reading")
        _photograph(hand, pictures, "reading")
    hand.tap("sign")
    hand.wait_for_screen("form")
    _fill(hand, signer)
    _photograph(hand, pictures, "form")
    if signer.way == "walks away":
        hand.tap("leave")
    else:
        hand.tap("add_signature")
        hand.wait_for_screen("thanks")
        _photograph(hand, pictures, "thanks")
        hand.tap("next_person")
    hand.wait_for_screen("welcome")


def _fill(hand: "Hand", signer: Signer) -> None:
    hand.fill("given_name", signer.given)
    if signer.single_name:
        hand.tap("single_name")
    else:
        hand.fill("family_name", signer.family)
    language = signer.language
    if signer.way == "changes language midway":
        language = "fr" if language == "en" else "en"
        _choose_language(hand, language)
    hand.tap("country")
    hand.fill("country_search", country_label(signer.country, language))
    hand.tap(f"country_{signer.country}")
    for field in ("email", "postal_code", "phone"):
        if text := getattr(signer, field):
            hand.fill(field, text)
    if signer.wants_news:
        hand.tap("consent_email-updates")


def _choose_language(hand: "Hand", language: str) -> None:
    if hand.find("languages"):  # more than fit the bar: they are in a sheet of their own
        hand.tap("languages")
        hand.wait_for_screen("language_sheet")
    hand.tap(f"language_{language}")
    hand.wait_until(lambda: hand.find("language_sheet") is None, "the languages to close")


def _photograph(hand: "Hand", pictures: Path | None, name: str) -> None:
    if pictures:
        hand.photograph(pictures / f"{name}.png")


def _close(tour: Tour) -> list[Path]:
    from desktop.device.journal.batches import close_batches, export_batch
    from desktop.device.setup.identity import device_key

    journal, key = app.open_journal(tour.home), device_key(tour.home.device_key)
    batches = [export_batch(journal, each, key, tour.out) for each in close_batches(journal, today())]
    say(f"Closed {len(batches)} batch of {journal.count()} signatures; the device can count them and cannot read them")
    return batches


def _merge(tour: Tour, batches: list[Path], organisation: Organisation, signed: int) -> None:
    from desktop.petition.merging.merge import merge_batch
    from desktop.petition.status import petition_status
    from desktop.petition.store.store import Petition

    petition = Petition(tour.home.petition, new=True)
    for turn in ("first", "second"):
        for path in batches:
            got = merge_batch(petition, open_batch(path), organisation.sealing, "demo")
            say(f"Merged a {turn} time: {got.read} read = {got.added} added + {got.present} already present "
                f"+ {got.rejected} rejected")  # fmt: skip
    found = petition_status(petition)
    say(f"The petition: {found.signatures} signatures = {found.people} people + {found.duplicates} signed twice")
    if found.signatures != signed:
        raise RuntimeError("the petition does not hold what the window thanked for")


def _deliver(tour: Tour) -> None:
    from desktop.petition.deliver import Edition, deliver
    from desktop.petition.review.approvals import approve
    from desktop.petition.store.store import Petition

    campaign = read_pack(tour.home.campaign)
    with closing(Petition(tour.home.petition)) as petition:
        approved = approve(petition, campaign.delivered_fields, by="Noor")
        made = deliver(petition, campaign, Edition(tour.delivery, campaign.default_language, "letter"), by="Sam")
    document = made.document
    _photograph_list(tour)
    say(f"{made.approved_by} approved the list of {approved.people} people, and Sam delivered it")
    say(f"Delivered {len(document.rows)} names: read back, and it holds {' and '.join(campaign.delivered_fields)} only")


def _photograph_list(tour: Tour) -> None:
    import pypdfium2

    with pypdfium2.PdfDocument(tour.delivery) as document:
        document[2].render(scale=1.6).to_pil().save(tour.pictures / "delivered.png")
