"""Draws every scene anew, for the guides and for looking at all of them at once."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from desktop.core.campaign import Campaign
from desktop.core.files import make_folder
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.signature import sign_pack
from desktop.core.pack.try_out import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.core.progress import Meter, Report
from desktop.core.sealing import new_sealing_key
from desktop.core.signing import new_signing_key
from desktop.showing.contact_sheets import Album
from desktop.showing.corner_scenes import CORNER_SCENES, FIRST_SCENES, open_corner_stage, open_first_stage
from desktop.showing.fault_scenes import FAULT_SCENES
from desktop.showing.kiosk_scenes import SCENES, open_stage
from desktop.showing.scene import Scene, Stage
from desktop.ui.base.language import interface_languages

Said = TypeVar("Said")
Opening = tuple[Callable[[], Stage], tuple[Scene[Any], ...]]


def draw_scenes(out: Path, pictures: Path | None, report: Report) -> int:
    """Draw every scene and every fault into a folder, with contact sheets of all languages and sizes.

    Those for the guides go to the folder `pictures` as well. Returns how many were drawn; reports scenes.
    """
    album = Album(make_folder(out), make_folder(pictures) if pictures else None, interface_languages())
    faults = Album(out, None, album.languages, "faults")
    with _openings(album.languages) as (fault_opening, *openings):
        meter = Meter(report, "scenes", sum(len(scenes) for _, scenes in (fault_opening, *openings)))
        for opening in openings:
            _draw(album, *opening, meter)
        _draw(faults, *fault_opening, meter)
    for each in (album, faults):
        each.write_sheets()
    return album.scenes + faults.scenes


def _draw(album: Album, open_stage: Callable[[], Stage], scenes: tuple[Scene[Any], ...], meter: Meter) -> None:
    stage = open_stage()
    for scene in scenes:
        scene.show(stage)
        album.draw(stage, scene.name)
        meter.advance()
    stage.close()


@contextmanager
def _openings(languages: tuple[str, ...]) -> Iterator[list[Opening]]:
    """Give each window and its scenes, the faults first; a folder stands for the stick beside the first start."""
    campaign = _campaign_in(languages)
    with TemporaryDirectory() as stick:
        signed = sign_pack(bundled_pack(), new_sealing_key(), new_signing_key())
        write_pack(signed, Path(stick, f"{campaign.id}.zip"))
        yield [
            (partial(open_corner_stage, campaign), FAULT_SCENES),
            (partial(open_stage, campaign), SCENES),
            (partial(open_corner_stage, campaign), CORNER_SCENES),
            (partial(open_first_stage, Path(stick), languages), FIRST_SCENES),
        ]


def _campaign_in(languages: tuple[str, ...]) -> Campaign:
    """Return the bundled campaign in each language; it speaks English where it has no text yet."""
    campaign = read_campaign(bundled_pack())

    def spoken(texts: Mapping[str, Said]) -> dict[str, Said]:
        return {language: texts.get(language, texts["en"]) for language in languages}

    return replace(
        campaign,
        languages=languages,
        words=spoken(campaign.words),
        fields=tuple(replace(each, reasons=spoken(each.reasons)) for each in campaign.fields),
        consents=tuple(replace(each, texts=spoken(each.texts)) for each in campaign.consents),
    )
