"""What left for which platform, whom it told of, and what staff chose for each platform."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the three tables; what was exported before is in the audit log alone."""
    op.create_table(
        "export",
        sa.Column("number", _NUMBER, primary_key=True),
        *(sa.Column(name, _TEXT, nullable=False) for name in ("at", "by", "target", "mapping", "choices", "files")),
        *(sa.Column(n, sa.Integer, nullable=False) for n in ("importable", "count_only", "withheld", "by_hand")),
        sa.Column("plain", sa.Boolean, nullable=False),
        sa.Column("keep_until", _TEXT, nullable=False),
        sa.Column("undone", sa.Boolean, nullable=False),
        sa.Column("erased_at", _TEXT, nullable=False),
    )
    op.create_table(
        "exported",
        sa.Column("export", _NUMBER, sa.ForeignKey("export.number"), primary_key=True),
        sa.Column("signature", _NUMBER, sa.ForeignKey("signature.number"), primary_key=True),
        sa.Column("written", sa.Boolean, nullable=False),
    )
    op.create_index("ix_exported_signature", "exported", ["signature"])
    said = [sa.Column(name, _TEXT, nullable=False) for name in ("at", "by", "target", "about", "means")]
    op.create_table("export_choice", sa.Column("number", _NUMBER, primary_key=True), *said)
