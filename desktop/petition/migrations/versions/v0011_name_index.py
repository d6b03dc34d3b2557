"""An index of names, by which a person is found by a part of theirs, and one of withdrawal codes."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make both; the index of names is filled after the last step."""
    op.create_table(
        "name_part",
        sa.Column("number", _NUMBER, primary_key=True),
        sa.Column("text", _TEXT, nullable=False, unique=True),
    )
    op.create_table(
        "named_by",
        sa.Column("signature", _NUMBER, sa.ForeignKey("signature.number"), primary_key=True, autoincrement=False),
        *(sa.Column(box, _NUMBER) for box in ("given", "family")),
    )
    for box in ("given", "family"):
        there = sa.text(f"{box} IS NOT NULL")
        op.create_index(f"named_by_{box}", "named_by", [box], sqlite_where=there, postgresql_where=there)
    given = sa.text("code != ''")
    op.create_index("signature_code", "signature", ["code"], sqlite_where=given, postgresql_where=given)
