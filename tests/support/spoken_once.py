"""Has all stores of one kind speak through one dialect, which knows by heart what it said before.

SQLAlchemy puts each statement together once an engine, and keeps it there. In a program that is once; tests open
thousands of stores, all alike, and spent a quarter of their time on the same statements.
"""

from typing import Any

from sqlalchemy import Engine, create_engine, event

_known: dict[object, tuple[Any, Any]] = {}  # by driver: the dialect, and what it has put together


def create_alike(url: Any, **options: Any) -> Engine:
    """Make an engine for SQLite or PostgreSQL as `create_engine` does."""
    engine = create_engine(url, **options)
    driver = options.get("module", engine.driver)
    if driver in _known:
        engine.dialect, engine._compiled_cache = _known[driver]
    else:  # a dialect learns from its first connection what it speaks to
        event.listen(engine, "engine_connect", lambda _: _known.setdefault(driver, spoken(engine)))
    return engine


def spoken(engine: Engine) -> tuple[Any, Any]:
    return engine.dialect, engine._compiled_cache
