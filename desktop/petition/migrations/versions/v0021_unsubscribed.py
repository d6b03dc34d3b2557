"""Whom a later table of a source says to have unsubscribed, and how their consent stood before it came."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Begin with nobody: until now such a row was refused, and nothing of it was kept."""
    op.create_table(
        "unsubscribed",
        sa.Column("batch", _NUMBER, sa.ForeignKey("batch.number"), primary_key=True),
        sa.Column("signature", _NUMBER, sa.ForeignKey("signature.number"), primary_key=True),
        sa.Column("request", _TEXT, primary_key=True),
        *(sa.Column(name, _TEXT, nullable=False) for name in ("answer", "at", "method", "original")),
    )
    op.create_index("ix_unsubscribed_signature", "unsubscribed", ["signature"])
