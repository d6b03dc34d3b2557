"""The campaign as staff write it: a page pasted, a promise from ticks, what is missing said, signed to a stick."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.core.errors import CampaignError
from desktop.core.pack.reader import read_campaign, read_pack
from desktop.core.paste.pasted_lines import LARGEST_PASTE, MOST_LINES
from desktop.office.campaign.draft_in_workspace import last_signed, read_draft
from desktop.office.desk.new_workspace import begin_campaign
from desktop.office.keys.keys import new_secret
from tests.support.begun_campaign import FACTS
from tests.support.campaign_page import paste, said
from tests.support.console_stage import Office, open_office

PAGE = """<h1>Let our river run clean</h1><p>The river is dirty.</p><p><b>PETITION:</b></p><p>To: Town Council</p>
<p>I call on you to:</p><ul><li>Stop the pipe</li></ul><p>Loading...</p>"""


def promise(office: Office) -> str:
    return office.model.pages.campaign.form.texts["promise_en"]


def test_a_campaign_is_written_from_a_page_and_signed_to_a_stick(office, tmp_path, wishes):
    hand, page = office.hand, office.model.pages.campaign
    office.model.go("campaign")
    assert "English: “Title, one line” is missing." in said(page)
    paste(office, PAGE)
    assert "1 line of menus and footers was left out: Loading..." in hand.read("pasted_sentence")
    assert said(page) == ["English: “What it is about, in a sentence” is missing."]
    assert promise(office) == "Only your name and country go to Town Council."
    hand.tap("sentence_en_input")
    hand.type("Stop the waste.")
    hand.press(Qt.Key.Key_Tab)
    assert office.window.window.activeFocusItem().objectName() == "recipient_en_input", "the next line, not the top"
    assert page.check.missing == []
    hand.tap("ask_postal_code")
    hand.tap("deliver_postal_code")
    assert promise(office) == "Only your name, country and postal code go to Town Council."
    sign_and_lay(office, tmp_path)
    signed = read_pack(tmp_path / "stick" / "clean-river-1.zip")
    assert signed.keys
    assert signed.delivered_fields == ("name", "country", "postal_code")
    assert signed.words["en"].asks == ("Stop the pipe",)
    hand.wait_until(lambda: page.preview.picture != "", "the kiosk to be drawn")
    assert wishes[-1].screen == "welcome"
    hand.tap("preview_screen")
    hand.wait_until(lambda: wishes[-1].screen == "reading" and not page.preview._busy, "the next screen")
    for turned, shown in {"factor": "factor", "contrast": "contrast", "turn": "size"}.items():
        before = getattr(wishes[-1], shown)
        hand.tap(f"preview_{turned}")
        hand.wait_until(lambda of=shown, was=before: getattr(wishes[-1], of) != was and not page.preview._busy, turned)
    changes_and_a_second_version(office, tmp_path / "Clean river")


def sign_and_lay(office: Office, above: Path) -> None:
    """The pack is signed, and laid into a folder that somebody chose and onto the stick that can be written to."""
    hand, page = office.hand, office.model.pages.campaign
    assert hand.find("sign_into") is None, "there is nothing to lay anywhere yet"
    page.forth()
    hand.wait_until(lambda: "Lay it onto a stick" in page.note, "the pack to be signed")
    (above / "chosen").mkdir()
    office.hand.choose("sign_into", above / "chosen")
    hand.wait_until(lambda: "laid onto “chosen”" in page.note, "a copy in the folder")
    assert (above / "chosen" / "clean-river-1.zip").is_file()
    assert hand.find("sign_to_1") is None, "nothing can be laid onto a stick that cannot be written to"
    hand.tap("sign_to_0")
    hand.wait_until(lambda: "laid onto “stick”" in page.note, "the pack on the stick")


def changes_and_a_second_version(office: Office, folder: Path) -> None:
    """Version 2 shows what it changes, and nothing else."""
    page = office.model.pages.campaign
    assert page.older.differences == []
    assert not page.mainEnabled, "what is signed is not signed again"
    page.form.write("en", "sentence", "Stop all waste.")
    where = "English: “What it is about, in a sentence”"
    assert page.older.differences == [{"where": where, "before": "Stop the waste.", "after": "Stop all waste."}]
    page.form.fields.ask("email", "optional")
    page.form.fields.ask("consent", "optional")
    page.form.toggle("fr")
    assert any(each.startswith("Français") for each in said(page))
    led = [each["page"] for each in page.check.missing]
    assert {"title_fr", "consent_email-updates_fr"} <= set(led), "each line leads to where it is mended"
    page.form.toggle("fr")
    office.hand.tap(f"missing_{led.index('title_fr')}")
    assert office.hand.focused() == "title_fr_input", "also where that language was not on screen"
    office.hand.tap("take_out_fr")
    assert [each for each in said(page) if each.startswith("Français")] == [], "nothing is missing of it any more"
    page.forth()
    office.hand.wait_until(lambda: "clean-river-2.zip" in page.note, "version 2")
    assert read_pack(last_signed(folder)).version == 2


def kept(above: Path) -> list[tuple[str, str, str]]:
    """The further questions of the draft on the disk."""
    extra = read_draft(above / "Clean river").values.get("extra", ())
    return [(each["id"], each["kind"], each["need"]) for each in extra]


def test_questions_of_its_own_are_added_arranged_and_taken_back_and_the_kiosk_follows(office, tmp_path, wishes):
    hand, page = office.hand, office.model.pages.campaign
    hand.tap("new_question_input")
    hand.type("Your city")
    hand.press(Qt.Key.Key_Return)
    assert hand.focused() == "extra_reason_your-city_en_input", "why it is asked comes next"
    assert "English: “Question 1” is missing." in said(page)
    hand.type("To meet in your city.")
    assert hand.find("add_question") is None, "a question has words"
    hand.fill("new_question_input", "I live here")
    hand.tap("add_question")
    assert kept(tmp_path) == [("your-city", "line", "optional"), ("i-live-here", "line", "optional")]
    hand.wait_until(lambda: wishes and wishes[-1].question == "i-live-here", "the kiosk to show it")
    assert read_campaign(wishes[-1].files).extra[0].reasons["en"] == "To meet in your city."
    hand.tap("kind_1_statement")
    hand.tap("require_1")
    hand.tap("up_1")
    assert hand.focused() == "down_0", "it is at the top: only the way down is left"
    assert [each for each in ("up_0", "down_0", "up_1", "down_1") if hand.find(each)] == ["down_0", "up_1"]
    assert kept(tmp_path) == [("i-live-here", "statement", "required"), ("your-city", "line", "optional")]
    hand.fill("longest_1_input", "60")
    hand.tap("remove_0")
    assert kept(tmp_path) == [("your-city", "line", "optional")]
    assert hand.focused() == "undo_further"
    hand.press(Qt.Key.Key_Return)
    assert [each[0] for each in kept(tmp_path)] == ["i-live-here", "your-city"]
    for _ in range(8):
        page.form.further.undo()
    assert kept(tmp_path) == []
    assert not page.form.further.undoable


def test_who_answers_for_the_campaign_is_written_there_and_missed_by_its_name(office):
    hand, page = office.hand, office.model.pages.campaign
    page.form.organisation.state("web", "")
    page.form.organisation.state("postal_address", "")
    assert "The organisation: “Postal address” is missing." in said(page)
    assert not [each for each in said(page) if ".toml" in each]
    hand.tap("organisation_postal_address_input")
    hand.type("2 Water Street")
    hand.press(Qt.Key.Key_Tab)
    assert "The organisation: “Postal address” is missing." not in said(page)
    assert page.form.organisation.facts["postal_address"] == "2 Water Street"


def test_a_page_that_is_too_large_is_said_so_and_changes_nothing(office):
    page = office.model.pages.campaign
    page.form.write("en", "title", "A title of ours")
    QGuiApplication.clipboard().setText("A LINE\n\n" + "x" * LARGEST_PASTE)
    office.hand.tap("paste_page")
    assert "more than 1,000,000 letters. Nothing was taken" in office.hand.read("pasted_sentence")
    assert page.form.texts["title_en"] == "A title of ours"
    QGuiApplication.clipboard().setText("ANOTHER TITLE\n\n" + "A paragraph.\n\n" * (MOST_LINES + 1))
    office.hand.tap("paste_page")
    assert "longer than the text of a campaign can be: its end was not taken" in office.hand.read("pasted_sentence")
    assert page.form.texts["title_en"] == "ANOTHER TITLE"


def test_words_that_a_page_hides_are_counted_named_and_in_no_text(office):
    hidden = "<p style='font-size:0'>We love the pipe.</p>"
    paste(office, f"<h1>Our river</h1><p>It is dirty.</p>{hidden}<nav>Home</nav>")
    sentence = office.hand.read("pasted_sentence")
    assert "1 line of menus and footers was left out: Home" in sentence
    assert "4 words that seem to be hidden on the page were left out: We love the pipe." in sentence
    office.hand.tap("bring_back")
    assert "love" not in office.model.pages.campaign.form.texts["text_en"]


def test_what_was_typed_is_kept_without_anybody_saving_it_and_a_paste_is_undone(office, tmp_path):
    page = office.model.pages.campaign
    page.form.write("en", "title", "A title of ours")
    QGuiApplication.clipboard().setText("ANOTHER TITLE\n\nSome text.")
    office.hand.tap("paste_page")
    assert page.form.texts["title_en"] == "ANOTHER TITLE"
    page.form.write("en", "text", "Some text, and what we wrote.")
    office.hand.tap("undo_paste")
    assert page.form.texts["title_en"] == "A title of ours"
    assert page.form.texts["text_en"] == "Some text, and what we wrote.", "only what stands as it was pasted goes"
    QGuiApplication.clipboard().setText("ANOTHER TITLE")
    office.hand.tap("paste_page")
    for key in ("title", "text"):
        page.form.write("en", key, "A title of ours")
    assert office.hand.find("undo_paste") is None, "nothing of the page stands any more"
    office.model.lock()
    kept = read_draft(tmp_path / "Clean river")
    assert kept.values["words"]["en"]["title"] == "A title of ours"
    (tmp_path / "Clean river" / "draft" / "campaign.toml").write_text("languages = 3")
    with pytest.raises(CampaignError):
        read_draft(tmp_path / "Clean river")


def test_a_language_is_taken_out_and_brought_back_with_its_words_and_the_kiosk_begins_in_another(office):
    hand, page = office.hand, office.model.pages.campaign
    assert hand.find("take_out_en") is None, "the only one stays"
    page.form.toggle("fr")
    page.form.write("fr", "title", "Une rivière propre")
    hand.tap("begin_in_fr")
    assert page.form.draft.values["default_language"] == "fr"
    assert [hand.find(each) is not None for each in ("begin_in_fr", "begin_in_en")] == [False, True]
    hand.tap("take_out_en")
    assert page.form.written == ["fr"]
    hand.tap("undo_language")
    assert (page.form.written, page.form.draft.values["default_language"]) == (["en", "fr"], "fr")
    hand.tap("take_out_fr")
    assert (page.form.written, page.form.draft.values["default_language"]) == (["en"], "en")
    hand.tap("undo_language")
    assert page.form.draft.values["words"]["fr"]["title"] == "Une rivière propre"
    assert page.form.draft.values["default_language"] == "fr"
    assert hand.find("undo_language") is None


def test_colour_goal_and_days_are_said_where_they_are_mended_in_the_language_of_the_window(office):
    hand, page = office.hand, office.model.pages.campaign
    for key, text, wrong in (
        ("accent", "#ffff00", "The campaign's colour is too pale on white: 1.1; 4.5 is needed."),
        ("goal", "many", "How many signatures you hope for: type a number, in digits."),
        (
            "first_country",
            "Ruritania",
            "The country at the top of the list: type the name of a country, such as Canada.",
        ),
        ("closes", "June", "Last day to sign: type it as year-month-day, such as 2026-06-27."),
    ):
        page.form.write("", key, text)
        assert {"text": wrong, "detail": "", "page": f"campaign_{key}"} in page.check.missing
        page.form.lead(f"campaign_{key}")
        assert hand.focused() == f"campaign_{key}_input", "whoever is told is brought there"
    hand.tap("colour_1b6b34")
    for typed in ("10,000", "10 000", "10.000", "10\u202f000"):
        page.form.write("", "goal", "1")
        page.form.write("", "goal", typed)
        assert page.form.plain["goal"] == "10000"
    page.form.write("", "closes", "")
    page.form.write("", "first_country", "Canada")
    assert page.form.plain["accent"] == "#1b6b34"
    assert [each for each in page.check.missing if each["page"].startswith("campaign_")] == []
    assert not [each for each in said(page) if ".toml" in each]


def click(office: Office, name: str) -> None:
    """Press and let go of the mouse over something where it stands, as a person does who saw it there."""
    spot = office.hand.spot_of(name)
    window = office.window.window
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=spot)
    office.hand.let_run(0.1)  # a press takes a while: the page has the time to move, and the hand is never quite still
    QTest.mouseMove(window, spot + QPoint(1, 0))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=spot)
    office.hand.let_run(0.1)


def test_a_click_that_leaves_a_line_lands_where_it_was_aimed(office):
    hand, page = office.hand, office.model.pages.campaign
    page.form.write("en", "text", "## The petition {#petition}\n\nStop the pipe.\n")
    page.form.write("en", "asks", "Stop the pipe")
    for line, words, aimed, reached in (
        ("title_en_input", "Our river", "sentence_en_input", lambda: hand.focused() == "sentence_en_input"),
        ("sentence_en_input", "It is dirty.", "ask_email", lambda: "ask_email" in page.form.fields.ticked),
        (
            "recipient_en_input",
            "the Council of a very long name " * 3,
            "choose_part_en",
            lambda: page.form.petition.count,
        ),
        ("campaign_closes_input", "June", "colour_1b6b34", lambda: page.form.plain["accent"] == "#1b6b34"),
    ):
        hand.wait_for("paste_page")
        click(office, line)
        hand.type(words)
        click(office, aimed)
        assert reached(), f"{aimed} after {line}"
    assert page.form.texts["title_en"] == "Our river", "and what was typed is kept"
    assert page.form.texts["recipient_en"].startswith("the Council")


def test_nothing_on_the_form_moves_when_a_line_is_left_and_something_is_missing_no_longer(office):
    hand, page = office.hand, office.model.pages.campaign
    missing = len(said(page))
    click(office, "title_en_input")
    below = hand.place_of("sentence_en_input").y() - hand.place_of("page_title").y()  # the page may scroll
    hand.type("Our river")
    click(office, "sentence_en_input")
    assert len(said(page)) == missing - 1
    assert hand.place_of("sentence_en_input").y() - hand.place_of("page_title").y() == below
    assert hand.read("footnote") == f"{missing - 1} things are missing before it can be signed."
    assert hand.read("first_missing") == f"{missing - 1} things are missing: go to the first"
    hand.tap("recipient_en_input")
    hand.tap("first_missing")
    assert hand.focused() == "sentence_en_input"


def test_what_tabling_writes_follows_what_is_typed_before_the_line_is_left(office):
    hand, page = office.hand, office.model.pages.campaign
    assert "…" in page.form.texts["transfers_en"]
    click(office, "recipient_en_input")
    hand.type("the Council")
    hand.wait_until(lambda: "the Council" in page.form.texts["transfers_en"], "the sentence with the recipient")
    assert page.form.texts["recipient_en"] == "the Council"


def test_the_button_is_ready_while_the_last_line_is_still_typed_and_signs_what_stands_in_it(office):
    hand, page = office.hand, office.model.pages.campaign
    for key, words in {"title": "T", "recipient": "the Council", "asks": "Stop"}.items():
        page.form.write("en", key, words)
    page.form.write("en", "text", "## The petition {#petition}\n\nStop the pipe.\n")
    click(office, "sentence_en_input")
    hand.type("It is dirty.")
    hand.wait_until(lambda: page.mainEnabled, "the button to be ready")
    click(office, "sign_campaign")
    hand.wait_until(lambda: "Signed as" in page.note, "the pack to be signed")
    assert page.form.texts["sentence_en"] == "It is dirty."


@pytest.mark.usefixtures("qtbot")  # it catches what slots raise
@pytest.mark.parametrize(
    "here", [("Europe/Paris", "FR", "France", "a4"), ("America/Toronto", "CA", "Canada", "letter")], ids=["FR", "CA"]
)
def test_a_new_campaign_takes_country_and_paper_from_the_computer_and_no_helpline(tmp_path, monkeypatch, here):
    zone, code, said, paper = here
    monkeypatch.setenv("TZ", zone)
    desk = begin_campaign(tmp_path / "River", replace(FACTS, phone=""), "a long passphrase", new_secret(), by="Ann")
    with open_office(tmp_path / "data") as office:
        hand, page = office.hand, office.model.pages.campaign
        office.model._open(desk)
        hand.wait_for_screen("today_page")
        hand.tap("page_campaign")
        hand.wait_for("paste_page")
        assert page.form.draft.values["first_country"] == code
        assert hand.read("campaign_first_country_input") == said
        assert "The organisation: “Helpline” is missing." in [each["text"] for each in page.check.missing]
        hand.tap("campaign_first_country_input")
        hand.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
        hand.type("deutschland")
        hand.press(Qt.Key.Key_Tab)
        assert page.form.draft.values["first_country"] == "DE"
        assert hand.read("campaign_first_country_input") == "Germany"
        backup, paper_page = office.model.pages.backup, office.model.pages.paper
        for papers in (backup.parts.volunteers.papers, paper_page.printing.papers):
            assert [each["code"] for each in papers if each["chosen"]] == [paper]
