"""A program of its own: runs the kiosk's or the staff window's command, or shows a bare window, until its first frame.

`python benchmarks/first_frame.py kiosk --data <folder>`, `… console --data <folder>`, or `… bare`. Next to nothing is
imported here, since the kiosk's command starts itself anew: what is, counts twice as the command's own.
"""

import os
import sys

TYPE_CHECKING = False  # that of typing would be loaded for it
if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.machinery import ModuleSpec
    from typing import Any

_BARE = 'import QtQuick\nWindow { visible: true; width: 1280; height: 800; Text { text: "Sign" } }'


def bare() -> None:
    """Show an empty window of the same PySide6."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    application = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(_BARE.encode())
    window = engine.rootObjects()[0]
    window.frameSwapped.connect(end)  # type: ignore[attr-defined]  # Qt knows it as an object only
    application.exec()


def command() -> None:
    """Run a command of `tabling` that opens a window, until the first frame of that."""
    from desktop.__main__ import main

    watch_windows(lambda module: setattr(module.BaseWindow, "_settle", lambda _window: end()))
    main()


def watch_windows(change: "Callable[[Any], None]") -> None:
    """Have the module of windows changed once the command loads it; nothing is loaded before it does so itself."""
    from importlib.machinery import PathFinder

    class Watching(PathFinder):
        @classmethod
        def find_spec(cls, name: str, path: "Any" = None, target: "Any" = None) -> "ModuleSpec | None":  # noqa: ANN401
            found = super().find_spec(name, path, target)
            if name == "desktop.ui.base.window" and found and found.loader:
                load = found.loader.exec_module
                found.loader.exec_module = lambda module: (load(module), change(module))[0]  # type: ignore[func-returns-value, method-assign]
            return found

    sys.meta_path.insert(0, Watching)


def end() -> None:
    """Take nothing down: only what came before the frame is counted."""
    os._exit(0)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else command()
