"""What of a text the recipient is asked: found in a pasted page, or chosen by staff, who write no mark-up."""

from PySide6.QtCore import Qt

from desktop.core.pack.campaign_text_reader import read_sections
from tests.support.campaign_page import paste, said
from tests.support.console_stage import Office

ACTION = """<nav><p>What we do</p></nav><h1>Free Amina</h1><p>Amina was taken in May.</p>
<p>We call on the Government of Ruritania to:</p><ul><li>release her</li><li>say where she is</li></ul>
<p>Nobody has seen her since.</p><footer><p>Registered in Ruritania</p></footer>"""


def roles(office: Office) -> list[tuple[str, str]]:
    sections = read_sections(office.model.pages.campaign.form.texts["text_en"], "text/en.md")
    return [(each.role, " ".join(block.plain for block in each.blocks)) for each in sections]


def test_what_a_pasted_page_asks_is_marked_by_itself_and_its_menus_come_back_when_they_are_wanted(office):
    hand, page = office.hand, office.model.pages.campaign
    paste(office, ACTION)
    assert roles(office) == [
        ("why", "Amina was taken in May."),
        ("petition", "We call on the Government of Ruritania to: release her say where she is"),
        ("latest", "Nobody has seen her since."),
    ]
    assert page.form.texts["asks_en"] == "release her\nsay where she is"
    assert page.form.texts["recipient_en"] == "the Government of Ruritania"
    said = hand.read("pasted_sentence")
    assert "2 lines of menus and footers were left out: What we do · Registered in Ruritania" in said
    hand.tap("bring_back")
    assert roles(office)[0] == ("why", "What we do Amina was taken in May.")
    assert roles(office)[2] == ("latest", "Nobody has seen her since. Registered in Ruritania")
    hand.tap("bring_back")
    assert "What we do" not in page.form.texts["text_en"]
    page.form.write("en", "text", page.form.texts["text_en"] + "\nA word of ours.\n")
    hand.tap("bring_back")
    assert roles(office)[2] == ("latest", "Nobody has seen her since. A word of ours.")
    assert roles(office)[3] == ("latest", "What we do Registered in Ruritania"), "words that came later stay"
    assert hand.find("bring_back") is None


def test_staff_choose_what_the_recipient_is_asked_by_mouse_and_by_keys_and_write_no_mark_up(office):
    hand, page = office.hand, office.model.pages.campaign
    page.form.write("en", "text", "The river is dirty.\n\nStop the pipe.\n\nClean it.\n\nThank you.")
    chosen = "English: “The text people read”: choose below it what the recipient is asked."
    place = said(page).index(chosen)
    hand.tap(f"missing_{place}")
    assert hand.focused() == "part_0", "whoever is told is brought to the list"
    hand.tap("part_1")
    assert roles(office) == [
        ("why", "The river is dirty."), ("petition", "Stop the pipe."), ("latest", "Clean it. Thank you.")
    ]  # fmt: skip
    assert chosen not in said(page)
    marked = [each["text"] for each in page.form.petition.rows if each["signed"]]
    assert marked == ["The petition", "Stop the pipe."]
    assert hand.focused() == "part_2", "whoever uses keys stays in the list, where it begins"
    hand.tap("end_5")
    assert roles(office)[1:] == [("petition", "Stop the pipe. Clean it."), ("latest", "Thank you.")]
    hand.press(Qt.Key.Key_Tab)
    assert hand.focused() == "part_3"
    hand.tap("choose_part_en")
    assert hand.find("part_0") is None
    hand.press(Qt.Key.Key_Return)
    assert hand.find("part_0"), "the list opens by a key as well"


def test_a_paste_is_taken_out_also_where_another_part_of_it_was_chosen(office):
    hand, page = office.hand, office.model.pages.campaign
    page.form.write("en", "text", "Words of before.")
    paste(office, ACTION)
    hand.tap("choose_part_en")
    hand.tap("part_1")
    assert roles(office)[0] == ("petition", "Amina was taken in May.")
    page.form.write("en", "sentence", "Where is Amina?")
    hand.tap("undo_paste")
    assert page.form.texts["text_en"] == "Words of before."
    assert (page.form.texts["asks_en"], page.form.texts["sentence_en"]) == ("", "Where is Amina?")
