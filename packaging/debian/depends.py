"""Holds the dependencies that nfpm.yaml declares against what the bundle's programs and libraries are linked to.

`python3 depends.py BUNDLE`, on the Debian that the package is built on. Says what is missing or too much and fails.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

RECIPE = Path(__file__).with_name("nfpm.yaml")
# Linked to, and part of libc6 or of the kernel.
_LOADER = re.compile(r"ld-linux.*|linux-vdso.*")


def main(bundle: Path) -> int:
    """Compare; returns the exit code."""
    files = [file for file in bundle.rglob("*") if file.is_file() and not file.is_symlink() and _is_program(file)]
    own = {file.name for file in bundle.rglob("*") if ".so" in file.name}
    links = {name for file in files for name in _linked(file)} - own
    wanted = {_package(name) for name in links if not _LOADER.fullmatch(name)}
    told, least = declared()
    for text, packages in (("Add to depends", wanted - told), ("Linked to by nothing", told - wanted)):
        if packages:
            sys.stderr.write(f"{text}: {', '.join(sorted(packages))}\n")
    newest = max(version for file in files for version in _c_library(file))
    if newest != least:
        sys.stderr.write(f"libc6 (>= {newest[0]}.{newest[1]}) is what is linked to.\n")
    return int(told != wanted or newest != least)


def declared() -> tuple[set[str], tuple[int, int]]:
    """Return the packages that the recipe names, and the C library's least version."""
    block = RECIPE.read_text("utf-8").partition("\ndepends:\n")[2].partition("\nrecommends:")[0]
    lines = re.findall(r"^  - (.+)$", block, re.MULTILINE)
    major, minor = re.search(r"libc6 \(>= (\d+)\.(\d+)\)", block).groups()  # type: ignore[union-attr] # it is there
    return {line.partition(" ")[0] for line in lines}, (int(major), int(minor))


def _is_program(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _linked(file: Path) -> list[str]:
    return re.findall(r"\(NEEDED\).*\[(.+?)\]", _asked("readelf", "--dynamic", "--wide", str(file)))


def _c_library(file: Path) -> Iterator[tuple[int, int]]:
    for major, minor in re.findall(
        r"Name: GLIBC_(\d+)\.(\d+)", _asked("readelf", "--version-info", "--wide", str(file))
    ):
        yield int(major), int(minor)


def _package(library: str) -> str:
    """Return the installed package that holds a library."""
    try:
        said = _asked("dpkg-query", "--search", f"*/{library}")
    except subprocess.CalledProcessError:
        sys.exit(f"No installed package holds {library}. Install it, so that its package is known.")
    return said.partition(":")[0]


def _asked(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own words


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
