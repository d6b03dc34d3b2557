"""What a person may ask for besides being taken off: to see or correct what is kept, and to take one consent back."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the register, and the table of answers as they stood before they were taken back."""
    names = ("received", "by", "kind", "name", "answered", "answer")
    facts = [sa.Column(name, _TEXT, nullable=False) for name in names]
    op.create_table("asked", sa.Column("number", _NUMBER, primary_key=True), *facts)
    op.create_table(
        "taken_back",
        sa.Column("decision", _NUMBER, sa.ForeignKey("decision.number"), primary_key=True),
        sa.Column("signature", _NUMBER, sa.ForeignKey("signature.number"), primary_key=True, index=True),
        sa.Column("request", _TEXT, primary_key=True),
        *(sa.Column(name, _TEXT, nullable=False) for name in ("answer", "at", "method", "original")),
    )
