"""Names are folded script by script: the tables stay, and every person key is worked out anew after the last step."""

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Change nothing here: a new version is what has the keys renewed."""
