"""What is asked apart from signing is asked in a step of its own; what was not wholly in sight, nobody was asked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF

from desktop.core.campaign import ConsentRequest
from tests.support.kiosk_stage import DISK_FULL, Kiosk, OpenKiosk, fill_in, give, make_campaign, said, send

LONG = dict.fromkeys(("en", "fr"), "Write to me about the trees. " * 60)
CALL = ConsentRequest("calls", "Calls", "Harbour Residents", "phone", said("Call me.", "Appelez-moi."))
SIZES = [(1280, 800), (800, 1280), (1024, 600), (1097, 686), (686, 1097)]


def answers(kiosk: Kiosk) -> dict[str, str]:
    """Return what each request of the last signature came to."""
    kiosk.hand.wait_for_screen("thanks")
    return dict(kiosk.stall.entries[-1].consents)


def send_with_email(kiosk: Kiosk, email: str = "zoe@example.org") -> None:
    """Fill in the form with an address and touch the button."""
    fill_in(kiosk)
    give(kiosk.hand, "email_input", email)
    send(kiosk)


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_the_question_and_both_answers_are_wholly_in_sight_and_equal(open_kiosk: OpenKiosk, factor):
    kiosk = open_kiosk()
    kiosk.model.interface.display.enlarge(factor)
    fill_in(kiosk)
    give(kiosk.hand, "email_input", "zoe@example.org")
    for size in SIZES:  # on each screen the question is put anew
        kiosk.window.window.resize(*size)
        kiosk.hand.wait_for_screen("form")
        send(kiosk)
        kiosk.hand.wait_for_screen("consent_sheet")
        assert kiosk.hand.find("key_a") is None, "nothing is to be typed"
        window = QRectF(0, 0, *size)
        places = {name: kiosk.hand.place_of(name) for name in ("consent_updates", "consent_yes", "consent_no")}
        assert all(window.contains(place) for place in places.values()), (size, places)
        assert places["consent_yes"].size() == places["consent_no"].size()
        assert kiosk.model.form.requests.put.seen, size
        kiosk.hand.tap("consent_close")
        kiosk.hand.wait_until(lambda: kiosk.hand.find("consent_sheet") is None, "the question to go")


@pytest.mark.parametrize(("touched", "answer"), [("consent_yes", "yes"), ("consent_no", "not_given")])
def test_each_answer_is_kept_as_it_was_given(kiosk: Kiosk, touched: str, answer: str):
    send_with_email(kiosk)
    kiosk.hand.tap(touched)
    assert answers(kiosk) == {"updates": answer}


def test_nobody_can_answer_before_the_question_was_wholly_in_sight(kiosk: Kiosk):
    send_with_email(kiosk)
    buttons = [kiosk.hand.wait_for(name) for name in ("consent_yes", "consent_no")]
    kiosk.hand.wait_until(lambda: all(each.isEnabled() for each in buttons), "the question to be seen")
    kiosk.model.form.requests.put.forget()
    assert not any(each.isEnabled() for each in buttons)


def test_without_an_address_nothing_is_asked(kiosk: Kiosk):
    fill_in(kiosk)
    kiosk.hand.tap("add_signature")
    assert answers(kiosk) == {"updates": "not_asked"}


def test_an_address_that_is_wrong_is_mended_before_anything_is_asked(kiosk: Kiosk):
    send_with_email(kiosk, "zoe@")
    kiosk.hand.wait_for("problem_email")
    assert kiosk.hand.find("consent_sheet") is None


def test_a_question_too_tall_for_the_screen_is_not_put_and_the_signature_is_kept(open_kiosk: OpenKiosk):
    requests = tuple(replace(each, texts=LONG) for each in make_campaign().consents)
    kiosk = open_kiosk((1024, 600), consents=requests)
    send_with_email(kiosk)
    assert answers(kiosk) == {"updates": "not_asked"}


def test_a_question_too_tall_in_the_largest_type_is_put_in_type_that_fits(open_kiosk: OpenKiosk):
    texts = dict.fromkeys(("en", "fr"), "Write to me about the trees. " * 8)
    kiosk = open_kiosk((1097, 686), consents=tuple(replace(each, texts=texts) for each in make_campaign().consents))
    kiosk.model.interface.display.enlarge(2.0)
    send_with_email(kiosk)
    kiosk.hand.wait_until(lambda: kiosk.model.form.requests.put.seen, "the question to be seen")
    places = [kiosk.hand.place_of(name) for name in ("consent_updates", "consent_yes", "consent_no")]
    assert all(QRectF(0, 0, 1097, 686).contains(place) for place in places), places
    kiosk.hand.tap("consent_yes")
    assert answers(kiosk) == {"updates": "yes"}


def test_each_of_two_requests_is_a_question_of_its_own(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(consents=(*make_campaign().consents, CALL))
    fill_in(kiosk)
    give(kiosk.hand, "email_input", "zoe@example.org")
    kiosk.hand.fill("phone_input", "613 555 0123")
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for("consent_updates")
    kiosk.hand.tap("consent_no")
    kiosk.hand.wait_for("consent_calls")
    kiosk.hand.tap("consent_yes")
    assert answers(kiosk) == {"updates": "not_given", "calls": "yes"}


def test_whoever_goes_back_has_answered_nothing(kiosk: Kiosk):
    send_with_email(kiosk)
    kiosk.hand.tap("consent_close")
    kiosk.hand.wait_until(lambda: kiosk.hand.find("consent_sheet") is None, "the question to go")
    assert kiosk.hand.read("email_input") == "zoe@example.org"
    assert kiosk.stall.entries == []
    kiosk.hand.tap("add_signature")
    kiosk.hand.tap("consent_yes")
    assert answers(kiosk) == {"updates": "yes"}


def test_another_address_or_language_is_another_question_and_a_second_try_is_none(kiosk: Kiosk):
    hand, form = kiosk.hand, kiosk.model.form
    kiosk.stall.refuses = DISK_FULL
    send_with_email(kiosk)
    hand.tap("consent_yes")
    hand.tap("return_to_form")
    hand.tap("add_signature")
    hand.wait_for("trouble")
    hand.tap("return_to_form")
    for change in (lambda: hand.fill("email_input", "x"), lambda: hand.tap("language_fr")):
        change()
        assert not form.requests.answered_yes, "the answer was to something else"
        hand.tap("add_signature")
        hand.tap("consent_yes")
        hand.tap("return_to_form")
    kiosk.stall.refuses = None
    hand.tap("add_signature")
    assert answers(kiosk) == {"updates": "yes"}


def test_the_next_signer_has_neither_seen_nor_answered_anything(kiosk: Kiosk):
    kiosk.stall.refuses = DISK_FULL
    send_with_email(kiosk)
    kiosk.hand.tap("consent_yes")
    kiosk.hand.wait_for("trouble")
    assert kiosk.model.form.requests.seen
    kiosk.model.leave()
    assert (kiosk.model.form.requests.seen, kiosk.model.form.requests.answered_yes) == (frozenset(), frozenset())
