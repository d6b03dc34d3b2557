"""Keeps the computer awake while its kiosk is open."""

from contextlib import AbstractContextManager

from desktop.device.machine import awake
from desktop.device.machine.locked_session import session_locked

__all__ = ["kept_awake"]


def kept_awake(*, locked: bool) -> AbstractContextManager[None]:
    """Keep it awake meanwhile. Our locked session never sleeps; a kiosk that was only asked to be `locked` may."""
    return awake.kept_awake(wanted=not (locked and session_locked()))
