"""What is known of a tablet itself: its version, when it was seen last, and when a practice signature was opened."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Begin with nothing known: what came before told no version that was kept."""
    for name in ("software", "seen", "practised"):
        op.add_column("device", sa.Column(name, _TEXT, nullable=False, server_default=""))
