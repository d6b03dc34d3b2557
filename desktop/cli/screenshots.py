"""`tabling screenshots`: draws every scene anew, for the guides and for looking at all of them at once."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from desktop import app
from desktop.cli.console import progress, say
from desktop.core.campaign import Campaign
from desktop.core.files import make_folder
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.signature import sign_pack
from desktop.core.pack.writer import write_pack
from desktop.core.sealing import new_sealing_key
from desktop.core.signing import new_signing_key

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop.ui.stage import Scene, Setting, Stage

    Opening = tuple[Callable[[], Stage], tuple[Scene[Any], ...]]

EXAMPLE = "Example: `tabling screenshots --out demo/scenes`, then look at `demo/scenes/contact-sheet-fr-1.png`"
Said = TypeVar("Said")
_SIZES = ((1280, 800), (800, 1280), (1920, 1080), (1024, 600))
_KEPT_WHOLE = ("en", "fr")
_IN_GUIDES = ("welcome", "form", "thanks", "corner", "first-start-1", "first-start-2", "first-start-3")
_THUMB = (240, 200)  # pixels
_ROWS = 8  # scenes on one sheet


@dataclass(slots=True)
class Album:
    """Where the pictures go: whole ones to files, small ones to a contact sheet a language, a row a scene."""

    out: Path
    guides: Path | None
    languages: tuple[str, ...]
    rows: "dict[str, list[list[QImage]]]" = field(default_factory=dict)

    def keep(self, scene: str, language: str, picture: "QImage") -> None:
        """Write one picture out whole, and for the guides if they show it."""
        picture.save(str(self.out / f"{scene}-{language}.png"))
        if self.guides and language == "en" and scene in _IN_GUIDES:
            picture.save(str(self.guides / f"{scene}.png"))


def screenshots(
    out: Annotated[Path, typer.Option(help="Folder for every scene and the contact sheets.")] = Path("demo/scenes"),
    pictures: Annotated[Path | None, typer.Option(help="Folder for those that the guides show.")] = None,
) -> None:
    """Draw every scene in English and French, and contact sheets of all languages, sizes and contrasts."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from desktop.ui.application import make_application
    from desktop.ui.language import interface_languages

    application = make_application()
    album = Album(make_folder(out), make_folder(pictures) if pictures else None, interface_languages())
    with _openings(album.languages) as openings:
        for open_stage, scenes in openings:
            _draw_all(open_stage(), scenes, album)
    for language, rows in album.rows.items():
        for number, first in enumerate(range(0, len(rows), _ROWS), 1):
            _sheet(rows[first : first + _ROWS]).save(str(out / f"contact-sheet-{language}-{number}.png"))
    application.quit()
    say(f"Drew {len(album.rows['en'])} scenes in {len(album.languages)} languages: {out}")


@contextmanager
def _openings(languages: tuple[str, ...]) -> "Iterator[list[Opening]]":
    """Give each window and its scenes; a folder stands for the stick that lies beside the first start."""
    from desktop.ui.corner.scenes import CORNER_SCENES, FIRST_SCENES, open_corner_stage, open_first_stage
    from desktop.ui.kiosk.scenes import SCENES, open_stage

    campaign = _campaign_in(languages)
    with TemporaryDirectory() as stick:
        signed = sign_pack(app.bundled_pack(), new_sealing_key(), new_signing_key())
        write_pack(signed, Path(stick, f"{campaign.id}.zip"))
        yield [
            (partial(open_stage, campaign), SCENES),
            (partial(open_corner_stage, campaign), CORNER_SCENES),
            (partial(open_first_stage, Path(stick), languages), FIRST_SCENES),
        ]


def _campaign_in(languages: tuple[str, ...]) -> Campaign:
    """Return the bundled campaign in each language; it speaks English where it has no text yet."""
    campaign = read_campaign(app.bundled_pack())

    def spoken(texts: Mapping[str, Said]) -> dict[str, Said]:
        return {language: texts.get(language, texts["en"]) for language in languages}

    return replace(
        campaign,
        languages=languages,
        words=spoken(campaign.words),
        fields=tuple(replace(each, reasons=spoken(each.reasons)) for each in campaign.fields),
        consents=tuple(replace(each, texts=spoken(each.texts)) for each in campaign.consents),
    )


def _draw_all(stage: "Stage", scenes: "tuple[Scene[Any], ...]", album: Album) -> None:
    with progress("Drawing", len(scenes)) as advance:
        for scene in scenes:
            scene.show(stage)
            for language in album.languages:
                row = [stage.arrange(setting) for setting in _settings(language)]
                album.rows.setdefault(language, []).append([_small(picture) for picture in row])
                if language in _KEPT_WHOLE:
                    album.keep(scene.name, language, row[0])
            advance()
    stage.close()


def _settings(language: str) -> "Iterator[Setting]":
    """Each size as most people have it, then with the largest text in one of the strong contrasts."""
    from desktop.ui.stage import Setting

    yield from (Setting(language, size) for size in _SIZES)
    for number, size in enumerate(_SIZES):
        yield Setting(language, size, 2.0, ("white_on_black", "black_on_white")[number % 2])


def _small(picture: "QImage") -> "QImage":
    from PySide6.QtCore import QSize, Qt

    return picture.scaled(
        QSize(*_THUMB), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _sheet(rows: "list[list[QImage]]") -> "QImage":
    """Lay small pictures out in rows on grey."""
    from PySide6.QtGui import QImage, QPainter

    wide, high = _THUMB[0] + 8, _THUMB[1] + 8
    sheet = QImage(max(map(len, rows)) * wide, len(rows) * high, QImage.Format.Format_RGB32)
    sheet.fill(0x555555)
    painter = QPainter(sheet)
    for line, row in enumerate(rows):
        for column, picture in enumerate(row):
            painter.drawImage(column * wide + 4, line * high + 4, picture)
    painter.end()
    return sheet
