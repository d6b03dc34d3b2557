"""The Qt application both faces run in: our fonts and style, and nothing learned or written anywhere."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickGraphicsConfiguration, QQuickWindow

from desktop.core.errors import BUG_EXIT_CODE, Cancelled
from desktop.core.resources import resource
from desktop.ui.base.fonts import register_first_fonts
from desktop.ui.base.heartbeat import beating
from desktop.ui.base.on_screen_keyboard import choose_keyboard

EXIT_CODE = "exitCode"  # of the application once it is left: the process ends with it


def make_application(
    arguments: Sequence[str] = ("tabling",), *, scale: float = 1, own_keyboard: bool = True
) -> QGuiApplication:
    """Return the application, made once a process. Nothing of a signer may outlive the window, so Qt caches nothing.

    All is drawn `scale` times as large, unless QT_SCALE_FACTOR says otherwise already. `own_keyboard`: typed into by
    strangers, and not by somebody with the input method of their own session.
    """
    os.environ["QML_DISK_CACHE"] = "aot"
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    if scale != 1:
        os.environ.setdefault("QT_SCALE_FACTOR", str(scale))
    if own_keyboard:
        choose_keyboard()
    application = QGuiApplication(list(arguments))
    application.setApplicationName("tabling")
    application.setApplicationDisplayName("Tabling")
    application.setDesktopFileName("tabling")
    register_first_fonts()
    return application


def show_icon() -> None:
    """Give our windows their icon, once one stands: what draws it takes a while to load."""
    from PySide6.QtGui import QIcon

    QGuiApplication.setWindowIcon(QIcon(str(resource("icons", "tabling.svg"))))


def run_until_left(application: QGuiApplication) -> int:
    """Run the event loop until somebody leaves; returns the exit code, that of an interrupted command after Ctrl-C.

    Python's own answer to Ctrl-C would be raised inside whichever slot runs at that moment, and leave half of it done.
    Whoever was born deaf to it, as what a script starts with `&`, stays so.
    """
    with beating(application):
        code = _run(application)
    application.setProperty(EXIT_CODE, code)
    return code


def _run(application: QGuiApplication) -> int:
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        return application.exec()
    signal.signal(signal.SIGINT, lambda _number, _frame: QGuiApplication.exit(Cancelled.exit_code))
    try:
        return application.exec()
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def end_on_mistakes(report_bug: Callable[[BaseException], None]) -> None:
    """From now on have whatever a slot raises end the application, and `report_bug` tell of it, once.

    Qt would print the whole error, with what somebody typed in it, and go on with half of a step done.
    """

    def end(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        sys.excepthook = _say_nothing
        report_bug(error)
        QGuiApplication.exit(BUG_EXIT_CODE)

    sys.excepthook = end


def _say_nothing(_kind: type[BaseException], _error: BaseException, _trace: TracebackType | None) -> None:
    """What follows from a mistake while everything is taken down is no news."""


def keep_no_cache(window: QQuickWindow) -> None:
    """Stop a window from writing its graphics pipeline to the user's cache folder; call before it is shown."""
    configuration = QQuickGraphicsConfiguration()
    configuration.setAutomaticPipelineCache(False)
    window.setGraphicsConfiguration(configuration)
