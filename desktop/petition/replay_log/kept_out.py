"""What staff keep out, as the replay log tells it in the clear: devices, words taken back, undone merges, what was
dropped.

Nobody who signed is in any of it. Words and merges are keyed hashes: a table's own digest would prove to whoever holds
the file that it was here.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

import msgspec

from desktop.core.petition_errors import ReplayLogAltered
from desktop.petition.deduplication.person_keys import keyed_hash
from desktop.petition.replay_log.log_file import Line

_LINE, _KIND = "kept_out", "kind"


@dataclass(frozen=True, slots=True)
class DeviceStands:
    """How a device stands with staff from now on. One that is welcome is told only where the log says otherwise."""

    device: str
    state: Literal["welcome", "waiting", "lost"]


@dataclass(frozen=True, slots=True)
class WordsStand:
    """The four words of a device that is still to come, as a keyed hash: taken back, or noted again (`welcome`)."""

    words: int
    welcome: bool


@dataclass(frozen=True, slots=True)
class MergeStands:
    """A merge, by a keyed hash of its batch: undone, or counted again (`counts`)."""

    batch: int
    counts: bool


@dataclass(frozen=True, slots=True)
class BatchesDropped:
    """Batches of a device that waited, by their ids, and were given up."""

    device: str
    batches: tuple[str, ...]


KeptOut = DeviceStands | WordsStand | MergeStands | BatchesDropped
_KINDS: dict[str, type[KeptOut]] = {
    "device": DeviceStands,
    "words": WordsStand,
    "merge": MergeStands,
    "dropped": BatchesDropped,
}


@dataclass(frozen=True, slots=True)
class ToldKeptOut:
    """What was told last of each device, of words and of merges, and of which devices which batches were dropped."""

    devices: dict[str, DeviceStands] = field(default_factory=dict)
    words: dict[int, WordsStand] = field(default_factory=dict)
    merges: dict[int, MergeStands] = field(default_factory=dict)
    dropped: dict[str, str] = field(default_factory=dict)  # by the id of the batch

    def learn(self, entry: KeptOut) -> bool:
        """Let an entry hold from now on, and say whether it is news."""
        news = self._is_news(entry)
        if isinstance(entry, DeviceStands):
            self.devices[entry.device] = entry
        elif isinstance(entry, WordsStand):
            self.words[entry.words] = entry
        elif isinstance(entry, MergeStands):
            self.merges[entry.batch] = entry
        else:
            self.dropped.update(dict.fromkeys(entry.batches, entry.device))
        return news

    def _is_news(self, entry: KeptOut) -> bool:
        """Whether something else was told before, or nothing and this one keeps something out."""
        if isinstance(entry, DeviceStands):
            return self.devices.get(entry.device, DeviceStands(entry.device, "welcome")) != entry
        if isinstance(entry, WordsStand):
            return self.words.get(entry.words, WordsStand(entry.words, welcome=True)) != entry
        if isinstance(entry, MergeStands):
            return self.merges.get(entry.batch, MergeStands(entry.batch, counts=True)) != entry
        return not set(entry.batches) <= set(self.dropped)


def write_kept_out(entry: KeptOut) -> Line:
    """Return the line that stands for an entry."""
    kind = next(name for name, each in _KINDS.items() if isinstance(entry, each))
    said = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(entry).items()}
    return {_LINE: {_KIND: kind, **said}}


def kept_out_in(lines: Sequence[Line]) -> ToldKeptOut:
    """Return what lines tell of whatever is kept out. Raises ReplayLogAltered."""
    told = ToldKeptOut()
    for line in lines:
        if _LINE in line:
            told.learn(_read(line[_LINE]))
    return told


def merge_hash(salt: bytes, batch: str) -> int:
    """Return by what the log knows a merge; `batch`: the id of its batch."""
    return keyed_hash(salt, "merge", batch)


def words_hash(salt: bytes, words: Sequence[str]) -> int:
    """Return by what the log knows the four words of a device."""
    return keyed_hash(salt, "words", " ".join(words))


def _read(said: Any) -> KeptOut:  # noqa: ANN401 - whatever stands in the file
    try:
        return msgspec.convert({name: said[name] for name in said if name != _KIND}, _KINDS[said[_KIND]])
    except (msgspec.ValidationError, KeyError, TypeError) as error:
        raise ReplayLogAltered("The replay log tells of what is kept out in a way that none of ours does.") from error
