"""Everything a signer needs is read aloud and announced, in the order of the screen, and nothing anybody typed is."""

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech

from desktop.core.errors import JournalFull
from desktop.core.withdrawal_code import Acknowledgement
from desktop.showing.example_stall import CODE
from desktop.ui.base.error_text import trouble_of
from desktop.ui.base.voice_thread import Voice
from desktop.ui.kiosk.presence import Patience
from desktop.ui.kiosk.read_aloud_passages import passages_on
from tests.support.kiosk_stage import Kiosk, OpenKiosk

# The whole form as it is heard, from the first word to the button.
FORM = """\
Your signature
City Council: ✓
Given name. Needed to sign. Printed in the list. Your own name. Never sign for somebody else.
Family name. Needed to sign. Printed in the list.
I have one name
Country. Needed to sign. Printed in the list.
If you like
E-mail. To write to you, if you ask for it.
Postal code. To know your riding.
Phone. To call you.
Keep the harbour trees standing. 214 trees are to fall for a car park.
Add my signature"""


@pytest.fixture
def heard(open_kiosk: OpenKiosk) -> Kiosk:
    return open_kiosk(find_voice=lambda: Voice(QTextToSpeech("none"), "mock"))


def said(kiosk: Kiosk, screen: str, *, headphones: bool = True) -> str:
    return "\n".join(passages_on(screen, kiosk.model, headphones=headphones))


def announced(kiosk: Kiosk) -> list[str]:
    """Keep what is said to a screen reader from now on."""
    news: list[str] = []
    kiosk.model.news.said.connect(news.append)
    return news


def fill_in(kiosk: Kiosk) -> None:
    kiosk.hand.tap("sign")
    kiosk.hand.fill("given_name", "Zyxgiven")
    kiosk.hand.fill("family_name", "Zyxfamily")


def test_the_form_is_read_in_the_order_in_which_it_stands(heard: Kiosk):
    heard.hand.tap("sign")
    assert said(heard, "form") == FORM


def test_what_the_two_ways_to_sign_mean_is_read_with_them(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(count_only_offered=True)
    ways = (
        "How do you want to sign? My name on the list. Your name is printed in it. "
        "Only count me. The list gets one more, without your name."
    )
    assert ways in said(kiosk, "form")


def test_what_is_left_out_of_the_list_is_read_unless_it_tells_what_was_typed(heard: Kiosk):
    name = next(each for each in heard.model.form.groups.names if each.name == "given_name")
    told = []
    for typed in ("Mia🙂", "Mia\U0001e900"):
        name.type(typed)
        assert name.notice != ""
        told.append(name.notice in said(heard, "form"))
    assert told == [True, False]


def test_the_question_of_its_own_is_read_with_how_to_reach_who_asks(heard: Kiosk):
    fill_in(heard)
    heard.hand.tap("usual_CA")
    heard.hand.fill("email", "zyx@example.org")
    heard.hand.tap("add_signature")
    heard.hand.wait_for("consent_sheet")
    assert said(heard, "consent").split("\n")[0] == (
        "Write to me. Harbour Residents. 1 Quay Street. trees@example.org. 613-555-0123. example.org."
    )


def test_no_typed_word_is_read_on_any_screen(heard: Kiosk):
    news = announced(heard)
    fill_in(heard)
    heard.hand.tap("add_signature")
    heard.hand.wait_until(lambda: bool(news), "what is missing to be announced")
    for screen in ("welcome", "reading", "form", "consent", "thanks"):
        assert "Zyx" not in said(heard, screen), screen
    assert "Zyx" not in "".join(news)


def test_what_to_mend_is_read_at_its_field_and_announced_at_once(heard: Kiosk):
    news = announced(heard)
    heard.hand.tap("sign")
    heard.hand.tap("add_signature")
    assert "Given name. Needed to sign. Printed in the list. Enter your given name" in said(heard, "form")
    assert news == ["Your signature", "Please check 3 answers"]
    heard.hand.tap("add_signature")
    assert news[1:] == ["Please check 3 answers"] * 2, "said anew to whoever sends it anew"


def test_a_whole_signature_is_announced_from_the_last_missing_answer_to_the_thanks(heard: Kiosk):
    news = announced(heard)
    fill_in(heard)
    heard.hand.tap("add_signature")
    heard.hand.tap("usual_CA")
    if heard.model.form.age.statement:
        heard.hand.tap("age")
    heard.hand.tap("add_signature")
    heard.hand.wait_for_screen("thanks")
    assert news == ["Your signature", "Please check 1 answer", "Thank you. You are the first person here today"]


def test_what_becomes_of_an_undo_and_the_end_of_the_thanks_are_announced(heard: Kiosk):
    fill_in(heard)
    heard.hand.tap("usual_CA")
    heard.hand.tap("add_signature")
    heard.hand.wait_for_screen("thanks")
    news = announced(heard)
    for _ in range(12):
        heard.model.thanks._clock.timeout.emit()
    assert news == ["The next person’s turn comes in 20 seconds"]
    heard.stall.refuses = JournalFull("The disk is full. Close the batch and make room.")
    heard.model.thanks.undo()
    assert news[-1].startswith("It could not be undone: your signature stands. ")
    heard.stall.refuses = None
    heard.model.thanks.undo()
    assert news[-1] == "Your signature is undone."
    heard.hand.tap("next_person")
    heard.hand.wait_for_screen("welcome")
    assert news[3:] == ["Keep the harbour trees standing"]


def test_each_time_limit_says_how_long_is_left_and_nobody_is_asked_where_nothing_is_to_be_lost(heard: Kiosk):
    news = announced(heard)
    heard.model.presence.ask()
    assert news == [], "on the welcome screen"
    heard.hand.tap("sign")
    heard.model.presence.ask()
    assert news[1:] == ["Are you still there? In 20 seconds the start page comes back."]
    heard.model.presence.give_time()
    assert len(news) == 2
    for _ in range(181):
        heard.model.presence._timer.timeout.emit()
    assert news[2:] == ["Are you still there? In 20 seconds the start page comes back."], "and once more at its end"
    heard.model.touched.emit()
    heard.hand.fill("given_name", "Zyx")
    heard.model.presence.ask()
    assert news[3:] == ["Are you still there? What you typed will be cleared in 20 seconds."]


def test_what_becomes_of_a_request_to_be_taken_off_is_announced_and_nothing_typed(heard: Kiosk):
    news = announced(heard)
    request = heard.model.takeBack
    request.send()
    assert news == ["Enter your name as you signed. " + request.codeProblem]
    request.type_name("Zyxname")
    request.type_code("7KMD-3XPR")
    request.send()
    assert news[-1] == "Your request is saved. Only Harbour Residents can read it."
    assert "Zyx" not in "".join(news)


def test_an_empty_search_and_what_stood_in_the_way_are_announced(heard: Kiosk):
    news = announced(heard)
    heard.model.countries.search("qqq")
    assert news == ["No country found. Try fewer letters."]
    heard.model.submission.show_trouble(trouble_of(JournalFull("")))
    assert news[-1] == heard.model.submission.trouble != ""


def test_the_code_is_read_letter_by_letter_into_headphones_only(heard: Kiosk):
    heard.model.thanks.thank(Acknowledgement("0" * 32, "K7QM-2XPA"), 3, "en")
    assert "Your code. K, 7, Q, M, -, 2, X, P, A." in said(heard, "thanks")
    openly = said(heard, "thanks", headphones=False)
    assert "K, 7" not in openly
    assert "K7QM" not in openly
    assert "into headphones only" in openly


def test_the_thanks_are_read_whole_with_what_can_be_done_there(heard: Kiosk):
    heard.model.thanks.thank(Acknowledgement("0" * 32, "K7QM-2XPA"), 3, "en")
    told = said(heard, "thanks").split("\n")
    assert told[0] == "Thank you."
    assert "shown only once. With this code and your name you can take your signature back." in told[2]
    assert told[-4:] == ["If you change your mind. trees@example.org.", "Next person", "More time", "Undo my signature"]
    seconds = heard.model.thanks
    for _ in range(20):
        seconds._tick()
    assert said(heard, "thanks").split("\n")[-1] == "More time"


def test_after_an_undo_what_became_of_it_is_read_and_no_thanks(heard: Kiosk):
    heard.model.thanks.thank(Acknowledgement("0" * 32, "K7QM-2XPA"), 3, "en")
    heard.stall.refuses = JournalFull("The disk is full. Close the batch and make room.")
    heard.model.thanks.undo()
    told = said(heard, "thanks")
    assert told.startswith(f"It could not be undone: your signature stands. {heard.model.thanks.trouble}\n")
    assert "Your code. K, 7, Q, M" in told, "the other way to take it back"
    heard.stall.refuses = None
    heard.model.thanks.undo()
    assert said(heard, "thanks").split("\n") == [
        "Your signature is undone.",
        (
            "It does not count and stands on no list. A note that takes it back is sent along, and what you typed is "
            "deleted. You can sign again whenever you like."
        ),
    ]


def test_the_time_of_the_thanks_stands_still_while_they_are_listened_to_and_begins_anew_then(open_kiosk: OpenKiosk):
    quick = Patience(silent_milliseconds=20_000, count_milliseconds=50)
    kiosk = open_kiosk(find_voice=lambda: Voice(QTextToSpeech("none"), "mock"), patience=quick)
    fill_in(kiosk)
    kiosk.hand.tap("usual_CA")
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")
    kiosk.hand.tap("listen")
    kiosk.hand.tap("listen_headphones")
    thanks = kiosk.model.thanks
    left = thanks.secondsLeft
    kiosk.hand.let_run(30 * 0.05 + 0.2)
    assert (kiosk.model.screen, thanks.secondsLeft, thanks.undoOffered) == ("thanks", left, True)
    kiosk.hand.tap("listen_close")
    kiosk.hand.wait_until(lambda: kiosk.model.sheet == "", "the thanks to be seen again")
    assert kiosk.hand.read("code") == CODE
    assert thanks.secondsLeft > left - 5
    kiosk.hand.wait_for_screen("welcome")


def test_each_of_the_two_ways_to_listen_reads_what_it_promises_and_the_code_into_headphones_only(heard, monkeypatch):
    spoken: list[str] = []
    monkeypatch.setattr(heard.model.aloud, "say", lambda passages: spoken.append(" ".join(passages)))
    fill_in(heard)
    heard.hand.tap("usual_CA")
    heard.hand.tap("add_signature")
    heard.hand.wait_for_screen("thanks")
    heard.hand.tap("listen")
    for way in ("listen_headphones", "listen_openly"):
        heard.hand.tap(way)
    assert [", ".join(CODE) in each for each in spoken] == [True, False]


def test_who_leaves_what_lies_over_the_thanks_open_is_asked_and_then_forgotten(heard: Kiosk):
    fill_in(heard)
    heard.hand.tap("usual_CA")
    heard.hand.tap("add_signature")
    heard.hand.wait_for_screen("thanks")
    heard.hand.tap("listen")
    heard.hand.wait_for("listen_sheet")
    heard.model.presence.ask()
    heard.hand.wait_for("stay_panel")
    for _ in range(20):
        heard.model.presence._timer.timeout.emit()
    heard.hand.wait_for_screen("welcome")
    assert heard.model.thanks.code == ""


def test_it_is_started_from_the_form_with_a_volume_of_its_own_that_goes_with_the_signer(heard: Kiosk):
    heard.hand.tap("sign")
    heard.hand.tap("listen")
    heard.hand.tap("listen_louder")
    heard.hand.tap("listen_headphones")
    heard.hand.wait_for("listen_stop")
    assert heard.model.aloud.speaking
    assert heard.hand.read("listen_volume") == "Volume: 6 of 10"
    heard.hand.tap("listen_close")
    assert not heard.model.aloud.speaking
    heard.model.leave()
    assert heard.model.listening.volume == 5


def test_the_volume_ends_where_there_is_no_quieter_and_no_louder(heard: Kiosk):
    heard.hand.tap("sign")
    heard.hand.tap("listen")
    for name, end in (("listen_quieter", 1), ("listen_louder", 10)):
        while heard.model.listening.volume != end:
            heard.hand.tap(name)
        assert heard.hand.find(name) is None


def test_without_a_voice_nothing_offers_to_read(open_kiosk: OpenKiosk):
    silent = open_kiosk()
    silent.hand.tap("sign")
    silent.hand.wait_for_screen("form")
    assert silent.hand.find("listen") is None
