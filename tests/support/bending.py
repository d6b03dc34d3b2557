"""Bends JSON as somebody would who knows its structure: keys go or come, values are swapped, grown and emptied."""

import json
import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

_VALUES = (
    "", " ", "x", "=1+1", "en", "../x", "00000000-0000-4000-8000-000000000009", 0, 1, 2, 3, -1, 2**53, 2**60, 1.5, True,
    None, [], {}, "cancellation", "2026-08-23T18:05:09Z", "2026-08-23", "a" * 64, "\ud800", ["a"], {"a": "b"},
)  # fmt: skip
_TAILS = ("\n", " ", "x" * 500, "\u202e", "𞤀" * 90)


def bend(chance: random.Random, data: bytes) -> bytes:
    """Return the JSON with one to three things changed, or with one bit turned; always the same for the same chance."""
    if chance.random() < 0.3:
        place = chance.randrange(len(data))
        return data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]
    value = json.loads(data)
    for _ in range(chance.randint(1, 3)):
        holders = [each for each in _holders(value) if each]
        if holders:
            chance.choice((_take, _put, _swap, _grow, _add))(chance, chance.choice(holders))
    # Written as ours is, or as anybody's.
    usual: dict[str, Any] = {"sort_keys": True, "separators": (",", ":")} if chance.random() < 0.7 else {}
    return json.dumps(value, ensure_ascii=False, **usual).encode("utf-8", "surrogatepass")


def _holders(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list):
        yield value
        for each in value.values() if isinstance(value, dict) else value:
            yield from _holders(each)


def _key(chance: random.Random, holder: Any) -> Any:
    return chance.choice(sorted(holder) if isinstance(holder, dict) else range(len(holder)))


def _take(chance: random.Random, holder: Any) -> None:
    del holder[_key(chance, holder)]


def _put(chance: random.Random, holder: Any) -> None:
    holder[_key(chance, holder)] = deepcopy(chance.choice(_VALUES))


def _swap(chance: random.Random, holder: Any) -> None:
    one, other = _key(chance, holder), _key(chance, holder)
    holder[one], holder[other] = holder[other], holder[one]


def _grow(chance: random.Random, holder: Any) -> None:
    key = _key(chance, holder)
    if isinstance(holder[key], str):
        holder[key] += chance.choice(_TAILS)
    elif isinstance(holder[key], list):
        holder[key] = [deepcopy(each) for each in holder[key] * chance.choice((2, 50))]
    else:
        holder[key] = [holder[key]]


def _add(chance: random.Random, holder: Any) -> None:
    if isinstance(holder, dict):
        holder[chance.choice(("more", "kind", "format", "name", "cancels", "backup", "previous"))] = deepcopy(
            chance.choice(_VALUES)
        )
    else:
        holder.append(deepcopy(chance.choice(_VALUES)))
