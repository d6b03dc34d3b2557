"""Gathers the licences of all that is in a bundle: the text of each, and one page that names them.

`python licences.py BUNDLE FOLDER`, by the Python of the environment that was frozen: FOLDER is written anew. Fails
where something is in the bundle whose licence is not known.
"""

import re
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import NamedTuple

_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
# Whose package does not say it: a licence, and whose it is.
_SAID_ELSEWHERE = {
    "obstore": "MIT, Development Seed",
    "pyrage": "MIT, William Woodruff",
    "PySide6_Addons": "LGPL-3.0-only, Qt Virtual Keyboard GPL-3.0-only, The Qt Company",
    "PySide6_Essentials": "LGPL-3.0-only, The Qt Company",
    "shiboken6": "LGPL-3.0-only, The Qt Company",
    "sqlcipher3": "Zlib, Charles Leifer; SQLCipher BSD-3-Clause, Zetetic",
}
# Whose package does not carry the words either: where else they are.
_WORDS_ELSEWHERE = {
    "obstore": "the words are those of rich/",
    "PySide6_Addons": "the words are in psycopg/ and tabling/",
    "PySide6_Essentials": "the words are in psycopg/",
    "shiboken6": "the words are in psycopg/",
}
_HEAD = """Tabling, with all that its bundle holds

Copyright: the authors of Tabling
Licence: GPL-3.0-or-later (tabling/LICENSE)

This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later
version. On Debian its text is in /usr/share/common-licenses/GPL-3.

What follows comes along, each under a licence of its own, whose words are in the folder that is named. Qt holds works
of others as well (ICU, HarfBuzz, PCRE2, libpng, libjpeg and more); its licences and theirs:
https://doc.qt.io/qt-6/licenses-used-in-qt.html. The typefaces are under the SIL Open Font License, each with its
licence beside it. Source code: each package of Python is in the Python Package Index by its name and version; Qt is on
https://download.qt.io; Tabling is where you have it from.

"""


class Work(NamedTuple):
    """Something that came along: its name, version, licence, and the files with the words of it."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def main(bundle: Path, folder: Path) -> None:
    """Write the page and the texts."""
    shutil.rmtree(folder, ignore_errors=True)
    found = works(bundle)
    unknown = [work.name for work in found if not work.texts and work.name not in _WORDS_ELSEWHERE]
    if unknown:
        sys.exit(f"No licence is known for: {', '.join(unknown)}")
    lines = [_copied(work, folder) for work in found]
    (folder / "copyright").write_text(_HEAD + "\n".join(lines) + "\n", "utf-8")


def works(bundle: Path) -> list[Work]:
    """Return what is in a bundle by its packages' own lists of files: not all that the environment has."""
    inside = next(each for name in ("_internal", "Contents/Frameworks") if (each := bundle / name).is_dir())
    return sorted([*_brought_by_python(), *_packages(inside)], key=lambda work: work.name.lower())


def _packages(inside: Path) -> Iterator[Work]:
    for package in distributions():
        if any(_is_inside(inside, str(file)) for file in package.files or ()):
            yield Work(package.metadata["Name"], package.version, _licence(package), _texts(package))


def _is_inside(inside: Path, file: str) -> bool:
    """Say whether a file of a package is in the bundle, where it is compiled."""
    if ".dist-info" in file or file.startswith(".."):
        return False
    return (inside / file).is_file() or (file.endswith(".py") and (inside / f"{file}c").is_file())


def _licence(package: Distribution) -> str:
    said = package.metadata.get("License-Expression") or package.metadata.get("License") or ""
    named = [
        each.rpartition(" :: ")[2] for each in package.metadata.get_all("Classifier") or () if "License ::" in each
    ]
    return _SAID_ELSEWHERE.get(package.metadata["Name"]) or said.partition("\n")[0] or ", ".join(named) or "in its text"


def _texts(package: Distribution) -> tuple[Path, ...]:
    found = (file for file in package.files or () if ".dist-info" in str(file) and _LICENCE_FILE.search(str(file)))
    return tuple(sorted(Path(str(package.locate_file(file))) for file in found))


def _brought_by_python() -> Iterator[Work]:
    folders = (sysconfig.get_path("stdlib"), sys.base_prefix)  # the second is where Windows has it
    text = next(text for folder in folders if (text := Path(folder, "LICENSE.txt")).is_file())
    yield Work("Python", sys.version.partition(" ")[0], "PSF-2.0", (text,))
    for package in distributions(name="pyinstaller"):  # its first lines are in each program
        yield Work("PyInstaller", package.version, "GPL-2.0-or-later with an exception for bundles", _texts(package))


def _copied(work: Work, folder: Path) -> str:
    """Copy the texts of a work, and return its line on the page."""
    own = folder / work.name.lower()
    own.mkdir(parents=True)
    for number, text in enumerate(work.texts):
        name = text.name if text.name not in {other.name for other in work.texts[:number]} else f"{number}-{text.name}"
        shutil.copyfile(text, own / name)
    if not work.texts:
        own.rmdir()
    where = f"{work.name.lower()}/" if work.texts else _WORDS_ELSEWHERE[work.name]
    return f"{work.name} {work.version}: {work.licence} ({where})"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
