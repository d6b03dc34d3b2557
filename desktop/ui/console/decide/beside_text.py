"""What can be looked at beside the list that is at its end, in words, each with the page that shows it."""

from desktop.office.people.undecided import Undecided
from desktop.ui.console.page.console_page import Row
from desktop.ui.console.page.counted_waiting import CountedWaiting


def beside_rows(found: Undecided) -> list[Row]:
    """Return `{name, text, detail, page}` of each."""
    return [namesakes_row(found)] if found.namesakes.names else []


def namesakes_row(found: Undecided) -> Row:
    """Return how many names stand more than once, and how many people bear them."""
    said = CountedWaiting()
    return {
        "name": "beside_namesakes",
        "text": said.namesakes(found.namesakes.names),
        "detail": said.each_counts(found.namesakes.people),
        "page": "groups",
    }
