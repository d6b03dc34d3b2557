"""A signature belongs to its device, a device waits to be welcomed, and all that format 2 says has its column."""

from hashlib import blake2b
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_BYTES = sa.LargeBinary()
# What refers to rows of the tables that are made anew, and stays itself.
_REFERRING = (
    *(("also_in", "signature"), ("also_in", "batch"), ("decided_on", "signature"), ("rejection", "batch")),
    ("erased", "batch"),
)
_CHANGED = ("batch", "signature", "consent", "device", "quarantine")


def upgrade() -> None:
    """Put the changed tables aside, make them anew, fill them, and let the old ones go."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("PRAGMA defer_foreign_keys = ON")  # rows are looked for once all are back in their places
    for name in _CHANGED:
        op.execute(f"CREATE TABLE older_{name} AS SELECT * FROM {name}")  # noqa: S608 - names of ours
    for name in ("consent", "signature", "batch", "device", "quarantine"):
        op.execute(f"DROP TABLE {name}{_cascade()}")
    _make_device()
    _make_batch()
    _make_signature()
    _make_retractions()
    _table("event_correction", _key_to("decision"), *_texts("event", "name", "day"))
    _fill()
    for name in _CHANGED:
        op.drop_table(f"older_{name}")
    if op.get_bind().dialect.name == "postgresql":
        _refer_again()


def _make_device() -> None:
    _table("device", _key("id"), *_texts("name", "state"), sa.Column("public", _BYTES), *_texts("words"))
    _table("expected_device", _key("words"), *_texts("at", "by"))
    _table(
        "quarantine",
        *(_key("id"), *_texts("device"), _some("device_number", _NUMBER), *_texts("event_name")),
        *(_some("first", _NUMBER), _some("last", _NUMBER), _some("count", sa.Integer), *_texts("day")),
        sa.Column("manifest", _BYTES),
    )
    _table(
        "quarantined_part",
        sa.Column("batch", _TEXT, sa.ForeignKey("quarantine.id"), primary_key=True),
        *(sa.Column("part", sa.Integer, primary_key=True), _some("lines", _BYTES)),
    )


def _make_batch() -> None:
    _table(
        "batch",
        *(_key("number", _NUMBER), sa.Column("id", _TEXT, nullable=False, unique=True), *_texts("source", "device")),
        *(_some("device_number", _NUMBER), *_texts("event", "event_name", "event_place", "event_day")),
        *(_some("first", _NUMBER), _some("last", _NUMBER), _some("count", sa.Integer)),
        *(*_texts("entries_sha256"), _some("undone", sa.Boolean), _some("format", sa.Integer)),
        *_texts("previous", "installation", "receipts", "said_name", "said_day"),
    )


def _make_signature() -> None:
    _table("named_pack", _key("number", _NUMBER), sa.Column("sha256", _BYTES, nullable=False, unique=True))
    _table(
        "signature",
        *(_key("number", _NUMBER), _some("id", _BYTES), _some("device", sa.BigInteger), _some("variant", sa.Integer)),
        sa.Column("batch", _NUMBER, sa.ForeignKey("batch.number"), nullable=False, index=True),
        *(_some("sequence", _NUMBER), _some("sha256", _BYTES), _some("version", sa.Integer)),
        *(sa.Column("pack", _NUMBER, sa.ForeignKey("named_pack.number")), _some("text_sha256", _BYTES)),
        *_texts("language", "name", "given_name", "family_name", "country", "email", "postal_code", "phone", "extra"),
        *(*_texts("signed_at"), _some("offset", sa.Integer), *_texts("listing", "capture", "sheet")),
        *(_some("line", _NUMBER), _some("age_stated", sa.Boolean), *_texts("code"), _some("clock_jumped", sa.Boolean)),
        sa.Column("contest", _NUMBER),
        sa.Column("person", sa.BigInteger, nullable=False, index=True),
        *(sa.Column("mailbox", sa.BigInteger), sa.Column("namesake", sa.BigInteger)),
        *(sa.Column("kept_as", _NUMBER), sa.Column("doubt", _NUMBER), *_texts("state", "reason")),
        sa.UniqueConstraint("id", "device", "variant", name="signature_identity"),
    )
    for name in ("contest", "mailbox", "namesake", "kept_as", "doubt"):
        there = sa.text(f"{name} IS NOT NULL")
        op.create_index(f"signature_{name}", "signature", [name], sqlite_where=there, postgresql_where=there)
    _table(
        "consent",
        *(_key_to("signature"), _key("request"), *_texts("requester"), _some("text_sha256", _BYTES)),
        *_texts("language", "answer", "at", "method", "original"),
    )


def _make_retractions() -> None:
    device = _some("device", sa.BigInteger)
    sealed = (_some("sha256", _BYTES), device)
    _table(
        "cancellation",
        *(_key_to("batch"), _key("sequence", _NUMBER), _some("id", _BYTES), *sealed),
        *(sa.Column("cancels", _BYTES, nullable=False, index=True), *_texts("signed_at")),
    )
    _table(
        "withdrawal_request",
        _key("number", _NUMBER),
        sa.Column("batch", _NUMBER, sa.ForeignKey("batch.number"), nullable=False, index=True),
        *(_some("sequence", _NUMBER), sa.Column("id", _BYTES, nullable=False, index=True)),
        *(_some("sha256", _BYTES), _some("device", sa.BigInteger), *_texts("name", "code", "signed_at", "answer")),
    )


def _fill() -> None:
    connection = op.get_bind()
    op.execute(
        "INSERT INTO device (id, name, state, words) "
        "SELECT id, name, CASE WHEN lost THEN 'lost' ELSE 'welcome' END, '' FROM older_device"
    )
    waited = "id, device, device_number, event_name, first, last, count"
    op.execute(f"INSERT INTO quarantine ({waited}, day) SELECT {waited}, '' FROM older_quarantine")  # noqa: S608 - ours
    same = (
        "number, id, source, device, device_number, event, event_name, event_place, event_day, first, last, count, "
        "entries_sha256, undone"
    )
    op.execute(
        f"INSERT INTO batch ({same}, format, previous, installation, receipts, said_name, said_day) "  # noqa: S608
        f"SELECT {same}, 1, '', '', '', event_name, event_day FROM older_batch"
    )
    _fill_signatures(connection)
    op.execute(
        "INSERT INTO consent (signature, request, requester, text_sha256, language, answer, at, method, original) "
        "SELECT c.signature, c.request, c.requester, c.text_sha256, c.language, CASE WHEN c.answer <> 'no' THEN "
        "c.answer WHEN s.capture = 'kiosk' THEN 'not_asked' ELSE 'not_given' END, c.at, c.method, "
        "CASE WHEN c.answer = 'no' THEN 'no' ELSE '' END "
        "FROM older_consent c JOIN signature s ON s.number = c.signature"
    )
    if connection.dialect.name == "postgresql":
        for name in ("batch", "signature"):
            op.execute(
                f"SELECT setval(pg_get_serial_sequence('{name}', 'number'), coalesce(max(number), 1), "  # noqa: S608
                f"max(number) IS NOT NULL) FROM {name}"
            )


def _fill_signatures(connection: sa.Connection) -> None:
    """Copy the signatures, each with the hash of its batch's device."""
    made = sa.Table(
        "device_of_batch", sa.MetaData(), sa.Column("batch", _NUMBER, primary_key=True), _some("device", sa.BigInteger)
    )
    made.create(connection)
    batches = connection.execute(sa.text("SELECT number, device FROM older_batch")).all()
    if batches:
        connection.execute(sa.insert(made), [{"batch": row.number, "device": _hash(row.device)} for row in batches])
    same = [
        *("number", "id", "batch", "sequence", "sha256", "version", "text_sha256", "language", "given_name"),
        *("family_name", "country", "email", "postal_code", "phone", "signed_at", "offset", "listing", "capture"),
        *("sheet", "line", "age_stated", "code", "clock_jumped", "person", "mailbox", "namesake", "kept_as", "doubt"),
        *("state", "reason"),
    ]
    columns, values = (", ".join(f'{each}"{name}"' for name in same) for each in ("", "s."))
    op.execute(
        f"INSERT INTO signature ({columns}, device, variant, name, extra) "  # noqa: S608 - names of ours
        f"SELECT {values}, d.device, 0, '', '' FROM older_signature s JOIN device_of_batch d ON d.batch = s.batch"
    )
    made.drop(connection)


def _hash(device: str) -> int:
    if not device:  # a table's
        return 0
    return int.from_bytes(blake2b(device.encode(), digest_size=8).digest(), "big", signed=True)


def _cascade() -> str:
    return " CASCADE" if op.get_bind().dialect.name == "postgresql" else ""


def _refer_again() -> None:
    for table, column in _REFERRING:
        op.create_foreign_key(f"{table}_{column}_fkey", table, column, [column], ["number"])


def _table(name: str, *columns: sa.Column[Any] | sa.Constraint) -> None:
    op.create_table(name, *columns)


def _key(name: str, kind: Any = _TEXT) -> sa.Column[Any]:  # noqa: ANN401 - a type or an instance of one
    return sa.Column(name, kind, primary_key=True)


def _key_to(name: str) -> sa.Column[Any]:
    return sa.Column(name, _NUMBER, sa.ForeignKey(f"{name}.number"), primary_key=True)


def _some(name: str, kind: Any) -> sa.Column[Any]:  # noqa: ANN401 - as above
    return sa.Column(name, kind, nullable=False)


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [_some(name, _TEXT) for name in names]
