"""What stands beside the boxes of a petition's campaign: staff know a consent by its words, and not by its id."""

from collections.abc import Mapping

from desktop.office.desk.petition_place import Petition
from desktop.petition.agreements.kept_packs import sound_packs

ConsentTexts = Mapping[str, Mapping[str, str]]


def read_consent_texts(petition: Petition) -> ConsentTexts:
    """Return by language what the newest kept pack says beside each consent, by its id. Raises PetitionError."""
    with petition.reading() as connection:
        packs = sorted(sound_packs(connection), key=lambda each: each.campaign.version)
        return {asked.id: dict(asked.texts) for pack in packs for asked in pack.campaign.consents}
