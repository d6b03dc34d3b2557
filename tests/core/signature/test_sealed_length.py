"""No length tells a field: all seals of a campaign are as long as the longest that somebody could fill in there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.form import complete, find_problems
from desktop.core.pack.reader import read_campaign
from desktop.core.sealed_text_limits import LONGEST, written_bytes
from desktop.core.sealing import LARGEST_OF_PACKS, LARGEST_SEALED, OVERHEAD, Binding, SealingLock
from desktop.core.signature.compose import compose, compose_cancellation, compose_withdrawal
from desktop.core.signature.decode import decode
from desktop.core.signature.encode import encode
from desktop.core.signature.sealed_contents import SignaturePlace
from desktop.core.signature.sealed_length import sealed_length
from tests.support.agreements import SCRIPTS, campaigns, drafts, second_campaign, shortened
from tests.support.factory import AT, SEALING, bundled_pack, campaign, draft, pack, signed

ID = "00000000-0000-4000-8000-000000000001"


@st.composite
def signings(draw):
    asking = draw(campaigns())
    return asking, draw(st.lists(drafts(asking), min_size=2, max_size=4)), draw(st.integers(1, 2**53))


@given(signings(), st.booleans())
def test_all_seals_of_one_campaign_have_one_length_whoever_signs_and_whatever_is_taken_back(signing, jumped):
    asking, people, sequence = signing
    place = SignaturePlace(ID, "2026-08-23-" + "e" * 40, "d" * 16, sequence, "7KMD-3XPR", jumped)
    records = [compose(asking, complete(asking, each), place, AT) for each in people]
    records.append(compose_cancellation(asking, "00000000-0000-4000-8000-000000000002", place, AT))
    records.append(compose_withdrawal(asking, shortened(SCRIPTS[3] * 99, LONGEST["name"]), place, AT))
    lock = SealingLock(SEALING.public, sealed_length(asking))
    sealed = []
    for record in records:
        assert decode(encode(record)) == record, "what may be filled in may be read"
        binding = Binding(asking.id, lock.fingerprint, ID, place.device, sequence)
        sealed.append(lock.seal(encode(record), binding))
    assert {len(each) for each in sealed} == {sealed_length(asking) + OVERHEAD}


def test_a_form_that_is_full_to_the_last_byte_is_nearly_as_long_as_its_seal_can_be():
    asking = second_campaign()
    values = {"name": "x" * LONGEST["name"], "country": "CA", "postal_code": "x" * LONGEST["postal_code"]}
    typed = replace(draft(), values=values, age_stated=True, extra={"city": "y" * 90, "resident": "yes"})
    place = SignaturePlace(ID, "e" * 50, "d" * 16, 2**53)
    left = sealed_length(asking) - len(encode(compose(asking, complete(asking, typed), place, AT)))
    assert left < LONGEST["email"] + LONGEST["phone"] + 200


@pytest.mark.parametrize("letters", SCRIPTS, ids=["latin", "cyrillic", "arabic", "tamil", "chinese", "ethiopic"])
@pytest.mark.parametrize("field", ["given_name", "family_name"])
def test_a_name_is_as_long_as_its_bytes(field, letters):
    name = "x" + shortened(letters.strip() * 300, LONGEST[field] - 1)
    name += "x" * (LONGEST[field] - written_bytes(name))
    assert find_problems(campaign(), draft(**{field: name})) == ()
    assert [each.reason for each in find_problems(campaign(), draft(**{field: name + "x"}))] == ["too_long"]


def test_an_address_that_would_outgrow_its_bound_when_it_is_tidied_is_refused():
    label = "xn--" + ("\u0b95" * 40).encode("punycode").decode()  # 46 letters, and 120 bytes once written out
    address = f"noor@{label}.{label}.{label}.org"
    assert [each.reason for each in find_problems(campaign(), draft(email=address))] == ["not_an_email"]


@pytest.mark.parametrize("files", [pack(), bundled_pack()], ids=["small", "bundled"])
def test_seals_of_older_packs_are_within_what_is_read(files):
    assert sealed_length(read_campaign(signed(files))) + OVERHEAD <= LARGEST_SEALED


def test_seals_of_the_bundled_campaign_fit_in_four_kibibytes():
    assert sealed_length(campaign()) + OVERHEAD == 2804 <= LARGEST_OF_PACKS
