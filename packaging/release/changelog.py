"""Holds CHANGELOG.md against the version that is released: `changelog.py VERSION`. Says what is wrong, and fails.

Before a release the newest heading is the version with its day, and tells of changes. Whatever stands under
*Unreleased* is looked at as well: a heading with nothing below it, and what somebody still wanted to write, are told.
"""

import re
import sys
from itertools import pairwise
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "CHANGELOG.md"
_HEADING = re.compile(r"^## \[(?P<name>[^\]]+)\](?: - (?P<day>\d{4}-\d{2}-\d{2}))?$", re.MULTILINE)
_EMPTY = re.compile(r"\b(?:TO.?DO|TBD|TBA)\b")


def mistakes(text: str, version: str) -> list[str]:
    """Return a sentence for each thing that is wrong with the page."""
    headings = list(_HEADING.finditer(text))
    ends = [*(each.start() for each in headings[1:]), len(text)]
    told = {each["name"]: text[each.end() : end] for each, end in zip(headings, ends, strict=True)}
    days = {each["name"]: each["day"] for each in headings}
    versions = [name for name in told if name != "Unreleased"]
    found = [f"Under [{name}] {wrong}" for name, part in told.items() for wrong in _wrong(part, name)]
    if version not in told:
        found.append(f"There is no heading for {version}.")
    elif versions[0] != version:
        found.append(f"The newest heading is {versions[0]}, and the version is {version}.")
    elif not days[version]:
        found.append(f"The heading of {version} has no day: ## [{version}] - YEAR-MONTH-DAY")
    if len(told) < len(headings):
        found.append("Two headings are the same.")
    return found


def _wrong(part: str, name: str) -> list[str]:
    """Return what is wrong with what stands under one heading. Right after a release *Unreleased* may be empty."""
    lines = [line for line in part.splitlines() if line.strip()]
    heads = [(line, after[:4] == "### ") for line, after in pairwise([*lines, "### "]) if line.startswith("### ")]
    bare = [line for line, ends in heads if ends]
    said = [f"nothing stands below {line.removeprefix('### ')}." for line in bare]
    if name != "Unreleased" and not lines:
        said.append("nothing is told.")
    return said + [f"“{match[0]}” is still there." for match in [_EMPTY.search(part)] if match]


if __name__ == "__main__":
    wrong = mistakes(PAGE.read_text("utf-8"), sys.argv[1])
    sys.stderr.write("".join(f"CHANGELOG.md: {each}\n" for each in wrong))
    sys.exit(bool(wrong))
