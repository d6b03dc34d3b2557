"""The register of breaches: counts, fields and measures, and nobody's name."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the table of breaches."""
    said, done = (
        [sa.Column(name, _TEXT, nullable=False) for name in names]
        for names in (("at", "by", "day", "kind"), ("fields", "measures"))
    )
    op.create_table(
        "breach", sa.Column("number", _NUMBER, primary_key=True), *said, sa.Column("people", sa.Integer), *done
    )
