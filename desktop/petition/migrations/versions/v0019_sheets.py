"""Sheets of paper that were printed here, the lines of them that are typed, and those drawn for a second reading."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the three tables; paper that is only counted stays a count, as it was."""
    op.create_table(
        "sheet",
        sa.Column("number", _NUMBER, primary_key=True),
        sa.Column("pack", sa.LargeBinary(), nullable=False),
        *(sa.Column(name, _TEXT, nullable=False) for name in ("language", "layout")),
        sa.Column("lines", sa.Integer(), nullable=False),
        *(sa.Column(name, _TEXT, nullable=False) for name in ("event_name", "day", "state")),
        sa.Column("signatures", sa.Integer()),
        sa.Column("illegible", sa.Integer(), nullable=False),
        *(sa.Column(name, _TEXT, nullable=False) for name in ("why", "at", "by")),
        sa.Column("round", _NUMBER),
        sa.Column("batch", _NUMBER, sa.ForeignKey("batch.number")),
    )
    op.create_index("ix_sheet_batch", "sheet", ["batch"])
    op.create_table(
        "typed_line",
        sa.Column("sheet", _NUMBER, sa.ForeignKey("sheet.number"), primary_key=True),
        *(sa.Column(name, sa.Integer(), primary_key=True, autoincrement=False) for name in ("line", "keying")),
        *(sa.Column(name, _TEXT, nullable=False) for name in ("by", "kind", "given")),
        sa.Column("person", sa.BigInteger()),
    )
    op.create_index("ix_typed_line_person", "typed_line", ["person"])
    op.create_table(
        "sampled_line",
        sa.Column("sheet", _NUMBER, sa.ForeignKey("sheet.number"), primary_key=True),
        sa.Column("line", sa.Integer(), primary_key=True, autoincrement=False),
    )
