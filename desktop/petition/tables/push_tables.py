"""How far each person of a push is on their way to a platform, and who sends there just now."""

from sqlalchemy import Column, ForeignKey, Integer, Table

from desktop.petition.engines.column_types import RowNumber, Text
from desktop.petition.tables.metadata import metadata

# `state`: planned, sent (on the way: whether it arrived is looked up), confirmed, refused (`reason`: the platform's own
# words, cut), held (they may not leave any more) or unclear (nobody can look). `remote`: what the platform calls it.
# `at`: of the last change, UTC. A push is a row of `export` without files. It goes with the signature.
pushed = Table(
    "pushed",
    metadata,
    Column("export", RowNumber, ForeignKey("export.number"), primary_key=True),
    Column("signature", RowNumber, ForeignKey("signature.number"), primary_key=True, index=True),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("remote", Text, nullable=False),
    Column("at", Text, nullable=False),
)

# Who sends to a platform now: `holder` is drawn anew for each run, `beat` counts up while it lives.
sending = Table(
    "sending",
    metadata,
    Column("target", Text, primary_key=True),
    Column("holder", Text, nullable=False),
    Column("beat", Integer, nullable=False),
)
