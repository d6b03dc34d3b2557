"""The tables of the first release, which kept them in SQLite files and counted its version in `petition.schema`."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    _make_batch()
    _make_signature()
    _make_consent()
    op.create_table(
        "petition",
        sa.Column("only", sa.Integer, primary_key=True),
        sa.Column("schema", sa.Integer, nullable=False),
        sa.Column("campaign", sa.Text),
        sa.Column("key", sa.Text),
    )
    op.create_table(
        "also_in",
        sa.Column("signature", sa.Text, sa.ForeignKey("signature.id"), primary_key=True),
        sa.Column("batch", sa.Integer, sa.ForeignKey("batch.number"), primary_key=True),
    )
    op.create_table(
        "rejection",
        sa.Column("batch", sa.Integer, sa.ForeignKey("batch.number"), primary_key=True),
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("reason", sa.Text, nullable=False),
    )


def _make_batch() -> None:
    op.create_table(
        "batch",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        *_texts("device"),
        sa.Column("device_number", sa.Integer, nullable=False),
        *_texts("event", "event_name", "event_place", "event_day"),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("first", "last", "count")),
        *_texts("entries_sha256"),
        sa.Column("undone", sa.Boolean, nullable=False),
    )


def _make_signature() -> None:
    op.create_table(
        "signature",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("batch", sa.Integer, sa.ForeignKey("batch.number"), nullable=False, index=True),
        *_texts("sealed_sha256"),
        sa.Column("version", sa.Integer, nullable=False),
        *_texts("text_sha256", "language", "given_name", "family_name"),
        *_texts("country", "email", "postal_code", "phone", "signed_at"),
        sa.Column("offset", sa.Integer, nullable=False),
        *_texts("listing", "capture", "sheet"),
        sa.Column("line", sa.Integer, nullable=False),
        *_texts("event", "device"),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("age_stated", sa.Boolean, nullable=False),
        sa.Column("code", sa.Text, nullable=False, index=True),
        sa.Column("clock_jumped", sa.Boolean, nullable=False),
        *_texts("email_key", "name_key"),
        sa.Column("kept_as", sa.Text),
    )
    op.create_index("signature_person", "signature", ["email_key", "name_key"])


def _make_consent() -> None:
    op.create_table(
        "consent",
        sa.Column("signature", sa.Text, sa.ForeignKey("signature.id"), primary_key=True),
        sa.Column("request", sa.Text, primary_key=True),
        *_texts("requester", "text_sha256", "language", "answer", "at", "method"),
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]
