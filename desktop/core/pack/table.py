"""One table of campaign.toml, read strictly: each refusal names the file, the key and the reason."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from desktop.core.errors import CampaignError
from desktop.core.line import is_line

FILE = "campaign.toml"
LONGEST_TEXT = 4000  # characters; the longest consent or note we know has 600

Choice = TypeVar("Choice", bound=str)


class Table:
    """Reads keys of one TOML table and, at `close()`, refuses keys nobody asked for: those are typing mistakes."""

    def __init__(self, values: Mapping[str, Any], path: str = "") -> None:
        self._values = values
        self._path = path
        self._known: set[str] = set()

    def error(self, key: str, why: str) -> CampaignError:
        """Return the refusal of one key, ready to raise."""
        return CampaignError(f"{FILE}: {self._path}{key} {why}")

    def _take(self, key: str, kind: type, called: str, default: Any = None) -> Any:  # noqa: ANN401 - TOML's values
        self._known.add(key)
        value = self._values.get(key, default)
        if value is None:
            raise self.error(key, f"is missing. Add it as {called}.")
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.error(key, f"must be {called}.")
        return value

    def text(self, key: str, default: str | None = None, longest: int = LONGEST_TEXT) -> str:
        """Return a text; without a default it must be there and say something."""
        value: str = self._take(key, str, "a text", default).strip()
        if default is None and not value:
            raise self.error(key, "is empty. Write it.")
        if len(value) > longest:
            raise self.error(key, f"is longer than {longest} characters. Shorten it.")
        return value

    def line(self, key: str, longest: int) -> str:
        """Return a text that stands in one line."""
        value = self.text(key, longest=longest)
        if not is_line(value):
            raise self.error(key, "must be one line of text.")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of at least one and at most 50 texts."""
        values: list[Any] = self._take(key, list, "a list of texts")
        if not values or len(values) > 50 or not all(isinstance(value, str) and value.strip() for value in values):
            raise self.error(key, "must be a list of one to 50 texts.")
        return tuple(value.strip() for value in values)

    def number(self, key: str, default: int | None = None) -> int:
        """Return a whole number from 0 to a billion."""
        value: int = self._take(key, int, "a whole number", default)
        if not 0 <= value <= 10**9:
            raise self.error(key, "must be a number from 0 to 1,000,000,000.")
        return value

    def yes_no(self, key: str, *, default: bool) -> bool:
        """Return true or false."""
        value: bool = self._take(key, bool, "true or false", default)
        return value

    def choice(self, key: str, choices: Sequence[Choice]) -> Choice:
        """Return one of a few words."""
        value = self.text(key)
        for choice in choices:
            if value == choice:
                return choice
        raise self.error(key, f"is “{value}”; it must be one of: {', '.join(choices)}.")

    def table(self, key: str) -> "Table":
        """Return the table under a key."""
        return Table(self._take(key, dict, "a table"), f"{self._path}{key}.")

    def optional_table(self, key: str) -> "Table | None":
        """Return the table under a key, or None where there is none."""
        return self.table(key) if key in self._values else None

    def tables(self, key: str) -> list["Table"]:
        """Return a list of at most 50 tables; none where the key is missing."""
        values: list[Any] = self._take(key, list, "a list of tables", [])
        if len(values) > 50 or not all(isinstance(value, dict) for value in values):
            raise self.error(key, "must be a list of at most 50 tables.")
        return [Table(value, f"{self._path}{key}[{place}].") for place, value in enumerate(values, 1)]

    def per_language(self, key: str, languages: Sequence[str]) -> dict[str, str]:
        """Return one text for each language of the pack."""
        table = self.table(key)
        texts = {language: table.text(language) for language in languages}
        table.close()
        return texts

    def close(self) -> None:
        """Refuse keys that were not read."""
        for key in self._values:
            if key not in self._known:
                raise self.error(key, "is not known. Check its spelling, or take it out.")
