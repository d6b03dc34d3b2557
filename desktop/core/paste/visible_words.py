"""Tells which words of a page its readers see: elements and attributes may show nothing, and each way of style."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from desktop.core.paste.colour_reading import Colour, are_alike, colour_of
from desktop.core.paste.style_declarations import declarations, lengths, rules, size_of

# Elements that a browser does not show; those of a menu that is folded are `details` and `dialog` below.
_UNSHOWN = frozenset(
    (
        *("template", "noscript", "datalist", "noembed", "noframes", "audio", "video", "canvas"),
        *("annotation", "annotation-xml"),
    )
)
# Names that everybody gives to what only a program that reads aloud is to find, or nobody.
_NAMES = frozenset(
    (
        *("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "screenreader"),
        *("element-invisible", "a11y-hidden", "assistive-text", "d-none", "is-hidden", "u-hidden", "hidden"),
        "invisible",
    )
)
_SMALLEST = 3.0  # pixels of a letter: nobody reads less
_FAR = 500.0  # pixels: an indent of a list is a hundredth of it
_FAINTEST = 0.1
_WIDE = 900.0  # pixels: a window, of whose size nobody knows
_BOX = 400.0  # pixels: what moves by its own size
_NONE = 1.0  # a pixel: what is no higher or wider shows no word
_WHITE: Colour = (255, 255, 255)
_PLACES = ("left", "right", "top", "bottom", "margin-left", "margin-top", "margin-right")


class Sight(NamedTuple):
    """What is seen of the words in an element. `shut`: nothing, whatever stands in it; the rest is what is inherited.

    `ink` and `ground` are None where nobody can tell: a picture lies behind, or the colour is a name we do not know.
    """

    shut: bool = False
    folded: bool = False  # by a closed `details`, whose summary is seen
    unseen: bool = False
    size: float = 16.0
    ink: Colour | None = (0, 0, 0)
    ground: Colour | None = _WHITE
    far: bool = False

    @property
    def seen(self) -> bool:
        """Whether a reader of the page sees these words."""
        painted = self.ink is None or self.ground is None or not are_alike(self.ink, self.ground)
        return not (self.shut or self.folded or self.unseen or self.far or self.size < _SMALLEST) and painted


def sight_in(around: Sight, tag: str, parent: str, attrs: Mapping[str, str], hiding: Collection[str]) -> Sight:
    """Return what is seen in an element; `hiding`: the names that the page's own style hides, as `.name` or `#name`."""
    if tag == "summary" and parent == "details":
        around = around._replace(folded=False)
    if around.shut or not (attrs or tag in _UNSHOWN or tag in ("details", "dialog")):
        return around
    if _is_shut(tag, attrs, hiding):
        return around._replace(shut=True)
    if tag == "details" and "open" not in attrs:
        around = around._replace(folded=True)
    if colour := attrs.get("bgcolor"):
        around = around._replace(ground=colour_of(colour))
    if tag == "font" and (colour := attrs.get("color")):
        around = around._replace(ink=colour_of(colour))
    style = declarations(attrs.get("style", ""))
    return _styled(around, style) if style else around


def hidden_names(sheet: str) -> Iterator[str]:
    """Yield the names, as `.name` or `#name`, that a page's own style hides."""
    for names, style in rules(sheet):
        if names and not _styled(Sight(), declarations(style)).seen:
            yield from names


def _is_shut(tag: str, attrs: Mapping[str, str], hiding: Collection[str]) -> bool:
    if tag in _UNSHOWN or "hidden" in attrs or "popover" in attrs or (tag == "dialog" and "open" not in attrs):
        return True
    if attrs.get("aria-hidden", "").strip().lower() == "true":
        return True
    names = attrs.get("class", "").split()
    if not _NAMES.isdisjoint(names):
        return True
    return bool(hiding) and (f"#{attrs.get('id', '')}" in hiding or any(f".{each}" in hiding for each in names))


def _styled(around: Sight, style: Mapping[str, str]) -> Sight:
    if _hides(style):
        return around._replace(shut=True)
    size = _size(around.size, style)
    ground = _ground(around.ground, style)
    ink, unseen, far = around.ink, around.unseen, around.far
    if "visibility" in style:
        unseen = style["visibility"] in ("hidden", "collapse")
    if "text-indent" in style:
        far = any(abs(each) >= _FAR for each in lengths(style["text-indent"], size, _WIDE))
    written = style.get("-webkit-text-fill-color") or style.get("color", "inherit")
    if "text" in (style.get("background-clip"), style.get("-webkit-background-clip")):
        ink = None  # the letters are cut out of the ground
    elif written not in ("inherit", "currentcolor", "unset"):
        ink = ground if written == "transparent" else colour_of(written, ground)
    return Sight(around.shut, around.folded, unseen, size, ink, ground, far)


def _hides(style: Mapping[str, str]) -> bool:
    """Say whether an element of this style shows nothing of what is in it, whatever the style of that."""
    if style.get("display") == "none" or style.get("mso-hide") == "all" or style.get("content-visibility") == "hidden":
        return True
    if "opacity" in style and _is_faint(style["opacity"]):
        return True
    return _is_clipped(style) or _is_away(style) or _is_flat(style)


def _is_faint(opacity: str) -> bool:
    found = re.fullmatch(r"\+?(-?\d{0,9}\.?\d{0,9})(%?)", opacity)
    try:
        return found is not None and float(found[1]) / (100 if found[2] else 1) <= _FAINTEST
    except ValueError:  # a point, or nothing
        return False


def _is_clipped(style: Mapping[str, str]) -> bool:
    """Whether nothing is left of the box."""
    clip, path = style.get("clip", ""), style.get("clip-path", "") or style.get("-webkit-clip-path", "")
    if clip.startswith("rect"):
        top, right, bottom, left = ([*lengths(clip[4:], 16, _WIDE), 0.0, 0.0, 0.0, 0.0])[:4]
        return "auto" not in clip and (bottom - top <= _NONE or right - left <= _NONE)
    if path.startswith(("circle", "ellipse")):
        return any(each <= _NONE for each in lengths(path.partition("(")[2].partition(" at ")[0], 16, _WIDE)[:2])
    if path.startswith("inset"):
        return any(each >= _WIDE / 2 for each in lengths(path[5:], 16, _WIDE))
    return path.startswith("polygon") and not any(abs(each) > _NONE for each in lengths(path[7:], 16, _WIDE))


def _is_away(style: Mapping[str, str]) -> bool:
    """Whether the box lies beside the window, or is drawn so small that nobody sees it."""
    placed = style.get("position") in ("absolute", "fixed", "relative", "sticky")
    for name in _PLACES:
        if name in style and (placed or name.startswith("margin")):
            found = lengths(style[name], 16, _WIDE)
            if min(found, default=0) <= -_FAR or (name in ("left", "right") and max(found, default=0) >= 10 * _FAR):
                return True
    turned = style.get("transform", "")
    if "translate" in turned and any(abs(each) >= _FAR for each in lengths(turned, 16, _BOX)):
        return True
    return bool(re.search(r"scale[xy]?\(0?\.?0*[,)]", turned)) or style.get("zoom") in ("0", "0%")


def _is_flat(style: Mapping[str, str]) -> bool:
    """Whether the box has no height or no width, and hides what goes beyond it."""
    around = {*style.get("overflow", "").split(), style.get("overflow-x"), style.get("overflow-y")}
    if around.isdisjoint(("hidden", "clip", "scroll", "auto")):
        return False
    sides = (
        lengths(style[each], 16, _WIDE) for each in ("height", "width", "max-height", "max-width") if each in style
    )
    return any(max(each, default=_WIDE) <= _NONE for each in sides)


def _size(around: float, style: Mapping[str, str]) -> float:
    written = style.get("font-size")
    if written is None and "font" in style:  # `bold 700 16px/1.2 Arial`: a size has a unit, or is none
        sized = re.findall(r"(?<![^\s])(0(?:\.0{1,9})?|\d{0,9}\.?\d{1,9}(?:[a-z]{1,4}|%))(?![^\s/])", style["font"])
        written = sized[0] if sized else None
    found = size_of(written, around) if written is not None else around
    return around if found is None else found


def _ground(around: Colour | None, style: Mapping[str, str]) -> Colour | None:
    picture = style.get("background-image", "") or style.get("background", "")
    if "url(" in picture or "gradient" in picture:
        return None
    written = style.get("background-color") or style.get("background", "")
    if written in ("", "none", "inherit", "transparent", "initial", "unset"):
        return around
    return colour_of(written, around)
