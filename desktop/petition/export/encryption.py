"""Closes a table to a passphrase, in formats that staff open without Tabling: an encrypted workbook, or age.

Why these two: docs/adr/0029-exports.md.
"""

from io import BytesIO

from msoffcrypto.format.ooxml import OOXMLFile
from pyrage import passphrase as age

from desktop.core.export_errors import PassphraseShort
from desktop.core.passphrase import SHORTEST_PASSPHRASE
from desktop.petition.export.targets import TableFormat


def require_long(passphrase: str) -> None:
    """Raise PassphraseShort for one that somebody who has the file could find."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseShort(f"Choose a passphrase of at least {SHORTEST_PASSPHRASE} characters, or take ours.")


def encrypted(data: bytes, format_: TableFormat, passphrase: str) -> bytes:
    """Return the table encrypted: a workbook as Excel does it (AES-256, ECMA-376 agile), anything else by age."""
    if format_ != "xlsx":
        return bytes(age.encrypt(data, passphrase))
    file = BytesIO()
    OOXMLFile(BytesIO(data)).encrypt(passphrase, file)
    return file.getvalue()


def suffix_of(format_: TableFormat, *, plain: bool) -> str:
    """Return how such a file's name ends."""
    return f".{format_}" if plain or format_ == "xlsx" else f".{format_}.age"
