"""Tabling: petition signatures collected offline, sealed on the device, delivered as promised."""

__version__ = "0.1.0"
