"""What a page of the corner or the first start says, read from its model, and a PIN pressed on it."""

from PySide6.QtCore import QObject

from desktop.ui.base.page_model import PageModel
from tests.support.corner_stage import PIN

Said = tuple[str, str, str]  # title, main action, way back


def said(page: PageModel) -> Said:
    return page.title, page.mainText, page.backText


def press_pin(page: QObject) -> None:
    for digit in PIN:
        page.pad.press(digit)
    page.pad.enter()


class Steps:
    """Writes down what a page says at every change, each thing once."""

    def __init__(self, page: PageModel) -> None:
        self.seen: list[Said] = []
        page.changed.connect(lambda: self._see(said(page)))

    def _see(self, now: Said) -> None:
        if not self.seen or self.seen[-1] != now:
            self.seen.append(now)
