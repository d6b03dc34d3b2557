"""Checks the lines of the screens: none too long to read, and none that decides more than one thing.

A screen shows what its model offers. Where it would ask for one state after another, the model has a property to offer.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

LONGEST = 120  # characters
_STRING = re.compile(r'"(?:\\.|[^"\\])*"')
_COMMENT = re.compile(r"//.*")
_OTHER_QUESTIONS = re.compile(r"\?\?|\?\.")  # "this or else that", and "its, if it is there"
_ELSE_ASKS = re.compile(r"^\s*:.*\?")


def faults_in(line: str) -> Iterator[str]:
    """Yield what is wrong with one line of QML."""
    if len(line) > LONGEST:
        yield f"is {len(line)} characters long, {LONGEST} at most"
    asks = _OTHER_QUESTIONS.sub("", _COMMENT.sub("", _STRING.sub('""', line)))
    if asks.count("?") > 1 or _ELSE_ASKS.match(asks):
        yield "asks a question within a question: let the model offer the answer"


def main(folders: list[str]) -> int:
    """Print every fault in the .qml files under the folders; return 1 if there is one, or no file at all."""
    files = sorted(file for folder in folders for file in Path(folder).rglob("*.qml"))
    faults = [
        f"{file}:{number} {fault}"
        for file in files
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        for fault in faults_in(line)
    ]
    sys.stderr.write("".join(f"{fault}\n" for fault in faults or ([] if files else ["no .qml file was found"])))
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
