"""The organisation's signature covers every byte of a pack: nothing can be changed, added or taken out unseen."""

from base64 import b64encode

import pytest

from desktop.core.errors import CampaignError
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.reader import read_campaign
from desktop.core.sealing import new_sealing_key
from desktop.core.signing_keys import SigningKey, new_signing_key
from tests.support.factory import ORGANISATION, SEALING, pack, signed

NAMES = sorted(pack())


def refusal(files) -> str:
    with pytest.raises(CampaignError) as refused:
        read_campaign(files)
    return str(refused.value)


def test_a_signed_pack_is_read_with_its_keys_and_otherwise_as_before():
    before, after = read_campaign(pack()), read_campaign(signed(pack()))
    assert before.keys is None
    assert (after.keys.sealing, after.keys.organisation) == (SEALING.public, ORGANISATION.public)
    assert after.words == before.words


@pytest.mark.parametrize("name", NAMES)
def test_a_change_in_any_file_breaks_the_signature(name):
    files = signed(pack())
    assert "not as the organisation signed it" in refusal(files | {name: files[name] + b"\n"})


@pytest.mark.parametrize("name", ["text/de.md", "more.txt", "images/more.svg"])
def test_a_file_more_breaks_the_signature(name):
    assert "not as the organisation signed it" in refusal(signed(pack()) | {name: b"x"})


def test_a_file_less_breaks_the_signature():
    files = signed(pack() | {"images/spare.svg": b"<svg/>"})
    assert "not as the organisation signed it" in refusal({n: d for n, d in files.items() if n != "images/spare.svg"})


def test_two_files_that_change_places_break_the_signature():
    files = signed(pack())
    swapped = {"text/en.md": files["text/fr.md"], "text/fr.md": files["text/en.md"]}
    assert "not as the organisation signed it" in refusal(files | swapped)


@pytest.mark.parametrize("data", [b"", b"!!!", b64encode(bytes(64)), b64encode(bytes(63)), b"\xff" * 88])
def test_another_signature_is_refused(data):
    assert "not as the organisation signed it" in refusal(signed(pack()) | {"pack.sig": data})


def test_a_signature_by_somebody_else_is_refused():
    forged = sign_pack(pack(), SEALING, new_signing_key())["pack.sig"]
    assert "not as the organisation signed it" in refusal(signed(pack()) | {"pack.sig": forged})


def test_a_pack_whose_signature_is_lost_is_refused():
    files = signed(pack())
    del files["pack.sig"]
    assert "not as the organisation signed it" in refusal(files)


def test_a_pack_whose_keys_are_lost_is_not_taken_for_an_unsigned_one():
    files = signed(pack()) | {"campaign.toml": pack()["campaign.toml"]}
    assert "campaign.toml has lost its keys" in refusal(files)


class NotAKey:
    """A sealing key whose public half is bytes that seal nothing, as a forger of packs would write them."""

    def __init__(self, public: bytes) -> None:
        self.public = public


@pytest.mark.parametrize("public", [bytes(1216), b"\xff" * 1216, b"short"], ids=["zeros", "ones", "short"])
def test_a_key_that_cannot_seal_is_found_when_the_pack_is_read_and_not_by_the_first_signer(public):
    files = resigned(pack(), public, ORGANISATION)
    assert "campaign.toml: keys.sealing is not a key" in refusal(files)


def resigned(files, public: bytes, organisation: SigningKey):
    """Sign a pack with any bytes as its sealing key, without the proof that `sign_pack` demands."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.core.pack.organisation_signature.prove_round_trip", lambda *_: None)
        return sign_pack(files, NotAKey(public), organisation)


def test_signing_again_replaces_the_keys_of_before():
    other = new_sealing_key()
    again = sign_pack(signed(pack()), other, ORGANISATION)
    assert read_campaign(again).keys.sealing == other.public
    assert again["campaign.toml"].count(b"[keys]") == 1
