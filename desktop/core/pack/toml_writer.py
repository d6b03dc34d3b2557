"""Writes campaign.toml from values, so that reading it gives the same values back."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

_Values = Mapping[str, Any]


def write_toml(values: _Values) -> str:
    """Return the values of a campaign.toml as its text: texts, numbers, yes and no, lists of texts, and tables."""
    return "\n".join(_lines(values, "")) + "\n"


def _lines(values: _Values, path: str) -> Iterator[str]:
    for key, value in values.items():
        if not isinstance(value, Mapping) and not _are_tables(value):
            yield f"{key} = {_written(value)}"
    for key, value in values.items():
        if isinstance(value, Mapping):
            yield from ("", f"[{path}{key}]", *_lines(value, f"{path}{key}."))
        elif _are_tables(value):
            for each in value:
                yield from ("", f"[[{path}{key}]]", *_dotted(each, ""))


def _dotted(values: _Values, before: str) -> Iterator[str]:
    """Yield a table's keys without tables of its own: `reason.en = "…"`."""
    for key, value in values.items():
        if isinstance(value, Mapping):
            yield from _dotted(value, f"{before}{key}.")
        else:
            yield f"{before}{key} = {_written(value)}"


def _are_tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, Mapping) for each in value)


def _written(value: object) -> str:
    if isinstance(value, (bool, int)):
        return json.dumps(value)
    if isinstance(value, list):
        return f"[{', '.join(_written(each) for each in value)}]"
    # JSON escapes whatever TOML must have escaped, but for one character. Half characters are no text.
    whole = str(value).encode("utf-8", "replace").decode()
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")
