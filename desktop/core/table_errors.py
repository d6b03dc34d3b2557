"""What only a table of the web petition meets: leaves of core/errors.py, beside those of core/petition_errors.py.

UsageError
└── AnswerWrong          an answer about a table is none of those that can be given
SourceError
├── WrongEncoding        its letters are written in another way than was said
├── NamedForUtf8         an encoding was named for it, and it reads as UTF-8
├── NoSuchSheet          the workbook has no sheet of the name that was given
├── NoHeading            the row where its headings should stand is somebody's
├── DoubledColumn        a column that would be read is there twice
├── NoSuchPreset         nothing is known of a platform of this name
├── PresetWrong          a preset's file says something that cannot be
├── OtherAnswers         it was imported before with another answer
└── FolderUnnamed        it was dropped into a folder that cannot be called like a source
"""

from collections.abc import Sequence

from desktop.core.errors import SourceError, UsageError


class WrongEncoding(SourceError):
    """The letters of a table are not written in `encoding` from `line` on; `fits` is one that would read that line."""

    def __init__(self, name: str, encoding: str, line: int, fits: str) -> None:
        super().__init__(f"{name}, line {line}, is not in the encoding {encoding}. Nothing was imported.")
        self.fits = fits


class NamedForUtf8(SourceError):
    """Another encoding was named for a table that reads as UTF-8: every accent would become two other letters."""

    def __init__(self, name: str, named: str) -> None:
        super().__init__(f"{name} reads as UTF-8, and not as {named}. Nothing was imported.")


class NoSuchSheet(SourceError):
    """The workbook has no sheet of the name that was given; `known` are those it has."""

    def __init__(self, name: str, sheet: str, known: Sequence[str]) -> None:
        super().__init__(f"{name} has no sheet “{sheet}”. It has: {', '.join(known)}.")


class NoHeading(SourceError):
    """The row where the headings of a table should stand is somebody's; nothing of it is said here."""

    def __init__(self) -> None:
        super().__init__("The first row does not look like a heading.")


class DoubledColumn(SourceError):
    """Two columns of one heading, which would be read; `places` are their numbers, from 1."""

    def __init__(self, heading: str, places: Sequence[int]) -> None:
        where = " and ".join(str(place) for place in places)
        super().__init__(f"“{heading}” stands above columns {where}. Give one another heading.")


class NoSuchPreset(SourceError):
    """Nothing is known of a platform of this name."""

    def __init__(self, named: str, known: Sequence[str]) -> None:
        super().__init__(f"There is no preset “{named}”. There are: {', '.join(known)}.")


class PresetWrong(SourceError):
    """A preset's file says something that cannot be."""

    def __init__(self, file: str, why: str) -> None:
        super().__init__(f"The preset {file} cannot be used: {why}.")


class AnswerWrong(UsageError):
    """An answer is none of those that can be given."""

    def __init__(self, given: str, may: Sequence[str]) -> None:
        super().__init__(f"“{given}” is no answer here. It may be: {', '.join(may)}.")


class OtherAnswers(SourceError):
    """The same source was imported before, as merge `number`, with another answer about one thing, or none.

    `about` may be the words of its preset as well.
    """

    def __init__(self, source: str, about: str, number: int) -> None:
        super().__init__(
            f"“{source}” was imported before with another answer about {about}, or with none (merge {number}): "
            "its rows would be taken for others."
        )
        self.number = number


class FolderUnnamed(SourceError):
    """A table was dropped into a folder, `name`, that no source can be called by."""

    def __init__(self, name: str) -> None:
        super().__init__(f"A table of the folder “{name}” is of no source, as that name is none.")
        self.name = name
