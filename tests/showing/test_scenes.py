"""Every scene of every face is reached: the guides' pictures, the contact sheets and what is measured begin there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from desktop.core.kiosk_preview_wish import KioskWish
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.core.sealing import new_sealing_key
from desktop.core.signing_keys import new_signing_key
from desktop.office.desk.job_process import JobProcess
from desktop.showing.console_scenes import CONSOLE_SCENES, open_console_scenes
from desktop.showing.corner_scenes import CORNER_SCENES, open_corner_scenes
from desktop.showing.fault_scenes import FAULT_SCENES
from desktop.showing.first_start_scenes import FIRST_START_SCENES, open_first_start_scenes
from desktop.showing.kiosk_scenes import KIOSK_SCENES
from desktop.showing.scene import Scene, SceneWindow
from desktop.showing.scene_drawing import campaign_in
from desktop.ui.console.console_model import ConsoleSetting
from tests.support.console_stage import begin_in_a_thread, practise

SIZE = (800, 600)  # pixels: the smaller, the less there is to draw


def draw_nothing(_wish: KioskWish) -> bytes:
    """Answer with a white picture: how a kiosk is drawn has its own test, and takes another process."""
    picture, written = QImage(8, 5, QImage.Format.Format_RGB32), QBuffer()
    picture.fill(0xFFFFFF)
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(written, "PNG")
    return bytes(written.data().data())


def open_console(folder: Path) -> SceneWindow:
    jobs = JobProcess(begin_in_a_thread)
    return open_console_scenes(ConsoleSetting(folder, "Noor", jobs, practise, tuple, preview=draw_nothing), SIZE)


def open_kiosk(_folder: Path) -> SceneWindow:
    return open_corner_scenes(campaign_in(("en",)), SIZE)


def open_first_start(folder: Path) -> SceneWindow:
    write_pack(sign_pack(bundled_pack(), new_sealing_key(), new_signing_key()), folder / "campaign.zip")
    return open_first_start_scenes(folder, ("en",), SIZE)


@pytest.mark.parametrize(
    ("open_face", "scenes"),
    [
        pytest.param(open_console, CONSOLE_SCENES, id="console"),
        pytest.param(open_kiosk, KIOSK_SCENES + CORNER_SCENES + FAULT_SCENES, id="kiosk", marks=pytest.mark.torture),
        pytest.param(open_first_start, FIRST_START_SCENES, id="first start", marks=pytest.mark.torture),
    ],
)
def test_each_scene_is_reached(
    qtbot: object,  # noqa: ARG001  (catches what slots raise)
    tmp_path: Path,
    open_face: Callable[[Path], SceneWindow],
    scenes: tuple[Scene[Any], ...],
):
    window = open_face(tmp_path)
    try:
        for scene in scenes:
            scene.show(window)
    finally:
        window.close()
