"""Every page in both languages, sizes, text sizes and contrasts: nothing cut off, nameless, faint or too small."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QImage

from tests.support.console_stage import Office, open_office
from tests.support.heard import said_otherwise
from tests.support.measures import View

SIZES = ((1280, 800), (1920, 1080), (1366, 768))
LEAST = {"usual": 4.5, "black_on_white": 7.0, "white_on_black": 7.0}
TABLE = """Full name,Country,Signed on,A heading as long as questions of surveys are,May we write to you?
Aroha Tūhoe,New Zealand,3/8/2026,x,Yes please!
Wolfeschlegelsteinhausenbergerdorff Hubert,Lummerland,4/8/2026,x,no
Total,,,,
"""
TABLES = {"table": "looked", "brought": "brought"}
PAGES = (
    *("start", "locked", "today", "bring_in", "table", "brought", "decide", "people", "person", "deliver", "devices"),
    *("groups", "names", "decisions"),
    *("backup", "figures", "rights", "campaign", "recovery", "passphrase", "begin", "join"),
)

# What stands before the pages, in the step with most to read.
ENTRIES = {
    "recovery": ("recovery", "first"),
    "passphrase": ("passphrase", "first"),
    "begin": ("beginning", "place"),
    "join": ("joining", "asking"),
}


@pytest.fixture(scope="module")
def shared(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:  # noqa: ARG001  (a window)
    """One console for all of them, after a stick of a new tablet was taken in."""
    with open_office(tmp_path_factory.mktemp("console") / "data") as office:
        office.unlock()
        office.hand.tap("page_bring_in")
        office.hand.tap("place_0")
        office.hand.tap("take_in")
        office.wait("bring_in", "taken")
        (office.data / "export.csv").write_text(TABLE, "utf-8")
        yield office


def show_table(office: Office, stage: str) -> None:
    """Go to a table that was dropped: what would come of it, or what came."""
    bringing = office.model.pages.bringIn
    if bringing.table.stage == "none":
        show(office, "bring_in")
        bringing.back()
        bringing.choose_urls([QUrl.fromLocalFile(str(office.data / "export.csv"))])
        office.hand.wait_until(lambda: bringing.table.stage == "naming", "the table to be asked about")
        bringing.table.source.type("website")
        bringing.forth()
    office.hand.wait_until(lambda: bringing.table.stage in {"looked", stage}, "the table to be looked at")
    if bringing.table.stage != stage:
        bringing.forth()
    office.hand.wait_until(lambda: bringing.table.stage == stage, "the table")
    office.rest()


def go(office: Office, page: str) -> None:
    """Open a page; that of a person by choosing one."""
    model = office.model
    if page == "person":
        model.go("people")
        office.hand.wait_until(lambda: model.by_name["people"].stage == "shown", "the people")
        model.pages.people.table.open_row(0)
    model.go(page)
    if page == "campaign" and not (further := model.pages.campaign.form.further).rows:
        further.type_new("In which city do you live?")
        further.add()


def enter(office: Office, page: str) -> None:
    """Go to the step of an entry that has most to read; a campaign is begun on a server."""
    entry = getattr(office.model.entry, ENTRIES[page][0])
    if page == "begin":
        entry.server.want(wanted=True)
    entry.enter(ENTRIES[page][1])


def show(office: Office, page: str) -> None:
    """Go to a page, from whichever is shown."""
    if page in TABLES:
        show_table(office, TABLES[page])
        return
    model = office.model
    if page == "start":
        model.leave()
    elif page == "locked" and model.stage == "start":
        model.start.practise()
    elif page == "locked":
        model.lock()
    else:
        if model.stage == "start":
            model.start.practise()
        if model.stage == "locked":
            model.unlocking.forth()
        office.hand.wait_until(lambda: model.open, "the campaign to open")
        go(office, page)
        if page in ENTRIES:
            enter(office, page)
            return
        office.hand.wait_until(lambda: model.by_name[page].stage not in {"looking", "start"}, "the page to be read")
    office.hand.wait_until(lambda: model.stage == page, "the page")


def looks(page: str, *, every: bool) -> Iterator[tuple[str, tuple[int, int], float, str]]:
    """Each language and text size with each contrast, each time in another window.

    Else what takes most room, French in large letters, in all of them; English as most see it in one; and of the two
    between those one, with the next page the other.
    """
    place = PAGES.index(page)
    for number, (language, factor) in enumerate(product(("en", "fr"), (1.0, 2.0))):
        for column, contrast in enumerate(LEAST):
            turn = (number + column + place) % len(SIZES)
            often = number == 3 or (turn == 0 and number in (0, 1 + place % 2))
            if every or often:
                yield language, SIZES[turn - number], factor, contrast


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.torture)])
@pytest.mark.parametrize("page", PAGES)
def test_everything_can_be_read_and_reached(shared, page, every):
    if shared.model.stage in ENTRIES:
        shared.model.go("")
    show(shared, page)
    wrong = []
    for language, size, factor, contrast in looks(page, every=every):
        picture = arrange(shared, language, size, factor, contrast)
        view = View.of(shared.window.window)
        seen = f"{language} {size} {factor} {contrast}"
        wrong += [f"{seen}: {each}" for each in (*view.problems(), *view.faint(picture, LEAST[contrast]))]
    appear(shared, "en", SIZES[0], 1.0, "usual")
    assert wrong == []
    assert said_otherwise(shared.hand) == []


def appear(office: Office, language: str, size: tuple[int, int], factor: float, contrast: str) -> None:
    """Have the window like this from its next frame on."""
    interface = office.model.interface
    office.window.window.resize(*size)
    interface.choose_language(language)
    interface.display.enlarge(factor)
    interface.display.choose_contrast(contrast)


def arrange(office: Office, language: str, size: tuple[int, int], factor: float, contrast: str) -> QImage:
    """Show the page like this; return what is seen."""
    window = office.window.window
    appear(office, language, size, factor, contrast)
    QCoreApplication.processEvents()
    window.grabWindow()
    QCoreApplication.processEvents()
    return window.grabWindow()  # the second drawing finds room where the first laid something out


@pytest.mark.parametrize("size", [(1280, 800), (1366, 768)])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_list_of_pages_is_whole_without_scrolling(shared, language, size):
    go(shared, "devices")
    arrange(shared, language, size, 1.0, "usual")
    last, languages = shared.hand.place_of("page_campaign"), shared.hand.place_of("language_en")
    shared.model.interface.choose_language("en")
    assert last.bottom() <= languages.y()


def test_the_way_on_stands_below_the_way_back_where_a_word_of_theirs_would_be_broken(shared):
    show(shared, "start")
    show(shared, "locked")
    places = []
    for size, factor in (((500, 600), 2.0), (SIZES[0], 1.0)):
        arrange(shared, "fr", size, factor, "usual")
        places.append([shared.hand.place_of(name) for name in ("leave", "unlock")])
    shared.model.interface.choose_language("en")
    (narrow_back, narrow_on), (back, on) = places
    assert (narrow_back.left(), narrow_back.width()) == (narrow_on.left(), narrow_on.width())
    assert narrow_back.bottom() < narrow_on.top()
    assert back.right() < on.left()


def nothing_is_folded_away(office: Office) -> None:
    """On a high window all that narrows the list is shown, and nothing has to be opened for it."""
    office.hand.tap("page_people")
    office.hand.wait_for("people_country")
    assert office.hand.find("people_choices") is None


@pytest.mark.parametrize("size", [(900, 600), (1366, 768)])
def test_in_large_letters_people_are_seen_on_a_low_window_and_the_pages_are_in_a_menu(shared, size):
    show(shared, "people")
    arrange(shared, "fr", size, 2.0, "usual")
    hand, filters = shared.hand, shared.model.pages.people.filters
    place = hand.place_of("people_list")
    shown = [hand.place_of(f"person_{row}") for row in range(2)]
    assert all(place.contains(each) for each in shown)
    assert place.width() > 0.9 * size[0], "nothing stands beside the page"
    assert hand.find("people_country") is None
    hand.tap("people_choices")
    hand.wait_for("standing_counts")
    hand.tap("standing_counts")
    hand.tap("people_choices")
    assert hand.find("standing_counts") is None
    assert filters.folded == "Filtres (1)", "who is left out is not left out in silence"
    filters.choose_standing("")
    hand.find("pages_menu").forceActiveFocus()
    hand.press(Qt.Key.Key_Down)
    assert shared.model.stage == "people", "an arrow opens the menu, and leads nowhere yet"
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Return)
    hand.wait_until(lambda: shared.model.stage == "deliver", "the page after it")
    hand.find("pages_menu").forceActiveFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Return):
        hand.press(key)
    hand.wait_until(lambda: shared.model.interface.language == "en", "the language before the last")
    arrange(shared, "en", SIZES[0], 1.0, "usual")
    assert hand.find("pages_menu") is None
    assert hand.find("page_people") is not None
    nothing_is_folded_away(shared)
