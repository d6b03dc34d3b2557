"""As the how-manieth each tablet came, so that one without a name can be called by a plain one that stays."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

# In the order of their first merges; then those of which nothing was merged yet.
_IN_ORDER = """
SELECT device.id FROM device LEFT JOIN batch ON batch.device = device.id
GROUP BY device.id ORDER BY min(batch.number) IS NULL, min(batch.number), device.id
"""


def upgrade() -> None:
    """Number those that are known."""
    op.add_column("device", sa.Column("arrival", sa.Integer(), nullable=False, server_default="0"))
    connection = op.get_bind()
    for arrival, (id_,) in enumerate(connection.execute(sa.text(_IN_ORDER)).all(), 1):
        numbered = sa.text("UPDATE device SET arrival = :arrival WHERE id = :id")
        connection.execute(numbered, {"arrival": arrival, "id": id_})
