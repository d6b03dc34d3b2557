"""The file of a replay log: lines of JSON that only grow, each authenticated together with all before it.

The key of the marks comes from the petition's salt: who has neither the petition nor a backup of it can write no line.
A line that was cut short by a power cut was never relied upon, and is written over. So is the last line where it counts
acts: it is no entry, and however many acts there are it stays one line.
"""

import hmac
import json
import os
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import PetitionError
from desktop.core.petition_errors import ReplayLogAltered
from desktop.core.whole_files import read_bounded, refusal, write_whole

FORMAT = 1
LARGEST = 64 * 1024 * 1024  # bytes: a million people erased, and far more receipts than anybody writes
_ACTS = "acts"  # of the last line: how many acts of each kind the petition knew
_MARK = "mark"  # of a line: HMAC-SHA256, hex, over the mark before it and the line without it

Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ReplayLog:
    """A log as it was read. `marks` has one more than `lines`: the first is that of the head, which names the log.

    `whole`: every line is as it was written; else `lines` are those before the first that is not. `size`: bytes up to
    the end of the last good line. `acts`: how many acts of each kind of staff it counts, nothing where it counts none.
    """

    id: str
    lines: tuple[Line, ...]
    marks: tuple[bytes, ...]
    size: int
    whole: bool = True
    acts: Mapping[str, int] = field(default_factory=dict)


def log_name(salt: bytes) -> str:
    """Return the file's name: the same for a petition and everything that is restored from its backups."""
    return f"petition-{_derive(salt, b'tabling replay log name')[:8].hex()}.replay"


def read_log(path: Path, salt: bytes) -> ReplayLog | None:
    """Return the log at `path`, None where there is none. Raises ReplayLogAltered where it is not this petition's."""
    if not path.exists():
        return None
    data = read_bounded(path, LARGEST, ReplayLogAltered)
    head, *rest = data.split(b"\n")[:-1] or [b""]
    key = _derive(salt, b"tabling replay log")
    first = _proven(head, key, b"")
    if not first or first.get("tabling_replay") != FORMAT or not isinstance(first.get("id"), str):
        raise ReplayLogAltered(f"{path.name} is not the replay log of this petition, or was altered.")
    lines: list[Line] = []
    marks, size = [bytes.fromhex(first[_MARK])], len(head) + 1
    for place, each in enumerate(rest, 1):
        line = _proven(each, key, marks[-1])
        if line is None:
            return ReplayLog(first["id"], tuple(lines), tuple(marks), size, whole=False)
        if place == len(rest) and isinstance(acts := line.get(_ACTS), dict):
            return ReplayLog(first["id"], tuple(lines), tuple(marks), size, acts=acts)
        lines.append(line)
        marks.append(bytes.fromhex(line[_MARK]))
        size += len(each) + 1
    return ReplayLog(first["id"], tuple(lines), tuple(marks), size)


def begin_log(path: Path, salt: bytes) -> ReplayLog:
    """Write an empty log where there is none yet. Raises OutputError."""
    id_ = secrets.token_hex(16)
    written = _marked({"tabling_replay": FORMAT, "id": id_}, _derive(salt, b"tabling replay log"), b"")
    data = canonical_json(written) + b"\n"
    write_whole(path, data)
    return ReplayLog(id_, (), (bytes.fromhex(written[_MARK]),), len(data))


def append_lines(path: Path, log: ReplayLog, salt: bytes, lines: Iterable[Line]) -> ReplayLog:
    """Write lines at the end, and after them how many acts the log counts; wait until they are on the disk.

    Raises OutputError, ReplayLogAltered where the log does not hold, PetitionError where it would grow too large.
    """
    if not log.whole:
        raise ReplayLogAltered(f"{path.name} was altered after line {len(log.lines)}; nothing is added to it.")
    key, marks, written = _derive(salt, b"tabling replay log"), list(log.marks), []
    for line in lines:
        written.append(_marked(line, key, marks[-1]))
        marks.append(bytes.fromhex(written[-1][_MARK]))
    last = [_marked({_ACTS: log.acts}, key, marks[-1])] * bool(log.acts)
    data = b"".join(canonical_json(each) + b"\n" for each in (*written, *last))
    if log.size + len(data) > LARGEST:
        raise PetitionError(f"{path.name} is full.")
    try:
        with path.open("r+b") as file:
            file.truncate(log.size)
            file.seek(log.size)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise refusal(f"{path} cannot be written", error) from error
    size = log.size + sum(len(canonical_json(each)) + 1 for each in written)
    return ReplayLog(log.id, (*log.lines, *written), tuple(marks), size, acts=log.acts)


def count_acts(path: Path, log: ReplayLog, salt: bytes, acts: Mapping[str, int]) -> None:
    """Write down how many acts of each kind there are by now, instead of what stood there. Raises as above."""
    append_lines(path, replace(log, acts=acts), salt, ())


def _proven(data: bytes, key: bytes, before: bytes) -> dict[str, Any] | None:
    try:
        line = json.loads(data)
        mark = line[_MARK].encode()
        expected = _mark({name: value for name, value in line.items() if name != _MARK}, key, before)
        written = canonical_json(line)  # in one way only
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return line if hmac.compare_digest(mark, expected.hex().encode()) and written == data else None


def _marked(line: Line, key: bytes, before: bytes) -> dict[str, Any]:
    return {**line, _MARK: _mark(line, key, before).hex()}


def _mark(line: Line, key: bytes, before: bytes) -> bytes:
    return hmac.digest(key, before + canonical_json(line), "sha256")


def _derive(salt: bytes, purpose: bytes) -> bytes:
    return hmac.digest(salt, purpose, "sha256")
