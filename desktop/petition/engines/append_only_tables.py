"""Lets the database itself refuse to change or remove what was once written to a table."""

from sqlalchemy import DDL, Table, event

# A number that is there already would otherwise be replaced (SQLite's INSERT OR REPLACE) without a DELETE.
_NO_REPLACE = "WHEN EXISTS (SELECT 1 FROM {0} WHERE number >= NEW.number)"
_REFUSE = "BEGIN SELECT RAISE(ABORT, '{0} is append-only'); END"
_SQLITE = (
    "CREATE TRIGGER {0}_no_update BEFORE UPDATE ON {0} " + _REFUSE,
    "CREATE TRIGGER {0}_no_delete BEFORE DELETE ON {0} " + _REFUSE,
    "CREATE TRIGGER {0}_no_replace BEFORE INSERT ON {0} " + _NO_REPLACE + " " + _REFUSE,
)
_FUNCTION = "'BEGIN RAISE EXCEPTION ''{0} is append-only''; END'"
_EACH = "FOR EACH STATEMENT EXECUTE FUNCTION {0}_append_only()"
_POSTGRESQL = (
    "CREATE FUNCTION {0}_append_only() RETURNS trigger LANGUAGE plpgsql AS " + _FUNCTION,
    "CREATE TRIGGER {0}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {0} " + _EACH,
)


def append_only(table: Table) -> None:
    """Have the table, which counts its rows in `number`, made so that rows can only be added, with rising numbers."""
    for dialect, statements in {"sqlite": _SQLITE, "postgresql": _POSTGRESQL}.items():
        for statement in statements:
            made = DDL(statement.format(table.name))  # type: ignore[no-untyped-call] # SQLAlchemy leaves it untyped
            event.listen(table, "after_create", made.execute_if(dialect=dialect))
