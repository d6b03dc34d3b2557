"""One spelling for every JSON text that is hashed, signed or sealed."""

import json
from typing import Any


def canonical_json(value: Any) -> bytes:  # noqa: ANN401 - anything JSON can say
    """Return UTF-8 JSON with sorted keys and no spaces: equal values give equal bytes."""
    return _ENCODER.encode(value).encode()


_ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
