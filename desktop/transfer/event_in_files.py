"""An event as a file tells it: the same shape in the manifest of a batch and in the file that sets up tablets."""

from typing import Annotated

import msgspec

from desktop.core.event import LONGEST, Event

Word = Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9_.+-]{1,100}\Z")]
_Line = Annotated[str, msgspec.Meta(max_length=LONGEST)]


class EventTold(msgspec.Struct, forbid_unknown_fields=True):
    """What is read of an event; whether its id and day are right is for the reader to ask."""

    id: Word
    name: _Line
    place: _Line
    day: str

    def event(self) -> Event:
        """Return the event."""
        return Event(**msgspec.structs.asdict(self))
