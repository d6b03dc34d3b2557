"""The Qt application both faces run in: our fonts and style, and nothing learned or written anywhere."""

import os
from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtQuick import QQuickGraphicsConfiguration, QQuickWindow
from PySide6.QtQuickControls2 import QQuickStyle

from desktop.core.resources import resource
from desktop.ui.fonts import register_first_fonts
from desktop.ui.keyboard import choose_keyboard


def make_application(arguments: Sequence[str] = ("tabling",)) -> QGuiApplication:
    """Return the application, made once a process. Nothing of a signer may outlive the window, so Qt caches nothing."""
    os.environ["QML_DISABLE_DISK_CACHE"] = "1"
    choose_keyboard()
    application = QGuiApplication(list(arguments))
    application.setApplicationName("tabling")
    application.setApplicationDisplayName("Tabling")
    application.setDesktopFileName("tabling")
    application.setWindowIcon(QIcon(str(resource("icons", "tabling.svg"))))
    QQuickStyle.setStyle("Basic")
    register_first_fonts()
    return application


def keep_no_cache(window: QQuickWindow) -> None:
    """Stop a window from writing its graphics pipeline to the user's cache folder; call before it is shown."""
    configuration = QQuickGraphicsConfiguration()
    configuration.setAutomaticPipelineCache(False)
    window.setGraphicsConfiguration(configuration)
