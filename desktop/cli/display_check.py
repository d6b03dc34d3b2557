"""Whether a window can be shown on this computer, and whether somebody sits before it."""

import os
import sys


def has_display() -> bool:
    """Return whether a window can be shown here."""
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in chosen)


def in_graphical_session() -> bool:
    """Return whether this was called where somebody looks at windows: drawing into memory is no such place."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
