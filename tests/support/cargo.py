"""Real batches for the boxes, each another one: a receiver looks inside, and no box should care."""

import os
import uuid
from pathlib import Path

from desktop.core.sealing import SealedSignature
from desktop.transfer.batch import encode_entries, write_batch
from tests.support.factory import DEVICE, manifest


def cargo(folder: Path, signatures: int = 50) -> Path:
    """Write a batch of so many signatures, 3 kB each, that nobody can open."""
    sealed = tuple(
        SealedSignature(str(uuid.UUID(int=number)), number, os.urandom(2200)) for number in range(1, signatures + 1)
    )
    return write_batch(folder, manifest(sealed), encode_entries(sealed), DEVICE)
