"""The device's own signing key, made on the device the first time it is asked for, and never leaving it."""

from pathlib import Path

from desktop.core.key_files import read_device_key, write_device_key
from desktop.core.signing import SigningKey, new_signing_key


def device_key(path: Path) -> SigningKey:
    """Return this device's key, making it where there is none. Raises KeyFileError, OutputError."""
    if not path.exists():
        write_device_key(path, new_signing_key())
    return read_device_key(path)
