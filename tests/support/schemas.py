"""PostgreSQL schemas that one test hands on to the next: to make fifty tables takes far longer than to empty them.

As good as new is proven, not believed: a schema whose tables, columns, triggers or rules are not those of a petition
that was just begun is left alone, and so is one that somebody still reads.
"""

import atexit
import secrets
from functools import cache

import psycopg
from psycopg import Connection, Error
from psycopg.sql import SQL, Composed, Identifier, Literal

from desktop.petition.store.schema import METADATA, VERSIONS

_idle: list[str] = []
_new: list[str] = []  # what a schema looks like whose petition was just begun
_TABLES = [table.name for table in METADATA.sorted_tables]

# Every fact by which two schemas of the same tables could differ in how they behave.
_LOOKS = """
WITH here AS (SELECT oid FROM pg_namespace WHERE nspname = %(schema)s), things AS (
  SELECT concat_ws(' ', relname, relkind, relpersistence, relacl) AS said
  FROM pg_class WHERE relnamespace IN (SELECT oid FROM here)
  UNION ALL SELECT concat_ws(' ', relname, attname, atttypid, attnotnull, atthasdef, attisdropped, attcollation)
  FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace IN (SELECT oid FROM here)
  UNION ALL SELECT concat_ws(' ', tgname, tgenabled, tgtype)
  FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
  WHERE relnamespace IN (SELECT oid FROM here) AND NOT tgisinternal
  UNION ALL SELECT concat_ws(' ', conname, contype, convalidated)
  FROM pg_constraint WHERE connamespace IN (SELECT oid FROM here)
  UNION ALL SELECT concat_ws(' ', proname, prosrc) FROM pg_proc WHERE pronamespace IN (SELECT oid FROM here)
) SELECT md5(string_agg(said, ';' ORDER BY said COLLATE "C")) FROM things
"""


@cache
def session_with(address: str) -> Connection:
    """Speak to the server as its administrator; one session serves a whole process."""
    session = psycopg.connect(address, autocommit=True)
    atexit.register(session.close)
    session.execute("SET lock_timeout = '1s'")
    session.execute("SET session_replication_role = replica")  # the log lets nobody take anything out
    return session


def begin_in(address: str, schema: str) -> bool:
    """Begin a petition in this empty schema with tables of an earlier test; False where none are idle."""
    if not _idle:
        return False
    session = session_with(address)
    if _tables_in(session, schema):
        return False
    session.execute(SQL("DROP SCHEMA {}").format(Identifier(schema)))
    session.execute(SQL("ALTER SCHEMA {} RENAME TO {}").format(Identifier(_idle.pop()), Identifier(schema)))
    first = SQL('INSERT INTO {} ("only", salt) VALUES (1, %s)').format(Identifier(schema, "petition"))
    session.execute(first, [secrets.token_bytes(32)])
    return True


def learn_new(address: str, schema: str) -> None:
    """Learn what a schema looks like in which a petition was just begun."""
    if not _new:
        _new.append(_looks(session_with(address), schema))


def hand_on(address: str, schema: str) -> None:
    """Empty a schema for whoever begins a petition next, if it is as it was begun and nobody uses it."""
    session = session_with(address)
    if not _new or _looks(session, schema) != _new[0] or _version(session, schema) != VERSIONS[-1]:
        return
    try:
        session.execute(_emptying(schema))
    except Error:  # somebody still holds a row: it stays with them
        return
    _idle.append(schema)


def _version(session: Connection, schema: str) -> str:
    found = session.execute(SQL("SELECT version_num FROM {}").format(Identifier(schema, "alembic_version"))).fetchall()
    return str(found[0][0]) if len(found) == 1 else ""


def _tables_in(session: Connection, schema: str) -> bool:
    return session.execute("SELECT FROM pg_tables WHERE schemaname = %s LIMIT 1", [schema]).fetchone() is not None


def _looks(session: Connection, schema: str) -> str:
    found = session.execute(_LOOKS, {"schema": schema}).fetchone()
    return str(found and found[0])


def _emptying(schema: str) -> Composed:
    every = SQL("; ").join(SQL("DELETE FROM {}").format(Identifier(schema, table)) for table in _TABLES)
    counted = SQL("SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S' AND relnamespace = {}")
    return every + SQL("; ") + counted.format(Literal(schema) + SQL("::regnamespace"))
