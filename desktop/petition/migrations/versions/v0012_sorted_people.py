"""What lists of people are sorted by, each with its index: their names as they are read, countries and days."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the index of names anew, which is filled after the last step, and two indexes of signatures."""
    op.drop_table("named_by")
    op.create_table(
        "named_by",
        sa.Column("signature", _NUMBER, sa.ForeignKey("signature.number"), primary_key=True, autoincrement=False),
        *(sa.Column(box, _NUMBER) for box in ("given", "family")),
        sa.Column("sorted", _TEXT, nullable=False),
    )
    for box in ("given", "family"):
        there = sa.text(f"{box} IS NOT NULL")
        op.create_index(f"named_by_{box}", "named_by", [box], sqlite_where=there, postgresql_where=there)
    op.create_index("named_by_sorted", "named_by", ["sorted", "signature"])
    for column in ("country", "signed_at"):
        op.create_index(f"signature_{column}", "signature", [column, "number"])
