"""What went wrong is said in the language being spoken, one sentence for every kind of error a device can meet."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop.core import box_errors, errors
from desktop.ui.base.error_text import LONGEST_DETAIL, trouble_of
from desktop.ui.base.language import Interpreter, interface_languages
from tests.support.leaves import example_of

# Only headquarters and the command line meet these, or a screen says the sentence of their family.
ELSEWHERE = {
    errors.UsageError, errors.WrongPassphrase, errors.SealError, errors.PetitionError, errors.DeliveryError,
    errors.MissingGlyphs, box_errors.BoxRefused, box_errors.BoxForbids, errors.SealForeign, errors.SealNewer,
    errors.SourceError, errors.NoNetwork, errors.CannotListen, errors.NothingSetUp, errors.OthersFolder, errors.NoBox,
    errors.SecondCampaign, errors.PackKeyDamaged, errors.KeyUnguarded, errors.ReceiverDamaged, errors.NoReceiptHere,
    errors.VersionHeld, errors.PackQuestioned,
    errors.BatchUnreadable, errors.NotABatch, errors.BatchNewer,
    errors.PackFaulty, box_errors.NoSuchBox, box_errors.BoxUnguarded, box_errors.SftpMissing, errors.Cancelled,
}  # fmt: skip


def kinds(of: type[errors.TablingError] = errors.TablingError) -> Iterator[type[errors.TablingError]]:
    yield of
    for finer in of.__subclasses__():
        yield from kinds(finer)


MODULES = (errors.__name__, box_errors.__name__)
TREE = tuple(kind for kind in kinds() if kind.__module__ in MODULES)  # not those of headquarters


@pytest.fixture
def speak(qapp: object) -> Iterator[Interpreter]:  # noqa: ARG001  (translations belong to the application)
    before = QLocale()
    interpreter = Interpreter()
    yield interpreter.speak
    interpreter.speak("en")
    QLocale.setDefault(before)


def test_every_kind_a_device_can_meet_has_a_sentence_of_its_own(speak):
    for language in interface_languages():
        speak(language)
        said = {kind: trouble_of(example_of(kind)).sentence for kind in (*TREE, RuntimeError)}
        own = [said[kind] for kind in said if kind not in ELSEWHERE]
        assert len(set(own)) == len(own)
        assert {said[kind] for kind in ELSEWHERE} < set(own)
        assert all(len(sentence) > 10 for sentence in own)


@pytest.mark.parametrize("language", sorted(set(interface_languages()) - {"en"}))
def test_no_english_is_said_in_another_language(speak, language):
    english = {kind: trouble_of(example_of(kind)).sentence for kind in (*TREE, RuntimeError)}
    speak(language)
    for kind, sentence in english.items():
        said = trouble_of(example_of(kind)).sentence
        assert said != sentence
        assert str(example_of(kind)) not in said
        words = {word.strip(".,;:“”") for word in said.split()}
        assert words.isdisjoint({"the", "The", "is", "not", "and", "this", "This", "device", "stick"})


def test_a_sentence_changes_with_the_language_after_it_was_first_said(speak):
    trouble = trouble_of(errors.OutputGone("/media/STICK is not there."))
    assert trouble.sentence.startswith("The stick")
    speak("fr")
    assert trouble.sentence.startswith("La clé")


def test_staff_are_told_file_key_and_reason_and_what_is_plain_is_not_said_twice():
    named = "campaign.toml: words.fr.title is missing. Add it as a text."
    assert trouble_of(errors.CampaignError(named)).detail == named
    assert trouble_of(errors.JournalFull("The disk is nearly full.")).detail == ""


def test_of_a_mistake_of_ours_only_the_kind_is_told():
    assert trouble_of(RuntimeError("Zoë Brontë")).detail == "RuntimeError"


def test_what_a_hostile_pack_calls_its_keys_neither_fills_the_screen_nor_turns_it_round():
    detail = trouble_of(errors.CampaignError("campaign.toml: \u202ekey\n\n" + "a" * 5000)).detail
    assert len(detail) == LONGEST_DETAIL
    assert detail.isprintable()
