"""Loads every act at once: before Qt is there, as PySide reads the source of each module that is loaded after it."""

from importlib import import_module
from pkgutil import iter_modules

from desktop import office


def load_acts() -> None:
    """Load them, and with them all that they are made of."""
    for act in iter_modules(office.__path__):
        import_module(f"{office.__name__}.{act.name}")
