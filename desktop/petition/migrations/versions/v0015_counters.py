"""Counters of what signatures count for, and of each batch between which times its signatures were given."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_OF_SIGNATURES = {
    "undone": sa.Boolean(),
    "source": _TEXT,
    "state": _TEXT,
    "spare": sa.Boolean(),
    "listing": _TEXT,
    "country": _TEXT,
    "capture": _TEXT,
    "version": sa.Integer(),
    "pack": _NUMBER,
    "text_sha256": sa.LargeBinary(),
}
# Of all that a batch holds, those it shares with another among them, but for times that the device doubted.
_TIMES = """
INSERT INTO batch_times (batch, earliest, latest, crowded)
SELECT seconds.batch, min(signed_at), max(signed_at), max(signatures) FROM (
    SELECT batch, signed_at, count(*) AS signatures FROM (
        SELECT batch, signed_at, clock_jumped FROM signature
        UNION ALL
        SELECT also_in.batch, signed_at, clock_jumped FROM also_in JOIN signature ON number = also_in.signature
    ) AS held WHERE signed_at != '' AND NOT clock_jumped GROUP BY batch, signed_at
) AS seconds JOIN batch ON number = seconds.batch WHERE source = '' GROUP BY seconds.batch
"""


def upgrade() -> None:
    """Make both; the counters are filled after the last step."""
    _make_counters("counter", _OF_SIGNATURES)
    _make_counters("answer_counter", {"request": _TEXT, "answer": _TEXT})
    op.create_table(
        "batch_times",
        sa.Column("batch", _NUMBER, sa.ForeignKey("batch.number"), primary_key=True, autoincrement=False),
        *(sa.Column(name, _TEXT, nullable=False) for name in ("earliest", "latest")),
        sa.Column("crowded", sa.Integer(), nullable=False),
    )
    op.execute(_TIMES)


def _make_counters(name: str, keys: Mapping[str, Any]) -> None:
    columns = [sa.Column(key, kind, primary_key=True, autoincrement=False) for key, kind in keys.items()]
    op.create_table(name, *columns, sa.Column("signatures", sa.Integer(), nullable=False))
