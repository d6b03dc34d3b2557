"""A correction keeps what stood before, so that it can be shown and taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the table of corrections."""
    op.create_table(
        "correction",
        sa.Column("decision", _NUMBER, sa.ForeignKey("decision.number"), primary_key=True),
        sa.Column("field", _TEXT, primary_key=True),
        sa.Column("signature", _NUMBER, sa.ForeignKey("signature.number"), nullable=False, index=True),
        sa.Column("person", sa.BigInteger, nullable=False),
        sa.Column("before", _TEXT, nullable=False),
        sa.Column("after", _TEXT, nullable=False),
    )
