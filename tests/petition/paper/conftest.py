"""Paper: a petition that knows its campaign and its pack."""

import pytest

from desktop.petition.store.opening_petition import bind
from tests.support.crowd import wipe
from tests.support.event_device import campaign
from tests.support.packs import keep
from tests.support.petitions import SEALED_TO


@pytest.fixture
def petition(kept):
    wipe(kept)
    with kept.transaction() as connection:
        bind(connection, campaign().id, SEALED_TO)
    keep(kept)
    return kept
