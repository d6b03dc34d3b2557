"""Keeps a computer with Windows awake while people sign (SetThreadExecutionState)."""

from desktop.core.system.windows.calls import library

_UNTIL_TOLD, _SYSTEM, _SCREEN = 0x80000000, 0x1, 0x2  # ES_CONTINUOUS, ES_SYSTEM_REQUIRED, ES_DISPLAY_REQUIRED


def keep_awake() -> bool:
    """Have neither screen nor computer go to sleep by waiting, until this thread ends; False if refused."""
    return bool(library("kernel32").SetThreadExecutionState(_UNTIL_TOLD | _SYSTEM | _SCREEN))


def may_sleep() -> None:
    """Let it sleep again as it is set up to."""
    library("kernel32").SetThreadExecutionState(_UNTIL_TOLD)
