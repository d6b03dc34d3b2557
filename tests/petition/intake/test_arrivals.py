"""What seals of both formats become: what this petition keeps arrives, what it has no place for waits, none is lost."""

import pytest

from desktop.core.canonical_json import canonical_json
from desktop.core.sealing import Binding, SealedSignature, SealingLock, fingerprint
from desktop.core.signature.compose import compose_cancellation, compose_withdrawal
from desktop.core.signature.encode import encode
from desktop.core.signature.ids import new_signature_id
from desktop.core.signature.sealed_contents import SignaturePlace
from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.arrivals import COLUMNS, CONSENT_COLUMNS, open_signatures, origin_of
from desktop.petition.intake.rejections import FOREIGN
from tests.support.event_device import PRIDE, UPDATES, campaign, entry, organisation
from tests.support.parcels import NOON, parcel, seal

KEY = organisation().sealing
DEVICE = new_signing_key()
CONSENT = {"request": UPDATES, "requester": "Spring Society", "text_sha256": "ab" * 32}


def opened(tmp_path, *signatures: SealedSignature):
    batch = parcel(tmp_path, DEVICE, 1, signatures)
    return open_signatures(batch.signatures, origin_of(batch.manifest, bytes(16)), KEY)


def columns(found) -> dict[str, object]:
    [(row, _)] = found.arrivals
    return dict(zip(COLUMNS, row, strict=True))


def answer(found) -> object:
    [(_, (row,))] = found.arrivals
    return dict(zip(CONSENT_COLUMNS, row, strict=True))["answer"]


def record(made, sequence: int = 1) -> SealedSignature:
    """Seal what takes a signature back, as the device of these tests."""
    lock, name = SealingLock(KEY.public), fingerprint(DEVICE.public)
    place = SignaturePlace(new_signature_id(), PRIDE.id, name, sequence, "7KMD-3XPR")
    binding = Binding(campaign().id, lock.fingerprint, place.id, name, sequence)
    return SealedSignature(place.id, sequence, lock.seal(encode(made(place)), binding))


def as_format_1(sealed_answer: str = "yes", **others: object) -> SealedSignature:
    """A signature as 0.1.0 sealed it, with one answer; `others` replaces what else it says."""
    lock, name, id_ = SealingLock(KEY.public), fingerprint(DEVICE.public), new_signature_id()
    old = {
        "format": 1, "id": id_, "campaign": campaign().id, "version": 1, "event": PRIDE.id, "device": name,
        "sequence": 1, "text_sha256": "cd" * 32, "language": "en", "given_name": "Ann",
        "signed_at": "2026-08-23T12:00:00Z", "listing": "named", "capture": "kiosk", "consents": [CONSENT | {
            "answer": sealed_answer, "at": "2026-08-23T12:00:00Z", "language": "en", "method": "self-ticked",
        }],
    } | others  # fmt: skip
    return SealedSignature(
        id_, 1, lock.seal(canonical_json(old), Binding(campaign().id, lock.fingerprint, id_, name, 1))
    )


def test_a_name_of_one_box_stands_where_names_stand(tmp_path):
    one = seal(entry("x"), DEVICE, 1, besides={"name": "Noor van der Haddad", "given_name": "", "family_name": ""})
    found = columns(opened(tmp_path, one))
    assert (found["name"], found["given_name"], found["family_name"]) == ("Noor van der Haddad", "", "")
    two = seal(entry("Noor", "van der Haddad"), DEVICE, 1)
    assert columns(opened(tmp_path, two))["namesake"] == found["namesake"]


@pytest.mark.parametrize(
    ("sealed_answer", "kept"), [("yes", "yes"), ("not_given", "not_given"), ("not_asked", "not_asked")]
)
def test_answers_of_format_2_are_kept_as_the_petition_says_them(tmp_path, sealed_answer, kept):
    asked = seal(entry("Ann"), DEVICE, 1, besides={"consents": [CONSENT | {"answer": sealed_answer}]})
    assert answer(opened(tmp_path, asked)) == kept


@pytest.mark.parametrize(("sealed_answer", "kept"), [("yes", "yes"), ("no", "not_asked"), ("not_asked", "not_asked")])
def test_a_no_that_0_1_0_sealed_is_no_more_than_not_asked(tmp_path, sealed_answer, kept):
    assert answer(opened(tmp_path, as_format_1(sealed_answer))) == kept


def test_one_batch_may_hold_both_formats(tmp_path):
    newer = seal(entry("Bo"), DEVICE, 2)
    found = opened(tmp_path, as_format_1("yes"), newer)
    assert [row[COLUMNS.index("given_name")] for row, _ in found.arrivals] == ["Ann", "Bo"]


@pytest.mark.parametrize(
    "made",
    [
        lambda place: compose_cancellation(campaign(), new_signature_id(), place, NOON),
        lambda place: compose_withdrawal(campaign(), "Noor Haddad", place, NOON),
    ],
    ids=["cancellation", "withdrawal"],
)
def test_what_takes_a_signature_back_is_no_signature_and_is_kept_as_what_it_is(tmp_path, made):
    found = opened(tmp_path, record(made))
    assert (found.arrivals, found.rejected, len(found.retractions)) == ([], [], 1)


def test_answers_to_further_questions_are_kept_as_they_were_given(tmp_path):
    found = columns(opened(tmp_path, seal(entry("Ann"), DEVICE, 1, besides={"extra": {"city": "Ottawa"}})))
    assert found["extra"] == '{"city":"Ottawa"}'


@pytest.mark.parametrize("figure", ["version", "offset"])
@pytest.mark.parametrize(
    ("value", "fits"), [(2**31 - 1, True), (-(2**31), True), (2**31, False), (-(2**31) - 1, False)]
)
def test_a_figure_that_a_column_of_postgresql_cannot_hold_costs_its_own_line_only(tmp_path, figure, value, fits):
    found = opened(tmp_path, as_format_1(**{figure: value}), seal(entry("Bo"), DEVICE, 2))
    assert [each.code for each in found.rejected] == ([] if fits else [FOREIGN])
    assert len(found.arrivals) == 1 + fits


@pytest.mark.parametrize("request_", ["x,=HYPERLINK(1)", "Ünïcode", "a" * 65])
def test_a_request_that_is_no_word_never_arrives(tmp_path, request_):
    asked = seal(entry("Ann"), DEVICE, 1, besides={"consents": [CONSENT | {"request": request_, "answer": "yes"}]})
    found = opened(tmp_path, asked)
    assert (found.arrivals, [each.code for each in found.rejected]) == ([], [FOREIGN])
