"""What a pack may say and should not is named to whoever checks it, and refuses nothing."""

from dataclasses import replace

import pytest

from desktop.core.pack.advice import LONGEST_BEFORE_YOU_SIGN, LONGEST_PROMISE, LONGEST_REQUEST, Advice, find_advice
from desktop.core.pack.reader import read_campaign
from tests.support.agreements import second_pack
from tests.support.factory import bundled_pack, pack_with

BUNDLED = read_campaign(bundled_pack())


def advice(language="en", campaign=BUNDLED, **words):
    """What is said of the bundled campaign with other words in one language."""
    changed = {**campaign.words, language: replace(campaign.words[language], **words)}
    return list(find_advice(replace(campaign, words=changed)))


@pytest.mark.parametrize(
    ("promise", "recipient"),
    [
        ("Only your name goes to the embassy of the Russian Federation.", "Government of the Russian Federation"),
        ("Only your name goes to the council.", "Town Council"),
        ("В посольство Российской Федерации попадёт только имя.", "Правительство Российской Федерации"),
        ("Только имя передадут министру юстиции.", "Министр юстиции"),
        ("لا يصل إلى سفارة الاتحاد الروسي سوى اسمكم.", "حكومة الاتحاد الروسي"),
        ("只有您的姓名会交给俄罗斯联邦大使馆。", "俄罗斯联邦政府"),
    ],
)
def test_a_promise_that_says_to_whom_the_list_goes_is_left_alone(promise, recipient):
    assert advice(promise=promise, recipient=recipient) == []


@pytest.mark.parametrize("promise", ["Only your name goes to the embassy.", "Only your name goes to the government."])
def test_a_promise_that_leaves_the_recipient_out_is_named_with_its_language(promise):
    (said,) = advice("fr", promise=promise, recipient="Gouvernement de la Fédération de Russie")
    assert said == Advice("recipient", "fr", "Gouvernement de la Fédération de Russie")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ({"promise": "Government of the Russian Federation ".ljust(LONGEST_PROMISE + 1, "x")}, "promise"),
        ({"before_you_sign": "x" * (LONGEST_BEFORE_YOU_SIGN + 1)}, "before_you_sign"),
    ],
)
def test_what_would_not_stand_whole_beside_the_button_is_named(words, named):
    (said,) = advice(**words)
    assert (said.code, said.language) == (named, "en")


def test_a_request_too_long_to_be_wholly_in_sight_is_named_since_nobody_would_be_asked():
    (request,) = BUNDLED.consents
    long = replace(request, texts={**request.texts, "ar": "x" * (LONGEST_REQUEST + 1)})
    (said,) = advice(campaign=replace(BUNDLED, consents=(long,)))
    assert said == Advice("request", "ar", "email-updates")


def test_format_1_has_no_place_for_what_signing_can_mean_nor_for_why_nobody_can_be_only_counted():
    older = read_campaign(pack_with("count_only_offered = true", "count_only_offered = false"))
    newer = read_campaign(second_pack())
    assert [each.code for each in find_advice(older) if not each.language] == ["format", "count_only"]
    assert [each.code for each in find_advice(newer) if not each.language] == []
