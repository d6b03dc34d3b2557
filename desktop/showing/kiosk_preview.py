"""Draws the real screens of a campaign that nobody signed yet, in a process of its own: no window appears anywhere."""

import os

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication

from desktop.core.kiosk_preview_wish import KioskWish
from desktop.core.pack.reader import read_campaign
from desktop.core.progress import Report
from desktop.showing.kiosk_scenes import open_kiosk_scenes
from desktop.showing.scene import Appearance
from desktop.ui.base.application import make_application
from desktop.ui.base.scroll_to_focus import reveal
from desktop.ui.base.window_thread_garbage_collection import collect_due

_WAYS = {"reading": "read", "form": "sign"}


def draw_kiosk(wish: KioskWish, report: Report) -> bytes:
    """Return a picture (PNG) of one screen of the kiosk. Raises CampaignError.

    Call it in a process of its own: it speaks the signer's language, and that is the whole process's.
    """
    del report
    campaign = read_campaign(wish.files)
    os.environ["QT_QPA_PLATFORM"], os.environ["QT_QUICK_BACKEND"] = "offscreen", "software"
    application = QGuiApplication.instance() or make_application()
    view = open_kiosk_scenes(campaign, wish.size)
    try:
        if wish.screen in _WAYS:
            view.hand.tap(_WAYS[wish.screen])
            view.hand.wait_for_screen(wish.screen)
        picture = view.arrange(Appearance(wish.language, wish.size, wish.factor, wish.contrast))
        if wish.question and reveal(view.hand.find(f"extra_{wish.question}")):
            picture = view.draw()
    finally:
        view.close()
    application.processEvents()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes in PySide's stubs
    collect_due()
    return bytes(buffer.data().data())
