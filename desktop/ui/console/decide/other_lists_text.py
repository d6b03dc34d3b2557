"""What waits in the other lists than the one that is at its end, in words, each with the page that shows it."""

from desktop.office.people.undecided_counts import Undecided
from desktop.ui.console.page.console_page import Row
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.waiting_people_plurals import WaitingPeoplePlurals


def beside_rows(found: Undecided, way: str) -> list[Row]:
    """Return `{name, text, detail, page}` of each list but that of the page `way`."""
    said, alike = WaitingPeoplePlurals(), found.namesakes
    rows = (
        (found.pairs, _row("pairs", PagePlurals().pairs(found.pairs), "decide")),
        (found.equal, _row("equal", said.equal_rows(found.equal), "groups")),
        (alike.names, _row("namesakes", said.namesakes(alike.names), "groups", said.each_counts(alike.people))),
        (found.names, _row("names", said.odd_names(found.names), "names")),
    )
    return [row for count, row in rows if count and row["page"] != way]


def _row(name: str, text: str, page: str, detail: str = "") -> Row:
    return {"name": f"beside_{name}", "text": text, "detail": detail, "page": page}
