"""Keeps the computer awake while its kiosk is open."""

from desktop.device.machine.awake import kept_awake

__all__ = ["kept_awake"]
