"""Finds what ships with Tabling, the same way in a checkout, an editable install, a wheel and a bundle."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
# A wheel and a bundle carry the resources inside the package; a checkout keeps them beside it.
RESOURCES = next(
    folder for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources") if (folder / "campaigns").is_dir()
)


def resource(*parts: str) -> Path:
    """Return the path of one bundled file or folder, for example `resource("qml", "kiosk", "Kiosk.qml")`."""
    return RESOURCES.joinpath(*parts)
