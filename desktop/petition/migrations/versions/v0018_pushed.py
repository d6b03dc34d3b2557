"""How far each person of a push is on their way to a platform, and who sends there."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the two tables; nothing was pushed before."""
    op.create_table(
        "pushed",
        sa.Column("export", _NUMBER, sa.ForeignKey("export.number"), primary_key=True),
        sa.Column("signature", _NUMBER, sa.ForeignKey("signature.number"), primary_key=True),
        *(sa.Column(name, _TEXT, nullable=False) for name in ("state", "reason", "remote", "at")),
    )
    op.create_index("ix_pushed_signature", "pushed", ["signature"])
    op.create_table(
        "sending",
        sa.Column("target", _TEXT, primary_key=True),
        sa.Column("holder", _TEXT, nullable=False),
        sa.Column("beat", sa.Integer, nullable=False),
    )
