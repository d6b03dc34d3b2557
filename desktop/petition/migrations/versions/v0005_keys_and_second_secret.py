"""The sealing keys that came after the first, and what a second person's secret is compared with."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make both tables; they are empty until staff replace a key or set a second secret."""
    op.create_table(
        "sealing_key",
        sa.Column("fingerprint", _TEXT, primary_key=True),
        sa.Column("at", _TEXT, nullable=False),
        sa.Column("by", _TEXT, nullable=False),
    )
    op.create_table(
        "second_secret",
        sa.Column("only", sa.Integer, primary_key=True),
        sa.Column("holder", _TEXT, nullable=False),
        sa.Column("stretched", _TEXT, nullable=False),
        sa.Column("at", _TEXT, nullable=False),
    )
