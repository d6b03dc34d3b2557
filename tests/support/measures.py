"""Reads the live scene and says what a person could not read, reach or tell apart.

Contrast is that of WCAG 2.2: the ink is the text's own colour, drawn with the opacity of all it lies in; the ground is
the commonest colour of the pixels the text covers in a picture of the window. That the ink is really among those pixels
shows that nothing lies over the text.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

FINGER = 48  # pixels
HANGING = 0.1  # times the size of the type: a bold or slanted letter may lean out of its line
LETTERS = 1.3  # times the size of the type: from the top of É to the foot of g
FADE = 40  # pixels at the end of a page, where more follows
LEAST_PAGE = 72  # pixels to scroll in: the answer being typed, with nothing left over
TOLERANCE = 1.5  # pixels: places are fractions
LEAST_SEEN = 64  # pixels of height: less of a taller text may hold the empty part of a line
SAMPLE = 2 * LEAST_SEEN  # pixels of height in which ink is looked for: a whole page of a text tells no more

# Qt's numbers of where a text stands in its item.
_LEVELS = 1024
_RIGHT, _CENTRE, _BOTTOM, _MIDDLE = 2, 4, 64, 128

TARGETS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.ListItem,
    QAccessible.Role.RadioButton,
}
PRESSED = ("QQuickAbstractButton", "QQuickTextInput")  # targets, whatever they are said to be


@dataclass(frozen=True, slots=True)
class Piece:
    """One visible item: what it says, where it is painted, what of that can be seen, and whom it lies in."""

    what: str
    text: str
    place: QRectF
    seen: QRectF
    scrolls: bool
    lines: tuple[int, ...]  # the numbers of all it lies in, itself last
    cut: str = ""
    ink: QColor | None = None
    target: bool = False
    typed_into: bool = False
    name: str = ""
    astray: bool = False  # at the left end of a line that is read from the right


@dataclass(frozen=True, slots=True)
class _Around:
    """What holds for everything inside an item."""

    clip: QRectF
    scrolls: bool = False
    opacity: float = 1.0
    lines: tuple[int, ...] = ()


@dataclass(slots=True)
class View:
    """All texts and targets of one window, as they stand now; holds no item, since items die while a window runs."""

    window: QRectF
    pieces: list[Piece] = field(default_factory=list)
    _count: int = 0
    _pages: list[float] = field(default_factory=list)

    @classmethod
    def of(cls, window: QQuickWindow) -> "View":
        """Walk over all that can be used; what waits disabled behind a sheet is nobody's to read."""
        root = window.contentItem()
        whole = QRectF(0, 0, root.width(), root.height())
        view = cls(whole)
        view._walk(root, _Around(whole))
        return view

    def _walk(self, item: QQuickItem, around: _Around) -> None:
        if not item.isVisible() or not item.isEnabled() or item.opacity() == 0:
            return
        self._count += 1
        inside = _inside(item, around, self._count)
        if item.inherits("QQuickFlickable") and item.property("contentHeight") > item.height():
            self._pages.append(item.height())
        if piece := _piece(item, inside):
            self.pieces.append(piece)
        for child in item.childItems():
            self._walk(child, inside)

    def problems(self) -> Iterator[str]:
        """Say what is cut off, out of the window, too small, nameless, or lies over something else."""
        for piece in self.pieces:
            if piece.cut:
                yield f"{piece.what} is cut off: {piece.cut}"
            if not _within(self.window, piece):
                yield f"{piece.what} leaves the window: {_figures(piece.place)}"
            if piece.target and min(piece.place.width(), piece.place.height()) < FINGER:
                yield f"{piece.what} is too small to touch: {_figures(piece.place)}"
            if piece.target and not piece.name:
                yield f"{piece.what} has no name for a screen reader"
            if piece.astray:
                yield f"{piece.what} is not mirrored: {_figures(piece.place)}"
        yield from (f"a page has a height of only {high:.0f}" for high in self._pages if high < LEAST_PAGE)
        yield from self._overlaps()

    def faint(self, picture: QImage, least: float) -> Iterator[str]:
        """Say which texts differ too little from what they stand on, or cannot be seen at all."""
        for piece in self.texts():
            pixels = _pixels(picture, piece.seen)
            colours = Counter(pixels[::3])  # the commonest is told from every third
            ground = QColor.fromRgb(colours.most_common(1)[0][0])
            ink = _over(piece.ink, ground)
            ratio = contrast(ink, ground)
            if ratio < least:
                yield f"{piece.what} has a contrast of {ratio:.2f}:1, {ink.name()} on {ground.name()}"
            elif not _drawn(ink, ground, colours) and not _drawn(ink, ground, set(pixels)):  # it may be a thin stroke
                yield f"{piece.what} is hidden: no {ink.name()} among its pixels on {ground.name()}"

    def texts(self) -> list[Piece]:
        """Return the texts of which enough can be seen."""
        return [
            each
            for each in self.pieces
            if each.text and each.ink and each.seen.height() >= min(LEAST_SEEN, each.place.height())
        ]

    def _overlaps(self) -> Iterator[str]:
        for one, other in _touching(self.pieces):
            if not _apart(one, other):
                yield f"{one.what} and {other.what} lie over each other: {_figures(one.seen)}, {_figures(other.seen)}"


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _inside(item: QQuickItem, around: _Around, number: int) -> _Around:
    clip, scrolls = around.clip, around.scrolls
    if item.inherits("QQuickFlickable"):
        scrolls = True
        if float(item.property("contentY")) + item.height() < float(item.property("contentHeight")) - 1:
            clip = clip & _place(item).adjusted(0, 0, 0, -FADE)
    if item.clip():
        clip = clip & _place(item)
    return _Around(clip, scrolls, around.opacity * item.opacity(), (*around.lines, number))


def _piece(item: QQuickItem, inside: _Around) -> Piece | None:
    if item.inherits("QQuickText") and item.property("text"):
        text, place = str(item.property("text")), _painted(item)
        return Piece(_called(item), text, place, place & inside.clip, inside.scrolls, inside.lines,
                     cut=_cut(item), ink=_faded(item.property("color"), inside.opacity))  # fmt: skip
    told = QAccessible.queryAccessibleInterface(item)
    # Role and name must be read at once: the interface dies with its item.
    heard = told is not None and told.role() in TARGETS
    if not heard and not any(item.inherits(kind) for kind in PRESSED):
        return None
    name = told.text(QAccessible.Text.Name) if heard else ""
    typed_into = item.inherits("QQuickTextInput")
    ink = _faded(item.property("color"), inside.opacity) if typed_into else None
    text, place = str(item.property("text") or "") if typed_into else "", _place(item)
    return Piece(_called(item), text, place, place & inside.clip, inside.scrolls, inside.lines, ink=ink, target=True,
                 typed_into=typed_into, name=name, astray=_astray(item))  # fmt: skip


def _cut(item: QQuickItem) -> str:
    if item.property("truncated"):
        return "shortened"
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    font = item.property("font")
    # Where a line is broken inside bold Arabic, Qt counts the blank at its end: nothing is drawn there.
    blank = QFontMetricsF(font).horizontalAdvance(" ") if "<b>" in str(item.property("text")) else 0
    if wide > item.width() + max(1, HANGING * font.pixelSize(), blank) or high > item.height() + 1:
        return f"{wide:.0f}×{high:.0f} in {item.width():.0f}×{item.height():.0f}"
    return ""


def _painted(item: QQuickItem) -> QRectF:
    """Where the letters are, which is less than the item when it is stretched."""
    place = _place(item)
    wide, high = min(item.property("contentWidth"), place.width()), min(item.property("contentHeight"), place.height())
    full = wide == place.width() and high == place.height()
    side, level = (0, 0) if full else divmod(_aligned(item), _LEVELS)
    left = {_RIGHT: 1.0, _CENTRE: 0.5}.get(side, 0.0)
    top = {_BOTTOM: 1.0, _MIDDLE: 0.5}.get(level, 0.0)
    # Between lines of some scripts is more air than their letters need.
    air = max(0.0, high / max(1, int(item.property("lineCount"))) - LETTERS * item.property("font").pixelSize()) / 2
    spare = QPointF((place.width() - wide) * left, (place.height() - high) * top)
    return QRectF(place.x() + spare.x(), place.y() + spare.y() + air, wide, high - 2 * air)


def _aligned(item: QQuickItem) -> int:
    # PySide cannot convert these enumerations; QML can, into one number.
    found = QQmlExpression(qmlContext(item), item, f"effectiveHorizontalAlignment * {_LEVELS} + verticalAlignment")
    value = found.evaluate()
    return int(value[0] if isinstance(value, tuple) else value)


def _astray(item: QQuickItem) -> bool:
    # A column places what is in it from top to bottom only: what is narrower has to be anchored at the beginning.
    column = item.parentItem()
    if not column.inherits("QQuickColumn") or item.x() != 0 or item.width() >= column.width() - 1:
        return False
    value = QQmlExpression(qmlContext(item), item, "LayoutMirroring.enabled").evaluate()
    return bool(value[0] if isinstance(value, tuple) else value)


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _within(window: QRectF, piece: Piece) -> bool:
    room = window.adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE)
    if piece.scrolls:  # up and down it comes into the window, never sideways
        return room.left() <= piece.place.left() and piece.place.right() <= room.right()
    return room.contains(piece.place)


def _touching(pieces: list[Piece]) -> Iterator[tuple[Piece, Piece]]:
    """Yield each two of which one is seen where the other is: plain figures from the top down, since most are apart."""
    least = 2 * TOLERANCE
    sides = sorted(((each.seen.getCoords(), each) for each in pieces), key=lambda side: side[0][1])
    for number, ((left, _, right, bottom), one) in enumerate(sides):
        for (x, top, end, foot), other in sides[number + 1 :]:
            if bottom - top <= least:  # so are all that begin further down
                break
            if foot - top > least and end - left > least and right - x > least and end - x > least < right - left:
                yield one, other


def _apart(one: Piece, other: Piece) -> bool:
    if one.lines == other.lines[: len(one.lines)] or other.lines == one.lines[: len(other.lines)]:
        return True  # a button and its own words
    if "corner_spot" in one.what + other.what and not (one.target and other.target):
        return True  # it shows nothing, and words are not touched
    field_, words = (one, other) if one.typed_into else (other, one)
    return field_.typed_into and not field_.text and not words.target  # the words that stand where one will type


def _pixels(picture: QImage, seen: QRectF) -> memoryview:
    sample = QRectF(seen.topLeft(), QSizeF(seen.width(), min(seen.height(), SAMPLE)))
    part = picture.copy(sample.toAlignedRect()).convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(part.constBits())).cast("I")  # a copy: Qt's own bytes go with the picture


def _faded(colour: QColor, opacity: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(faded.alphaF() * opacity)
    return faded


def _over(ink: QColor | None, ground: QColor) -> QColor:
    if ink is None:
        return ground
    share = ink.alphaF()
    mixed = (a * share + b * (1 - share) for a, b in zip(ink.getRgbF()[:3], ground.getRgbF()[:3], strict=True))
    return QColor.fromRgbF(*mixed)


def _drawn(ink: QColor, ground: QColor, colours: Iterable[int]) -> bool:
    # Thin strokes are mixed with the ground; half of the way to the ink is what only text reaches.
    wanted = ink.rgb()
    near = _distance(wanted, ground.rgb()) / 4  # both are squared
    return any(_distance(colour, wanted) <= near for colour in colours)


def _distance(one: int, other: int) -> int:
    """Return the square of how far apart two colours are."""
    red, green, blue = (((one >> shift) & 255) - ((other >> shift) & 255) for shift in (16, 8, 0))
    return red * red + green * green + blue * blue


def _luminance(colour: QColor) -> float:
    parts = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _called(item: QQuickItem) -> str:
    words = str(item.property("text") or "")
    name = item.objectName()
    return f"{name} “{words[:50]}”" if words and name else name or f"“{words[:50]}”"


def _figures(place: QRectF) -> str:
    return f"{place.width():.0f}×{place.height():.0f} at {place.x():.0f}, {place.y():.0f}"
