"""Draws every scene anew, for the guides and for looking at all of them at once."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from desktop.core.campaign import Campaign
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.core.progress import Meter, Report
from desktop.core.sealing import new_sealing_key
from desktop.core.signing_keys import new_signing_key
from desktop.core.whole_files import make_folder
from desktop.showing.console_scenes import CONSOLE_SCENES, open_console_scenes
from desktop.showing.contact_sheets import AT_DESK, ContactSheets
from desktop.showing.corner_scenes import CORNER_SCENES, open_corner_scenes
from desktop.showing.fault_scenes import FAULT_SCENES
from desktop.showing.first_start_scenes import FIRST_START_SCENES, open_first_start_scenes
from desktop.showing.kiosk_scenes import KIOSK_SCENES
from desktop.showing.scene import Appearance, Scene, SceneWindow
from desktop.showing.touch_driver import TouchError
from desktop.ui.base.language import interface_languages
from desktop.ui.console.console_model import ConsoleSetting

Said = TypeVar("Said")


@dataclass(frozen=True, slots=True)
class Drawing:
    """How many scenes were drawn, each in so many languages; `missed`: the name of each not reached, and why."""

    scenes: int
    languages: int
    missed: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Opening:
    """How a window is opened, and the scenes it shows, each with the sheets that keep it."""

    open: Callable[[], SceneWindow]
    scenes: tuple[tuple[Scene[Any], ContactSheets], ...]


def draw_scenes(
    out: Path,
    pictures: Path | None,
    report: Report,
    *,
    languages: tuple[str, ...] = (),
    console: ConsoleSetting | None = None,
) -> Drawing:
    """Draw every scene and every fault into a folder, with contact sheets of all languages and sizes.

    Those for the guides go to the folder `pictures` as well. `languages`: all of the interface where none is named;
    `console`: with what the staff console is opened, which speaks its own. A scene that is not reached keeps no other
    from being drawn. Reports scenes. Raises Cancelled.
    """
    spoken = languages or interface_languages()
    guides = make_folder(pictures) if pictures else None
    sheets, faults = ContactSheets(make_folder(out), guides, spoken), ContactSheets(out, None, spoken, "faults")
    staff = ContactSheets(out, guides, ("en", "fr"), "console", AT_DESK)
    with _openings(sheets, faults) as windows:
        pages = tuple((scene, staff) for scene in CONSOLE_SCENES)
        last = (_Opening(partial(open_console_scenes, console), pages),) if console else ()
        openings = (*windows, *last)
        meter = Meter(report, "scenes", sum(len(each.scenes) for each in openings))
        missed = {name: why for opening in openings for name, why in _draw(opening, meter).items()}
    for each in (sheets, faults, staff):
        each.write_sheets()
    return Drawing(sheets.scenes + faults.scenes + staff.scenes, len(spoken), missed)


def _draw(opening: _Opening, meter: Meter) -> dict[str, str]:
    """Draw one scene after the other; after one that was not reached in a new window. Returns those and why."""
    window: SceneWindow | None = None
    missed = {}
    try:
        for scene, sheets in opening.scenes:
            window = window or opening.open()
            window.arrange(Appearance("en"))  # whatever the scene before was drawn in: each is reached in the same way
            try:
                scene.show(window)
                sheets.draw(window, scene.name)
            except TouchError as error:
                missed[scene.name] = str(error)
                window.close()
                window = None
            meter.advance()
    finally:
        if window:
            window.close()
    return missed


@contextmanager
def _openings(sheets: ContactSheets, faults: ContactSheets) -> Iterator[tuple[_Opening, ...]]:
    """Give each window and its scenes; a folder stands for the stick beside the first start."""
    languages = sheets.languages
    campaign = campaign_in(languages)
    with TemporaryDirectory() as stick:
        signed = sign_pack(bundled_pack(), new_sealing_key(), new_signing_key())
        write_pack(signed, Path(stick, f"{campaign.id}.zip"))
        kiosk = tuple((scene, sheets) for scene in KIOSK_SCENES + CORNER_SCENES)
        broken = tuple((scene, faults) for scene in FAULT_SCENES)
        first = tuple((scene, sheets) for scene in FIRST_START_SCENES)
        yield (
            _Opening(partial(open_corner_scenes, campaign), kiosk + broken),
            _Opening(partial(open_first_start_scenes, Path(stick), languages), first),
        )


def campaign_in(languages: tuple[str, ...]) -> Campaign:
    """Return the bundled campaign in each of the languages; it speaks English where it has no text yet."""
    campaign = read_campaign(bundled_pack())

    def spoken(texts: Mapping[str, Said]) -> dict[str, Said]:
        return {language: texts.get(language, texts["en"]) for language in languages} if texts else {}  # a hidden field

    return replace(
        campaign,
        languages=languages,
        words=spoken(campaign.words),
        fields=tuple(replace(each, reasons=spoken(each.reasons)) for each in campaign.fields),
        consents=tuple(replace(each, texts=spoken(each.texts)) for each in campaign.consents),
    )
