"""Consents that were taken back before a restore, of signatures that the backup did not hold."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "awaited_consent",
        sa.Column("signature", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("decision", _NUMBER, sa.ForeignKey("decision.number"), primary_key=True, autoincrement=False),
        sa.Column("request", _TEXT, nullable=False),
    )
