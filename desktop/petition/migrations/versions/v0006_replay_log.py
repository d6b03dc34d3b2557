"""What the petition knows of its replay log, signatures erased by their ids, and those that decisions wait for."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the tables; they are empty until something is noted outside the petition, or replayed."""
    op.create_table(
        "replay_log",
        sa.Column("only", sa.Integer, primary_key=True),
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("entries", _NUMBER, nullable=False),
        sa.Column("head", sa.LargeBinary, nullable=False),
        sa.Column("complete", sa.Boolean, nullable=False),
    )
    op.create_table("erased_signature", sa.Column("signature", sa.BigInteger, primary_key=True, autoincrement=False))
    op.create_table(
        "awaited",
        sa.Column("signature", sa.BigInteger, primary_key=True),
        sa.Column("decision", _NUMBER, sa.ForeignKey("decision.number"), primary_key=True),
    )
