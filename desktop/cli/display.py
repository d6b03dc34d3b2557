"""Whether a window can be shown on this computer."""

import os
import sys


def has_display() -> bool:
    """Return whether a window can be shown here."""
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in chosen)
