"""A hand for the page that brings in: a table is dropped there, looked at, and its menus gone through by the keys."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

HEADING = "First name,Last name,Country,Email,Signed on,Newsletter,Comment"


def table(office):
    return office.model.pages.bringIn.table


def drop(office, *files: Path) -> None:
    """Drop files as a file manager does: the drag comes in over the frame, and is let go there."""
    told = QMimeData()
    told.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    frame = office.hand.wait_for("drop_area")
    spot = frame.mapToScene(QPointF(frame.width() / 2, frame.height() / 2))
    how = (Qt.DropAction.CopyAction, told, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window = office.window.window
    QCoreApplication.sendEvent(window, QDragEnterEvent(QPoint(round(spot.x()), round(spot.y())), *how))
    QCoreApplication.sendEvent(window, QDropEvent(spot, *how))


def export(office, *rows: str, heading: str = HEADING, name: str = "export.csv", encoding: str = "utf-8") -> Path:
    file = office.data / name
    file.write_text("\n".join([heading, *rows]) + "\n", encoding)
    return file


def look(office, *, stage: str = "looked") -> None:
    """Name the source and look."""
    office.hand.fill("source", "website")
    office.hand.press(Qt.Key.Key_Return)
    reach(office, stage)


def reach(office, stage: str) -> None:
    shown = office.model.pages.bringIn
    office.hand.wait_until(
        lambda: table(office).stage == stage, f"the table to be {stage}, not {table(office).stage} {shown.trouble}"
    )
    office.rest()


def choose(office, menu: str, words: str) -> None:
    """Go through a menu with the keys until these words stand there."""
    office.hand.tap(menu)
    steps = [str(each) for each in office.hand.wait_for(menu).property("model")]
    before = int(office.hand.wait_for(menu).property("currentIndex"))
    way = steps.index(words) - before
    for _ in range(abs(way)):
        office.hand.press(Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)
    office.hand.press(Qt.Key.Key_Return)
    assert office.hand.wait_for(menu).property("displayText") == words


def figures(office) -> dict[str, str]:
    return {str(each["text"]): str(each["number"]) for each in table(office).preview.figures}
