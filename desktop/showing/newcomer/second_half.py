"""The second half of the way: what was signed comes in, is decided, corrected, delivered, and erased on the tablets."""

from desktop.showing.newcomer import tablets
from desktop.showing.newcomer.prepared_materials import ANSWERS, EXPORT, FORGOTTEN, MISTYPED, MISTYPED_BY, SECOND
from desktop.showing.newcomer.way_equipment import NewcomersWay


def bring_in(way: NewcomersWay) -> None:
    """Bring in what is on the stick."""
    hand = way.hand
    hand.open_page("bring_in")
    way.eyes.wait_for("place_0")
    way.shoot("bring-in")
    hand.choose("place_0")
    way.eyes.wait_for("take_in")
    hand.choose("take_in")
    way.wait("bring_in", "taken")
    way.shoot("taken-in")


def welcome(way: NewcomersWay) -> None:
    """Type the words that each tablet shows."""
    hand = way.hand
    hand.choose("greet")
    way.wait("devices", "shown")
    for left, words in reversed(list(enumerate(reversed(way.words)))):
        hand.fill("four_words_input", words)
        if left:
            way.shoot("welcome")
        hand.enter()
        way.wait_until(lambda: _waiting(way) == left, "the tablet to be welcome")  # noqa: B023
    way.shoot("welcomed")


def bring_table(way: NewcomersWay) -> None:
    """Bring in what the web page gathered, and answer what is asked about it."""
    hand, table = way.hand, way.model.pages.bringIn.table
    file = way.stick / "web-export.csv"
    file.write_text(EXPORT, "utf-8")
    hand.open_page("bring_in")
    hand.bring_table(file)
    hand.fill_lines("source_input", "website")
    way.shoot("source")
    hand.enter()
    way.wait_until(lambda: table.stage == "looked", "the table to be looked at")
    way.shoot("table")
    for round_, answers in enumerate(ANSWERS):
        for asked, answer in answers:
            _answer_question(way, asked, answer)
        way.shoot(f"answers-{round_ + 1}")
        hand.choose("look")
        way.wait_until(lambda: table.stage == "looked" and not table.preview.changed, "the table to be looked at again")
    way.shoot("table-ready")
    hand.choose("bring_in")
    way.wait_until(lambda: table.stage == "brought", "the table to be brought in")
    way.shoot("table-brought")


def decide(way: NewcomersWay) -> None:
    """Answer who may be one person."""
    hand = way.hand
    hand.open_page("today")
    way.eyes.wait_for("waits_pairs")
    way.shoot("today")
    hand.choose("waits_pairs")
    way.wait("decide", "deciding")
    way.shoot("decide")
    while way.model.pages.deciding.deciding:
        hand.answer("same")
    way.wait("decide", "empty")
    lists = way.model.pages.deciding.ways
    way.eyes.wait_until(lambda: not lists.counts["decide"], "how many wait in each list to be read anew")
    way.shoot("decided")


def correct(way: NewcomersWay) -> None:
    """Correct a name that was typed wrong."""
    hand, person = way.hand, way.model.pages.person
    hand.open_page("people")
    way.eyes.wait_for("person_0")
    way.shoot("people")
    hand.open_person(MISTYPED_BY)
    way.wait("person", "shown")
    way.shoot("person")
    hand.choose("correct_0")
    hand.replace("field_name_input", MISTYPED)
    way.shoot("correct")
    hand.choose("keep")
    way.eyes.wait_until(lambda: MISTYPED in person.note, "the correction")
    way.shoot("corrected")
    hand.choose("back")


def forget(way: NewcomersWay) -> None:
    """Forget somebody who asked for it."""
    hand = way.hand
    hand.open_person(FORGOTTEN)
    way.wait("person", "shown")
    hand.choose("person_forget")
    hand.fill("forget_name_input", FORGOTTEN)
    way.shoot("forget")
    hand.choose("forget_now")
    way.wait("person", "gone")
    way.shoot("forgotten")


def deliver(way: NewcomersWay) -> None:
    """Have a second person look at the pages, and save them onto the stick."""
    hand = way.hand
    hand.open_page("deliver")
    way.eyes.wait_for("show_pages")
    way.shoot("deliver")
    hand.choose("show_pages")
    way.wait("deliver", "seen")
    way.shoot("pages")
    hand.choose("next_sheet")
    hand.fill("approver_input", SECOND)
    way.shoot("approve")
    hand.choose("approve")
    way.eyes.wait_until(lambda: f"{SECOND} looked at exactly" in way.eyes.read("standing"), "the approval")
    way.shoot("approved")
    hand.choose("save_place_0")
    way.wait("deliver", "saved")
    way.shoot("delivered")


def write_receipt(way: NewcomersWay) -> None:
    """Back up, and write the receipt for the tablets onto the stick."""
    hand = way.hand
    hand.open_page("bring_in")
    way.eyes.wait_for("receipt_to_0")
    way.shoot("receipt")
    hand.choose("receipt_to_0")
    way.wait("bring_in", "answered")
    way.shoot("receipt-written")


def erase(way: NewcomersWay) -> None:
    """Have the receipt erase both tablets, each by its volunteers' page."""
    for number, tablet in enumerate(way.tablets):
        tablets.erase(tablet, way.stick, way.pictures_of(number))


def _answer_question(way: NewcomersWay, asked: str, answer: str) -> None:
    lines = [str(each["text"]) for each in way.model.pages.bringIn.table.preview.questions.lines]
    place = next(number for number, text in enumerate(lines) if asked in text)
    if answer:
        way.hand.pick(f"answer_{place}", answer)
    else:
        way.hand.choose(f"no_country_{place}")


def _waiting(way: NewcomersWay) -> int:
    return sum("waits to be welcomed" in str(each["state"]) for each in way.model.pages.devices.tablets)
