"""Knows which tables a database holds: makes them where there are none, and brings older ones up to date."""

from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, insert, inspect, select, text

from desktop.core.errors import PetitionError
from desktop.core.store_errors import PetitionForeign, PetitionNewer
from desktop.petition.engines.dialects import create_all, holds_every_script
from desktop.petition.tables import (
    agreement_tables,
    arrival_tables,
    counter_tables,
    decision_tables,
    export_tables,
    lasting_tables,
    name_index_tables,
    paper_tables,
    push_tables,
)

VERSIONS = tuple(f"{number:04}" for number in range(1, 24))
NONE = ""
# The modules share one collection, which is whole once each is imported.
METADATA, *_ = (
    part.metadata
    for part in (
        agreement_tables,
        arrival_tables,
        counter_tables,
        decision_tables,
        export_tables,
        lasting_tables,
        name_index_tables,
        paper_tables,
        push_tables,
    )
)
_MIGRATIONS = Path(__file__).parents[1] / "migrations"
# As Alembic writes it.
_version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def held_version(connection: Connection, name: str) -> str:
    """Return the version of the tables here, NONE where there are none at all.

    Raises PetitionNewer for those of a newer Tabling, PetitionForeign for another program's; `name` says which database
    it is.
    """
    held = set(inspect(connection).get_table_names())
    found = _said_version(connection, held)
    if found and found > VERSIONS[-1]:
        raise PetitionNewer(f"{name} was written by a newer Tabling. Update this one; nothing was changed.")
    if held and found not in VERSIONS:
        raise PetitionForeign(f"{name} is a database of another program. Choose another one.")
    return found or NONE


def make_tables(connection: Connection) -> None:
    """Make today's tables in an empty database. Raises PetitionError where it cannot hold every script."""
    if not holds_every_script(connection):
        raise PetitionError("This database cannot hold every script. Ask for one with the encoding UTF8.")
    create_all(connection, METADATA)
    _stamp(connection, VERSIONS[-1])


def bring_up_to_date(connection: Connection) -> None:
    """Change the tables of an older version into today's, with all they hold, as part of the transaction."""
    if not inspect(connection).has_table(_version.name):
        _stamp(connection, VERSIONS[0])
    _walk(connection, "head")


def make_earlier_tables(connection: Connection, version: str) -> None:
    """Make the tables of an earlier version in an empty database."""
    _walk(connection, version)


def read_tables(connection: Connection) -> tuple[Table, ...]:
    """Return the tables of a petition as they are there, in the order in which they may be filled."""
    found = MetaData()
    found.reflect(connection)
    return tuple(table for table in found.sorted_tables if table.name != _version.name)


def _walk(connection: Connection, version: str) -> None:
    from alembic import command  # as long to load as SQLAlchemy, and needed once in years
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, version)


def _said_version(connection: Connection, held: set[str]) -> str | None:
    if arrival_tables.petition.name not in held:
        return None
    if _version.name in held:
        return connection.execute(select(_version.c.version_num)).scalar_one_or_none()
    # The first release counted in a column.
    if "schema" not in {each["name"] for each in inspect(connection).get_columns(arrival_tables.petition.name)}:
        return None
    number = connection.execute(text("SELECT schema FROM petition")).scalar_one_or_none()
    if not isinstance(number, int):
        return None
    return VERSIONS[0] if number == 1 else "newer"


def _stamp(connection: Connection, version: str) -> None:
    _version.create(connection)
    connection.execute(insert(_version).values(version_num=version))
