"""The one large next step: what of all that waits is done first, and on which page."""

from PySide6.QtCore import QCoreApplication

from desktop.office.figures.today_overview import Today
from desktop.ui.console.page.page_plurals import PagePlurals

translate = QCoreApplication.translate
Step = tuple[str, str]  # its words, and its page


def step_of_today(today: Today) -> Step:
    """Return the next step; where nothing waits, more signatures come in."""
    waiting = {each.matter: each.count for each in today.waiting}
    if "pairs" in waiting and "devices" not in waiting:
        return PagePlurals().decide(waiting["pairs"]), "decide"
    return _waiting_step(today) or _bring_in()


def step_after_deciding(today: Today) -> Step:
    """Return the same where every pair is answered or put off: the list can go out, if anybody stands on it."""
    deliver = translate("Console", "Go on to the delivery"), "deliver"
    return _waiting_step(today) or (deliver if today.people else _bring_in())


def _waiting_step(today: Today) -> Step | None:
    """Return the first step of what waits besides pairs, None where nothing does that has a step."""
    waiting = {each.matter for each in today.waiting}
    if "devices" in waiting:
        return translate("Console", "Welcome a tablet"), "devices"
    if "text" in waiting:
        return translate("Console", "Write the text of the petition"), "campaign"
    if "setup" in waiting:
        return translate("Console", "Set up tablets"), "devices"
    if "page" in waiting:
        return translate("Console", "Print the page for volunteers"), "backup"
    if "backup" in waiting:
        return translate("Console", "Back up now"), "backup"
    return None


def _bring_in() -> Step:
    return translate("Console", "Bring in signatures"), "bring_in"
