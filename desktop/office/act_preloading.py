"""Loads every act at once: before Qt is there, as PySide reads the source of each module that is loaded after it."""

from importlib import import_module
from pkgutil import walk_packages

from desktop import office


def load_acts() -> None:
    """Load them, and with them all that they are made of."""
    for act in walk_packages(office.__path__, f"{office.__name__}."):
        import_module(act.name)
