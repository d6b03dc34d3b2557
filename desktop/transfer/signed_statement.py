"""A file with something said and the organisation's signature on it.

Its kind stands in what is signed: no statement of one kind can be taken for another.
"""

import json
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.core.canonical_json import canonical_json, decode_base64
from desktop.core.errors import ReceiptError
from desktop.core.signing_keys import SigningKey, is_signed
from desktop.core.whole_files import read_bounded, write_whole


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of statement: the key it stands under, also when it is signed, and its name for people."""

    key: str
    called: str

    @property
    def mark(self) -> bytes:
        """What stands before it when it is signed."""
        return f"tabling {self.key} 1\n".encode()


def write_statement(path: Path, kind: Kind, said: dict[str, Any], organisation: SigningKey, largest: int) -> None:
    """Write what is said, signed by the organisation. Raises OutputError; ReceiptError beyond `largest` bytes."""
    signature = b64encode(organisation.sign(kind.mark + canonical_json(said))).decode()
    data = json.dumps({kind.key: said, "signature": signature}, indent=1).encode()
    if len(data) > largest:
        raise ReceiptError(
            f"{path.name} would be larger than any device reads. Write a {kind.called} for fewer batches."
        )
    write_whole(path, data)


def read_statement(path: Path, kind: Kind, organisation: bytes, largest: int) -> Any:  # noqa: ANN401 - any JSON that was signed
    """Return what the holder of the public key `organisation` said. Raises ReceiptError; then erase nothing."""
    try:
        values = json.loads(read_bounded(path, largest, ReceiptError))
        said, signature = values[kind.key], decode_base64(values["signature"])
        signed = kind.mark + canonical_json(said)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ReceiptError(f"{path.name} is not a {kind.called} of Tabling. Ask headquarters for it again.") from error
    if not is_signed(signed, signature, organisation):
        raise ReceiptError(f"{path.name} is not signed by this campaign's organisation. It erases nothing.")
    return said
