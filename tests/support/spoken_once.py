"""Has all stores of one kind speak through one dialect, which knows by heart what it said before.

SQLAlchemy puts each statement together once an engine, and keeps it there. In a program that is once; tests open
thousands of stores, all alike, and spent a quarter of their time on the same statements.
"""

from typing import Any

from sqlalchemy import Engine, create_engine

_known: dict[object, tuple[Any, Any]] = {}  # by driver: the dialect, and what it has put together


def create_alike(url: str, **options: Any) -> Engine:
    """Make an engine for SQLite as `create_engine` does."""
    engine = create_engine(url, **options)
    known = _known.setdefault(options.get("module"), (engine.dialect, engine._compiled_cache))
    engine.dialect, engine._compiled_cache = known
    return engine
