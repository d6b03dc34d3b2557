"""What a core does for the floor of merging, and no more: it opens seals, and knows neither petition nor database."""

from desktop.core.sealing import Binding, SealingKey

# The facts of a batch (campaign, key, device), and each seal with its id and running number.
Chunk = tuple[tuple[str, str, str], list[tuple[str, int, bytes]]]
_key: list[SealingKey] = []


def begin(seed: bytes) -> None:
    """Make ready, in a process of its own."""
    _key.append(SealingKey(seed))


def open_chunk(chunk: Chunk) -> int:
    """Open every seal and do nothing with it."""
    (campaign, key, device), sealed = chunk
    for id_, sequence, data in sealed:
        _key[0].open(data, Binding(campaign, key, id_, device, sequence))
    return len(sealed)
