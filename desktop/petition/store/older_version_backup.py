"""Copies a petition of an older version into a file of that same version, before a server brings it up to date.

Whoever wants it back as it was has the older Tabling restore that file; today's Tabling reads it, too.
"""

from pathlib import Path

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.exc import DBAPIError

from desktop.core.progress import Meter, tell_renewing
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.store.backup import written_whole
from desktop.petition.store.backup_digest import write_digest
from desktop.petition.store.opening_petition import open_database
from desktop.petition.store.schema import make_earlier_tables, read_tables

_AT_ONCE = 2000  # rows


def back_up_older(source: Connection, version: str, file: Path, passphrase: str = "") -> str:
    """Write the petition of a version, as this transaction sees it, to a new file; encrypted with a passphrase.

    Returns its digest, which is written beside it. Says how far it is as a part of renewing. Raises PetitionError,
    OutputError, Cancelled; then there is no file.
    """
    tables = read_tables(source)
    counts = (source.execute(select(func.count()).select_from(table)).scalar_one() for table in tables)
    meter = Meter(tell_renewing, "rows", sum(counts))
    with written_whole(file) as part:
        database = open_database(part, passphrase, new=True)
        try:
            with database.engine.begin() as target:
                make_earlier_tables(target, version)
                for table in tables:
                    _copy_table(source, target, table, meter)
        except DBAPIError as error:
            if isinstance(error.orig, database.driver_error):
                raise database.said(error.orig) from None
            raise  # of the server: whoever opened it says what that means
        except database.driver_error as error:
            raise database.said(error) from None
        finally:
            database.engine.dispose()
    return write_digest(file)


def _copy_table(source: Connection, target: Connection, table: Table, meter: Meter) -> None:
    rows = select(table).order_by(*table.primary_key).execution_options(yield_per=_AT_ONCE)
    for some in source.execute(rows).partitions():
        load_rows(target, table, table.c.keys(), some)
        meter.advance(len(some))
