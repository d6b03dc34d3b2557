"""The signed packs that people agreed to, whose signature on them counts, and what imported rows were promised."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_BYTES = sa.LargeBinary()


def upgrade() -> None:
    """Make the tables; they are empty until staff hand over the first pack."""
    op.create_table("organisation_key", sa.Column("public", _BYTES, primary_key=True), *_texts("at", "by"))
    op.create_table(
        "kept_pack",
        sa.Column("number", _NUMBER, primary_key=True),
        sa.Column("sha256", _BYTES, nullable=False, unique=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("file", _BYTES, nullable=False),
        *_texts("at", "by"),
    )
    op.create_table(
        "kept_text",
        sa.Column("pack", _NUMBER, sa.ForeignKey("kept_pack.number"), primary_key=True),
        sa.Column("language", _TEXT, primary_key=True),
        sa.Column("text_sha256", _BYTES, nullable=False),
    )
    op.create_table(
        "source_agreement",
        sa.Column("source", _TEXT, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        *_texts("fields", "text", "at", "by"),
    )


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, _TEXT, nullable=False) for name in names]
