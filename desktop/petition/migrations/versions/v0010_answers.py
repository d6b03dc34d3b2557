"""What staff answered about the cells of a source's tables: what a word means, which number of a date is the month."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the table of answers."""
    said = [sa.Column(name, _TEXT, nullable=False) for name in ("at", "by", "source", "about", "value", "means")]
    op.create_table("answered", sa.Column("number", _NUMBER, primary_key=True), *said)
