"""A petition of a campaign and a key, as one has to be before a table comes into it."""

import pytest

from desktop.petition.store.opening_petition import Petition, bind


@pytest.fixture
def bound(petition: Petition) -> Petition:
    """An empty petition in a file that is a campaign's."""
    with petition.transaction() as connection:
        bind(connection, "spring", "key")
    return petition
