"""The second secret and the accepted keys are kept alike on every engine, and travel with the petition."""

import pytest

from desktop.core.campaign import CampaignKeys
from desktop.core.petition_errors import SecondSecretNeeded, SecondSecretWrong
from desktop.core.sealing import fingerprint, new_sealing_key
from desktop.core.signing_keys import new_signing_key
from desktop.petition.rights.second_secret_set import set_second_secret
from desktop.petition.store.accepted_keys import accept_keys, sealing_keys
from desktop.petition.store.backup import back_up
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.store.second_secret import require_second_secret, second_holder
from tests.support.places import TWO, NewPetition

SECRET = "a secret that only Bo knows"


@TWO
def test_both_are_in_the_petition_and_in_its_backup(new_petition: NewPetition, tmp_path):
    petition, later = new_petition(), new_sealing_key()
    with petition.transaction() as connection:
        bind(connection, "spring", "0123456789abcdef")
    set_second_secret(petition, SECRET, holder="Bo", by="mk")
    assert accept_keys(petition, CampaignKeys(later.public, new_signing_key().public), by="mk")
    back_up(petition, tmp_path / "backup.sqlite", by="mk")
    copy = Petition(tmp_path / "backup.sqlite")
    assert second_holder(copy) == "Bo"
    require_second_secret(copy, SECRET, act="try", by="mk")
    for wrong, refused in ((SECRET.upper(), SecondSecretWrong), ("", SecondSecretNeeded)):
        with pytest.raises(refused):
            require_second_secret(copy, wrong, act="try", by="mk")
    with copy.transaction() as connection:
        assert sealing_keys(connection) == {"0123456789abcdef", fingerprint(later.public)}
        bind(connection, "spring", fingerprint(later.public))
    copy.close()
