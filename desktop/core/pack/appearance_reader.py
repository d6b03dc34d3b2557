"""Reads how a campaign looks: its colour and pictures."""

from desktop.core.campaign import Look, Picture
from desktop.core.pack.file_reader import PackFiles
from desktop.core.pack.picture import read_picture
from desktop.core.pack.toml_table import Table

_ACCENT = "#[0-9a-fA-F]{6}"


def read_look(table: Table, files: PackFiles) -> Look:
    """Return the colour and pictures under `[look]`."""
    accent = table.matching("accent", _ACCENT, "a colour such as “#7a1fa2”")
    if len(accent) == 7 and (contrast := contrast_on_white(accent)) < 4.5:  # WCAG 2.2, 1.4.3
        table.fault("accent", f"has a contrast of {contrast:.1f} on white; choose a darker colour (4.5 or more).")
    picture, logo = table.text("picture"), table.text("logo", "")
    table.close()
    return Look(
        accent=accent,
        picture=_picture(table, files, picture, "look.picture") or Picture("image/png", b""),
        logo=_picture(table, files, logo, "look.logo"),
    )


def _picture(table: Table, files: PackFiles, name: str, key: str) -> Picture | None:
    return table.faults.or_noted(lambda: read_picture(files, name, key), None) if name else None


def contrast_on_white(colour: str) -> float:
    """Return the WCAG contrast ratio (1 to 21) of `#rrggbb` on white."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
