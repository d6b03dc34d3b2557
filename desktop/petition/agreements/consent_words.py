"""The words that stood beside a box, found by the hash that each answer keeps of them."""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from desktop.core.consent import consent_sha256
from desktop.petition.agreements.kept_packs import sound_packs


def consent_words(connection: Connection) -> Mapping[str, str]:
    """Return the text of every consent in every language of every kept pack, by the hash of all that was shown."""
    return dict(_words(connection))


def _words(connection: Connection) -> Iterator[tuple[str, str]]:
    for pack in sound_packs(connection):
        for request in pack.campaign.consents:
            for language, text in request.texts.items():
                yield consent_sha256(pack.campaign, request, language), text
