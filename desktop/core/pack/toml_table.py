"""One table of campaign.toml, read strictly: each fault names the file, the key and the reason."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from desktop.core.event import is_day
from desktop.core.one_line_text import is_line
from desktop.core.pack.fault_collector import Faults
from desktop.core.sealed_text_limits import LARGEST_VERSION
from desktop.core.unseen_characters import call_character

FILE = "campaign.toml"
LONGEST_TEXT = 4000  # characters; the longest consent or note we know has 600

Choice = TypeVar("Choice", bound=str)


class Table:
    """Reads keys of one TOML table and, at `close()`, notes keys nobody asked for: those are typing mistakes.

    Each method notes what is wrong in `faults` and returns a stand-in, so that one reading finds everything.
    """

    def __init__(self, values: Mapping[str, Any], faults: Faults, path: str = "") -> None:
        self.faults = faults
        self._values = values
        self._path = path
        self._known: set[str] = set()

    def fault(self, key: str, why: str) -> None:
        """Note what is wrong with one key."""
        self.faults.add(f"{FILE}: {self._path}{key} {why}")

    def _take(self, key: str, kind: type, called: str, default: Any = None) -> Any:  # noqa: ANN401 - TOML's values
        """Return the value of a key, None where there is none of this kind."""
        self._known.add(key)
        value = self._values.get(key, default)
        if value is None:
            self.fault(key, f"is missing. Add it as {called}.")
        elif not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            self.fault(key, f"must be {called}.")
            return None
        return value

    def text(self, key: str, default: str | None = None, longest: int = LONGEST_TEXT) -> str:
        """Return a text; without a default it must be there and say something."""
        taken: str | None = self._take(key, str, "a text", default)
        if taken is None:
            return ""
        value = taken.strip()
        if default is None and not value:
            self.fault(key, "is empty. Write it.")
        if len(value) > longest:
            self.fault(key, f"is longer than {longest} characters. Shorten it.")
        return value

    def line(self, key: str, longest: int) -> str:
        """Return a text that stands in one line; what else hides or turns words is noted for every text alike."""
        value = self.text(key, longest=longest)
        if "\n" in value or "\t" in value:
            self.fault(key, "must be one line of text.")
        return value

    def sealed_line(self, key: str, longest: int) -> str:
        """Return a text that is sealed with each signature, where not even marks of direction may stand."""
        value = self.text(key, longest=longest)
        if wrong := next((each for each in value if not is_line(each)), ""):
            self.fault(key, f"must be one line of text without {call_character(wrong)}. Take that character out.")
        return value

    def matching(self, key: str, pattern: str, called: str, longest: int = 64) -> str:
        """Return a text that is wholly of this pattern."""
        value = self.text(key, longest=longest)
        if value and not re.fullmatch(pattern, value):
            self.fault(key, f"must be {called}.")
        return value

    def day(self, key: str) -> str:
        """Return a day as ISO 8601, written as a text or as TOML's own; empty where the key is missing."""
        self._known.add(key)
        value = self._values.get(key, "")
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        if value == "" or (isinstance(value, str) and is_day(value)):
            return str(value)
        self.fault(key, "must be a day such as 2026-06-27.")
        return ""

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of at least one and at most 50 texts; none where it is no such list."""
        values: list[Any] | None = self._take(key, list, "a list of texts")
        if values is None:
            return ()
        if not values or len(values) > 50 or not all(isinstance(value, str) and value.strip() for value in values):
            self.fault(key, "must be a list of one to 50 texts.")
            return ()
        return tuple(value.strip() for value in values)

    def optional_texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, none where the key is missing."""
        return self.texts(key) if key in self._values else ()

    def number(self, key: str, default: int | None = None) -> int:
        """Return a whole number from 0 to a billion."""
        value: int | None = self._take(key, int, "a whole number", default)
        if value is None:
            return 0
        if not 0 <= value <= LARGEST_VERSION:
            self.fault(key, "must be a number from 0 to 1,000,000,000.")
        return value

    def yes_no(self, key: str, *, default: bool) -> bool:
        """Return true or false."""
        value: bool | None = self._take(key, bool, "true or false", default)
        return default if value is None else value

    def choice(self, key: str, choices: Sequence[Choice]) -> Choice:
        """Return one of a few words."""
        value = self.text(key)
        for choice in choices:
            if value == choice:
                return choice
        if value:
            self.fault(key, f"is “{value}”; it must be one of: {', '.join(choices)}.")
        return choices[0]

    def table(self, key: str) -> "Table":
        """Return the table under a key; of one that is none, nothing more is noted."""
        values: Mapping[str, Any] | None = self._take(key, dict, "a table")
        return Table(values or {}, Faults() if values is None else self.faults, f"{self._path}{key}.")

    def optional_table(self, key: str) -> "Table | None":
        """Return the table under a key, or None where there is none."""
        return self.table(key) if key in self._values else None

    def tables(self, key: str) -> list["Table"]:
        """Return a list of at most 50 tables; none where the key is missing."""
        values: list[Any] = self._take(key, list, "a list of tables", []) or []
        if len(values) > 50 or not all(isinstance(value, dict) for value in values):
            self.fault(key, "must be a list of at most 50 tables.")
            return []
        return [Table(value, self.faults, f"{self._path}{key}[{place}].") for place, value in enumerate(values, 1)]

    def per_language(self, key: str, languages: Sequence[str]) -> dict[str, str]:
        """Return one text for each language of the pack."""
        table = self.table(key)
        texts = {language: table.text(language) for language in languages}
        table.close()
        return texts

    def close(self) -> None:
        """Note keys that were not read."""
        for key in self._values:
            if key not in self._known:
                self.fault(key, "is not known. Check its spelling, or take it out.")
