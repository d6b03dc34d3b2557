"""Staff hand over signed packs, once; those beside the batches are taken along; who signed what is counted."""

import pytest

from desktop.core.errors import CampaignError, PackUnsigned
from desktop.core.key_files import write_key
from desktop.core.organisation_keys import Organisation
from desktop.core.petition_errors import PackOfOlderKey
from desktop.core.sealing import new_sealing_key
from desktop.core.signing_keys import new_signing_key
from desktop.office.campaign.agreements import add_pack, agreed_people, keep_packs_beside, list_agreements, public_keys
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.petition.store.accepted_keys import accept_keys
from desktop.petition.store.audit import audit_lines
from tests.support import packs
from tests.support.crowd import Person, put
from tests.support.event_device import organisation, pack
from tests.support.packs import unsigned_pack, written
from tests.support.petitions import campaign_petition

MORE = {'delivered_fields = ["name", "country"]': 'delivered_fields = ["name", "country", "postal_code"]'}


@pytest.fixture
def petition(tmp_path):
    """A petition of the bundled campaign that keeps no pack yet."""
    with campaign_petition(tmp_path / "main.sqlite", kept=False) as made:
        yield made


@pytest.fixture
def keys(tmp_path):
    """The folder of our organisation's keys, as it is made for a campaign."""
    (tmp_path / "keys").mkdir()
    write_key(tmp_path / "keys" / "sealing.key", "sealing", organisation().sealing, "a long passphrase")
    write_key(tmp_path / "keys" / "organisation.key", "organisation", organisation().signing, "a long passphrase")
    return tmp_path / "keys"


def test_a_pack_is_added_once_and_listed_with_what_it_promised_and_who_signed_it(petition, keys, pack_of):
    put(petition, 1, [Person("Ann"), Person("Bo"), Person("Cy", version=2)])
    first = add_pack(petition, pack_of(1), by="ab", keys=public_keys(keys))
    assert (first.fresh, first.pack.version, first.pack.people) == (True, 1, 2)
    assert first.pack.delivered == ("name", "country")
    assert not add_pack(petition, pack_of(1), by="cd").fresh
    assert agreed_people(petition).versions == {1: 2}
    assert [(each.people, each.version) for each in agreed_people(petition).waiting] == [(1, 2)]
    add_pack(petition, pack_of(2), by="cd")
    assert [(each.version, each.people, each.by) for each in list_agreements(petition)] == [(1, 2, "ab"), (2, 1, "cd")]
    assert agreed_people(petition).waiting == ()


def test_a_pack_that_lies_beside_the_batches_for_months_is_one_refusal_a_day(petition, keys, pack_of, tmp_path):
    add_pack(petition, pack_of(1), by="ab", keys=public_keys(keys))
    draft, foreign = written(unsigned_pack(), tmp_path / "draft.zip"), tmp_path / "foreign.zip"
    written(packs.changed_pack({}, Organisation(new_sealing_key(), new_signing_key())), foreign)
    for pack_, by in (*[(draft, "ab")] * 3, *[(foreign, "ab")] * 2, (draft, "cd")):
        with pytest.raises(CampaignError):
            add_pack(petition, pack_, by=by)
    with petition.reading() as connection:
        refused = [(line.by, line.facts["why"]) for line in audit_lines(connection) if line.act == "refused"]
    assert refused == [("ab", "PackUnsigned"), ("ab", "PackUntrusted"), ("cd", "PackUnsigned")]


def test_a_pack_that_nobody_here_signed_is_kept_and_said_to_be_signed_by_nobody(petition, keys, pack_of):
    put(petition, 1, [Person("Ann")])
    add_pack(petition, pack_of(1), by="ab", keys=public_keys(keys))
    assert add_pack(petition, pack_of(7), by="ab").pack.people == 0
    assert agreed_people(petition).versions == {1: 1}


def test_whoever_never_had_a_pack_waits_and_is_counted(petition):
    put(petition, 1, [Person("Ann"), Person("Bo", text_sha256=b"another text"), Person("Cy", version=2)])
    assert agreed_people(petition).versions == {}
    assert sum(each.people for each in agreed_people(petition).waiting) == 3


def test_packs_beside_the_batches_are_taken_along_and_what_is_no_pack_of_ours_is_named(petition, keys, folder):
    written(pack(2), folder / "two.zip")
    written(pack(1), folder / "one")
    written(unsigned_pack(), folder / "draft")
    (folder / "photos.zip").write_bytes(b"no zip")
    (folder / "a.batch").write_bytes(b"")
    found = list(keep_packs_beside(petition, [folder / "a.batch"], by="ab", keys=keys))
    assert [(each.path.name, each.added.pack.version) for each in found if each.added] == [("one", 1), ("two.zip", 2)]
    refused = {each.path.name: each.refused for each in found if each.refused}
    assert sorted(refused) == ["draft", "photos.zip"]
    assert isinstance(refused["draft"], PackUnsigned)
    assert [each.path.name for each in keep_packs_beside(petition, [folder], by="ab", keys=keys)] == sorted(refused)


def test_beside_the_batches_no_pack_of_a_key_that_was_replaced_is_taken_whichever_keys_staff_use(
    petition, keys, folder
):
    written(pack(1), folder / "one.zip")
    successor = Organisation(new_sealing_key(), new_signing_key())
    assert [each.added.fresh for each in keep_packs_beside(petition, [folder], by="ab", keys=keys)] == [True]
    accept_keys(petition, packs.public_keys(successor), by="ab")
    written(pack(2), folder / "two.zip")
    (found,) = keep_packs_beside(petition, [folder], by="ab", keys=keys)
    assert (found.path.name, type(found.refused)) == ("two.zip", PackOfOlderKey)
    assert [each.version for each in list_agreements(petition)] == [1]


def test_beside_the_batches_of_a_petition_of_nobody_yet_no_pack_is_taken(tmp_path, keys, folder):
    written(pack(1), folder / "one")
    with open_petition(PetitionPlace(str(tmp_path / "new.sqlite")), new=True) as petition:
        assert list(keep_packs_beside(petition, [folder], by="ab", keys=keys)) == []


@pytest.fixture
def pack_of(tmp_path):
    """Give the signed pack of a version as a file."""
    return lambda version: written(pack(version), tmp_path / f"version-{version}-{len(list(tmp_path.iterdir()))}.zip")
