"""Tabling: petition signatures collected offline, sealed on the device, delivered as promised."""

from desktop.core.version import __version__ as __version__
