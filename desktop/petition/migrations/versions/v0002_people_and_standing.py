"""Short ids and keyed matches, what staff decide beside what arrived, deliveries, tombstones and the audit log."""

import secrets
import uuid
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_BYTES = sa.LargeBinary()
_AT_ONCE = 2000  # rows

# The sentences of the first release, each with the code that stands for it now.
_REASONS = {
    "What was sealed is not a signature of Tabling.": "foreign",
    "This signature was made by a newer Tabling. Update this one.": "newer",
    "What was sealed names another event, device or campaign than its batch.": "elsewhere",
    "Another signature with this id is in the petition already.": "taken",
}


def upgrade() -> None:
    """Put the old tables aside, make the new ones, fill them, and let the old ones go."""
    _put_aside()
    _make_arrived()
    _make_signature()
    _make_decided()
    _make_kept()
    _guard_audit()
    connection = op.get_bind()
    _fill_small(connection)
    _fill_in_chunks(connection, "released_signature", "signature", _signature)
    _fill_in_chunks(connection, "released_consent", "consent", _consent)
    op.execute(
        "INSERT INTO also_in (signature, batch) SELECT s.number, a.batch FROM released_also_in a "
        "JOIN released_signature s ON s.id = a.signature"
    )
    _count_on(connection)
    for name in ("petition", "batch", "signature", "consent", "also_in", "rejection"):
        op.drop_table(f"released_{name}")


def _put_aside() -> None:
    # Copied and not renamed: PostgreSQL would keep the names of the indexes taken.
    numbered = ", row_number() OVER (ORDER BY batch, sequence, id) AS number"
    for name in ("petition", "consent", "also_in", "rejection", "signature", "batch"):
        more = numbered if name == "signature" else ""
        op.execute(f"CREATE TABLE released_{name} AS SELECT {name}.*{more} FROM {name}")  # noqa: S608 - names of ours
        op.drop_table(name)
    op.create_index("released_signature_id", "released_signature", ["id"])


def _fill_small(connection: sa.Connection) -> None:
    connection.execute(
        sa.text(
            'INSERT INTO petition ("only", campaign, key, salt) '
            'SELECT "only", campaign, key, :salt FROM released_petition'
        ),
        {"salt": secrets.token_bytes(32)},
    )
    same = "number, id, device, device_number, event, event_name, event_place, event_day, first, last, count"
    op.execute(
        f"INSERT INTO batch ({same}, entries_sha256, undone, source) "  # noqa: S608 - names of ours
        f"SELECT {same}, entries_sha256, undone, '' FROM released_batch"
    )
    op.execute("INSERT INTO device (id, name, lost) SELECT DISTINCT device, '', false FROM released_batch")
    cases = " ".join(f"WHEN reason = '{sentence}' THEN '{code}'" for sentence, code in _REASONS.items())
    op.execute(
        f"INSERT INTO rejection SELECT batch, sequence, CASE {cases} ELSE 'altered' END "  # noqa: S608 - ours
        "FROM released_rejection"
    )


def _fill_in_chunks(
    connection: sa.Connection, old: str, new: str, convert: Callable[[dict[str, Any]], dict[str, Any]]
) -> None:
    into = sa.Table(new, sa.MetaData(), autoload_with=connection)
    joined = " JOIN released_signature s ON s.id = c.signature" if new == "consent" else ""
    number = ", s.number" if new == "consent" else ""
    rows = connection.execute(
        sa.text(f"SELECT c.*{number} FROM {old} c{joined}"),  # noqa: S608 - names of ours
        execution_options={"yield_per": _AT_ONCE},
    )
    for some in rows.mappings().partitions():
        connection.execute(sa.insert(into), [convert(dict(row)) for row in some])


def _signature(row: dict[str, Any]) -> dict[str, Any]:
    same = ("number", "batch", "sequence", "version", "language", "given_name", "family_name", "country", "email",
            "postal_code", "phone", "signed_at", "offset", "listing", "capture", "sheet", "line", "code")  # fmt: skip
    return {name: row[name] for name in same} | {
        "id": uuid.UUID(row["id"]).bytes,
        "sha256": bytes.fromhex(row["sealed_sha256"]),
        "text_sha256": _digest(row["text_sha256"]),
        "age_stated": bool(row["age_stated"]),
        "clock_jumped": bool(row["clock_jumped"]),
        "person": 0,  # worked out once all steps are done, as is the standing
        "state": "valid",
        "reason": "",
    }


def _consent(row: dict[str, Any]) -> dict[str, Any]:
    same = ("request", "requester", "language", "answer", "at", "method")
    return {name: row[name] for name in same} | {
        "signature": row["number"],
        "text_sha256": _digest(row["text_sha256"]),
    }


def _digest(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:  # the first release took any line from a device, and so do we keep it
        return text.encode()


def _count_on(connection: sa.Connection) -> None:
    if connection.dialect.name == "postgresql":
        for name in ("batch", "signature"):
            op.execute(
                f"SELECT setval(pg_get_serial_sequence('{name}', 'number'), coalesce(max(number), 1), "  # noqa: S608
                f"max(number) IS NOT NULL) FROM {name}"
            )


def _make_arrived() -> None:
    _table("petition", _key("only", sa.Integer), *_maybe("campaign", "key"), _some("salt", _BYTES))
    _table("device", _key("id", _TEXT), *_texts("name"), _some("lost", sa.Boolean))
    _table(
        "quarantine",
        *(_key("id", _TEXT), *_texts("device"), _some("device_number", sa.Integer), *_texts("event_name")),
        *(_some("first", _NUMBER), _some("last", _NUMBER), _some("count", sa.Integer)),
    )
    _table(
        "batch",
        *(_key("number", _NUMBER), sa.Column("id", _TEXT, nullable=False, unique=True), *_texts("source", "device")),
        *(_some("device_number", _NUMBER), *_texts("event", "event_name", "event_place", "event_day")),
        *(_some("first", _NUMBER), _some("last", _NUMBER), _some("count", sa.Integer)),
        *(*_texts("entries_sha256"), _some("undone", sa.Boolean)),
    )
    _table("rejection", _key_to("batch"), _key("sequence", _NUMBER), *_texts("reason"))


def _make_signature() -> None:
    _table(
        "signature",
        *(_key("number", _NUMBER), sa.Column("id", _BYTES, nullable=False, unique=True)),
        sa.Column("batch", _NUMBER, sa.ForeignKey("batch.number"), nullable=False, index=True),
        *(_some("sequence", _NUMBER), _some("sha256", _BYTES), _some("version", sa.Integer)),
        *(_some("text_sha256", _BYTES), *_texts("language", "given_name", "family_name", "country", "email")),
        *(*_texts("postal_code", "phone", "signed_at"), _some("offset", sa.Integer)),
        *(*_texts("listing", "capture", "sheet"), _some("line", _NUMBER), _some("age_stated", sa.Boolean)),
        *(*_texts("code"), _some("clock_jumped", sa.Boolean)),
        sa.Column("person", sa.BigInteger, nullable=False, index=True),
        *(sa.Column("mailbox", sa.BigInteger), sa.Column("namesake", sa.BigInteger)),
        *(sa.Column("kept_as", _NUMBER), sa.Column("doubt", _NUMBER), *_texts("state", "reason")),
    )
    for name in ("mailbox", "namesake", "kept_as", "doubt"):
        there = sa.text(f"{name} IS NOT NULL")
        op.create_index(f"signature_{name}", "signature", [name], sqlite_where=there, postgresql_where=there)
    _table(
        "consent",
        *(_key_to("signature"), _key("request", _TEXT), *_texts("requester"), _some("text_sha256", _BYTES)),
        *_texts("language", "answer", "at", "method"),
    )
    _table("also_in", _key_to("signature"), _key_to("batch", index=True))


def _make_decided() -> None:
    who = ("at", "by")
    _table("decision", _key("number", _NUMBER), *_texts(*who, "act", "reason"), _some("undone", sa.Boolean))
    _table("decided_on", _key_to("decision"), _key_to("signature", index=True))
    _table("pair", _key_to("decision"), _some("one", sa.BigInteger), _some("other", sa.BigInteger))
    _table("alias", _key("person", sa.BigInteger), sa.Column("same_as", sa.BigInteger, nullable=False, index=True))
    _table(
        "tally",
        *(_key("number", _NUMBER), *_texts(*who, "event_name", "day"), sa.Column("signatures", sa.Integer)),
        *(*_texts("why"), _some("undone", sa.Boolean)),
    )
    _table("mapping", _key("source", _TEXT), *_texts("columns"))
    _table("collected", _key("device", _TEXT), _key("event", _TEXT), _some("last", _NUMBER))
    _table("approval", _key("number", _NUMBER), *_texts(*who), _some("digest", _BYTES), _some("people", sa.Integer))


def _make_kept() -> None:
    who = ("at", "by")
    _table(
        "delivery",
        *(_key("number", _NUMBER), *_texts(*who, "approved_by", "language"), _some("people", sa.Integer)),
        *(_some("count_only", sa.Integer), *_texts("file_sha256")),
    )
    _table("delivered", _key_to("delivery"), sa.Column("person", sa.BigInteger, primary_key=True, index=True))
    _table("tombstone", _key("person", sa.BigInteger), *_texts("until"))
    _table("erased", _key_to("batch"), _key("sequence", _NUMBER))
    _table("hold", _key("number", _NUMBER), *_texts(*who, "why"), *_maybe("lifted_at"))
    _table(
        "audit",
        *(_key("number", _NUMBER), *_texts(*who, "act", "facts"), _some("before", _BYTES), _some("hash", _BYTES)),
    )


def _guard_audit() -> None:
    refuse = "BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END"
    again = "WHEN EXISTS (SELECT 1 FROM audit WHERE number >= NEW.number)"
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit {refuse}")
        op.execute(f"CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit {refuse}")
        op.execute(f"CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit {again} {refuse}")
        return
    op.execute(
        "CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "'BEGIN RAISE EXCEPTION ''audit is append-only''; END'"
    )
    op.execute(
        "CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
        "FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only()"
    )


def _table(name: str, *columns: sa.Column[Any]) -> None:
    op.create_table(name, *columns)


def _key(name: str, kind: Any) -> sa.Column[Any]:  # noqa: ANN401 - a type or an instance of one, as SQLAlchemy has it
    return sa.Column(name, kind, primary_key=True)


def _key_to(name: str, *, index: bool | None = None) -> sa.Column[Any]:
    return sa.Column(name, _NUMBER, sa.ForeignKey(f"{name}.number"), primary_key=True, index=index)


def _some(name: str, kind: Any) -> sa.Column[Any]:  # noqa: ANN401 - as above
    return sa.Column(name, kind, nullable=False)


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [_some(name, _TEXT) for name in names]


def _maybe(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, _TEXT) for name in names]
