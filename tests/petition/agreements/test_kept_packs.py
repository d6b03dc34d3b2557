"""The petition keeps what people agreed to: packs its own organisation signed, whole, and one text for a version."""

from contextlib import closing

import pytest

from desktop.core.errors import PackAltered, PackForeign, PackUnsigned, PackUntrusted, PetitionError
from desktop.core.organisation_keys import Organisation
from desktop.core.petition_errors import OrganisationUnknown, PackOfOlderKey, VersionTaken
from desktop.core.sealing import new_sealing_key
from desktop.core.signing_keys import new_signing_key
from desktop.petition.agreements.kept_packs import keep_pack, list_packs
from desktop.petition.store.accepted_keys import accept_keys
from desktop.petition.store.audit import audit_lines
from desktop.petition.store.backup import back_up
from desktop.petition.store.opening_petition import Petition
from tests.support.event_device import campaign, pack
from tests.support.factory import pack as small_pack
from tests.support.factory import signed
from tests.support.packs import (
    changed_pack,
    edited_pack,
    imitator,
    keep,
    older_pack,
    public_keys,
    text_of,
    unsigned_pack,
)
from tests.support.petitions import SEALED_TO, contents
from tests.support.places import NewPetition

MORE = {'delivered_fields = ["name", "country"]': 'delivered_fields = ["name", "country", "postal_code"]'}


def kept(petition: Petition) -> list[tuple[int, str]]:
    with petition.reading() as connection:
        return [(each.campaign.version, each.campaign.sha256) for each in list_packs(connection)]


def test_a_signed_pack_is_kept_whole_and_once_on_every_engine(new_petition: NewPetition):
    petition = new_petition()
    assert keep_pack(petition, pack(), by="ab", keys=public_keys()).fresh
    assert not keep_pack(petition, pack(), by="cd").fresh
    assert keep_pack(petition, pack(2), by="cd").fresh
    assert petition.campaign() == ("russia-lgbtqqia", SEALED_TO), "the petition is this campaign's from now on"
    with petition.reading() as connection:
        first, second = list_packs(connection)
        acts = [(each.by, each.act) for each in audit_lines(connection)]
    assert first.campaign == campaign()
    assert second.campaign == campaign(2)
    assert (first.by, second.by) == ("ab", "cd")
    assert acts == [("ab", "organisation"), ("ab", "pack"), ("cd", "pack")]


def test_what_is_kept_is_in_a_backup(petition, tmp_path):
    keep(petition)
    back_up(petition, tmp_path / "backup.sqlite", by="ab")
    with closing(Petition(tmp_path / "backup.sqlite")) as backup:
        assert kept(backup) == kept(petition) != []


REFUSED = {
    "unsigned": (unsigned_pack(), PackUnsigned, "not signed"),
    "edited after it was signed": (edited_pack(MORE), PackAltered, "not as the organisation signed it"),
    "signed by somebody who has our public sealing key": (changed_pack(MORE, imitator()), PackUntrusted, "Do not use"),
    "signed by another organisation": (
        changed_pack({}, Organisation(new_sealing_key(), new_signing_key())),
        PackUntrusted,
        "signed by the organisation",
    ),
    "of another campaign": (signed(small_pack()), PackForeign, "russia-lgbtqqia"),
}


@pytest.mark.parametrize(("files", "error", "says"), REFUSED.values(), ids=REFUSED)
def test_a_pack_that_nobody_can_have_agreed_to_is_refused_and_changes_nothing(petition, files, error, says):
    keep(petition)
    before = contents(petition)
    with pytest.raises(error, match=says):
        keep_pack(petition, files, by="ab")
    assert contents(petition) == before


def test_two_texts_under_one_version_are_refused_with_version_and_language(petition):
    keep(petition)
    before = contents(petition)
    words = campaign().words["fr"].title
    with pytest.raises(VersionTaken, match="version 1") as caught:
        keep_pack(petition, changed_pack({words: f"{words} !"}), by="ab")
    assert (caught.value.version, caught.value.language) == (1, "fr")
    assert contents(petition) == before
    keep_pack(petition, changed_pack({words: f"{words} !", "\nversion = 1\n": "\nversion = 2\n"}), by="ab")
    assert [version for version, _ in kept(petition)] == [1, 2]


def test_a_petition_that_knows_no_organisation_trusts_no_pack_at_first_sight(new_petition: NewPetition):
    petition = new_petition()
    with pytest.raises(OrganisationUnknown):
        keep_pack(petition, pack(), by="ab")
    with pytest.raises(PackUntrusted):
        keep_pack(petition, changed_pack({}, imitator()), by="ab", keys=public_keys())
    assert petition.campaign() is None
    assert kept(petition) == []


def test_keys_of_somebody_else_make_no_pack_ours(petition):
    keep(petition)
    before = contents(petition)
    stranger = Organisation(new_sealing_key(), new_signing_key())
    with pytest.raises(PetitionError, match="other keys"):
        keep_pack(
            petition,
            changed_pack({"\nversion = 1\n": "\nversion = 2\n"}, stranger),
            by="ab",
            keys=public_keys(stranger),
        )
    assert contents(petition) == before


def test_a_pack_of_a_key_that_was_replaced_is_kept_only_where_staff_name_that_key(new_petition: NewPetition):
    petition, successor = new_petition(), Organisation(new_sealing_key(), new_signing_key())
    keep(petition)
    accept_keys(petition, public_keys(successor), by="ws")
    assert not keep_pack(petition, pack(), by="ws").fresh, "what was kept before stays"
    with pytest.raises(PackOfOlderKey):
        keep_pack(petition, pack(2), by="mallory")
    with pytest.raises(PackOfOlderKey):
        keep_pack(petition, pack(2), by="ws", keys=public_keys(successor))
    assert [version for version, _ in kept(petition)] == [1]
    assert keep_pack(petition, pack(3, successor), by="ws").fresh
    assert keep_pack(petition, pack(2), by="ws", keys=public_keys()).fresh
    assert [version for version, _ in kept(petition)] == [1, 2, 3]


def test_a_pack_that_delivers_more_under_the_same_words_has_the_same_text_in_format_1(petition):
    """So a signature of format 1 matches both, and gets what both promised."""
    older, more = older_pack(), older_pack(MORE)
    assert text_of(more) == text_of(older)
    keep(petition, older, more)
    assert len(kept(petition)) == 2
