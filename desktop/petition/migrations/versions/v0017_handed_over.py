"""Who was only counted in a delivery, and who stood on one and was erased since, by a number that is nobody's."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
# Nobody's signature has this match any more, nor had it before a correction.
_GONE = """
SELECT DISTINCT person FROM delivered
WHERE person NOT IN (SELECT person FROM signature) AND person NOT IN (SELECT person FROM correction)
"""
_MOVE = "INSERT INTO delivered_erased SELECT delivery, :lot, true, 'asked' FROM delivered WHERE person = :person"


def upgrade() -> None:
    """Make both tables; whoever was erased before goes into the second one."""
    for name in ("delivered_unnamed", "delivered_erased"):
        told = [sa.Column("named", sa.Boolean(), nullable=False), sa.Column("why", _TEXT, nullable=False)]
        op.create_table(
            name,
            sa.Column("delivery", _NUMBER, sa.ForeignKey("delivery.number"), primary_key=True),
            sa.Column("person", sa.BigInteger(), primary_key=True),
            *(told if name == "delivered_erased" else ()),
        )
    op.create_index("ix_delivered_unnamed_person", "delivered_unnamed", ["person"])
    connection = op.get_bind()
    for person in connection.execute(sa.text(_GONE)).scalars().all():
        connection.execute(sa.text(_MOVE), {"lot": secrets.randbits(63), "person": person})
        connection.execute(sa.text("DELETE FROM delivered WHERE person = :person"), {"person": person})
