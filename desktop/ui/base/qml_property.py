"""A property that QML reads. To Python, and to its type checker, it is what its function returns."""

from collections.abc import Callable
from typing import Any, Protocol, TypeVar, cast

from PySide6.QtCore import Property, Signal

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class QmlProperty(Protocol[T_co]):
    """What Qt's own Property, which says nothing of its type, is to a type checker."""

    def __get__(self, owner: object, kind: type | None = None) -> T_co:
        """Return the value."""


def qml_property(
    kind: type, *, notify: Signal | None = None, constant: bool = False
) -> Callable[[Callable[[Any], T]], QmlProperty[T]]:
    """Declare a property of a `kind` that QML knows: `constant`, or read anew on each `notify`."""
    declare = Property(kind, constant=True) if constant else Property(kind, notify=notify)
    return cast("Callable[[Callable[[Any], T]], QmlProperty[T]]", declare)
