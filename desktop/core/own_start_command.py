"""How this program starts itself again: installed by Python and as a bundle, which is its own interpreter.

Like `__main__` it is imported twice at each start of a kiosk, and so imports next to nothing.
"""

import os
import sys

_COMMAND = "tabling"


def own_command(arguments: list[str]) -> list[str]:
    """Return the command that runs this very Tabling with other arguments."""
    if _is_bundle():
        return [_bundled_command(), *arguments]
    return [sys.executable, "-P", "-m", "desktop", *arguments]  # -P: never what lies in the folder we were started in


def same_command() -> list[str]:
    """Return the command that this process was started with, which replaces it by the same one."""
    if _is_bundle():
        return [_bundled_command(), *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]


def _is_bundle() -> bool:
    return bool(getattr(sys, "frozen", False))  # PyInstaller says so


def _bundled_command() -> str:
    """Return the command beside the program that runs: those that open a window put their own word first."""
    folder, program = os.path.split(sys.executable)
    return os.path.join(folder, _COMMAND + os.path.splitext(program)[1])  # noqa: PTH118, PTH122 - see above
