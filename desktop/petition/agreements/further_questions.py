"""The further questions of the kept packs, by id: what stood beside the answer that somebody gave."""

from collections.abc import Mapping

from sqlalchemy import Connection

from desktop.core.campaign import ExtraField
from desktop.petition.agreements.kept_packs import sound_packs


def further_questions(connection: Connection) -> Mapping[str, ExtraField]:
    """Return every question that a kept pack asks, as the newest words it, in the order in which they came up."""
    return {asked.id: asked for pack in sound_packs(connection) for asked in pack.campaign.extra}
