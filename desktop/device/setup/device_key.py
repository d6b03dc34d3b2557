"""The device's own signing key, made on the device the first time it is asked for, and never leaving it."""

from functools import cache
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.key_files import read_device_key, write_device_key
from desktop.core.key_words import key_words
from desktop.core.sealing import fingerprint
from desktop.core.signing_keys import SigningKey, new_signing_key


def device_key(path: Path) -> SigningKey:
    """Return this device's key, making it where there is none. Raises KeyFileError, OutputError."""
    if not path.exists():
        write_device_key(path, new_signing_key())
    return read_device_key(path)


def device_words(home: DataFolder) -> tuple[str, ...]:
    """Return the four words by which headquarters welcomes this device. Raises KeyFileError, OutputError."""
    return _words_of(device_key(home.device_key).public)


@cache
def _words_of(public: bytes) -> tuple[str, ...]:
    return key_words(public)  # 0.2 s: the corner asks again every few seconds


def device_name(home: DataFolder) -> str:
    """Return what this device is known by: the fingerprint of its key. Raises KeyFileError, OutputError."""
    return fingerprint(device_key(home.device_key).public)
