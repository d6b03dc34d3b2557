"""The words for an act that does not stand in the replay log: it is done, and a restored backup would not know it."""

from collections.abc import Mapping

_WHY: Mapping[str, str] = {
    "no folder": "name a folder with --replay-log.",
    "no pack": "hand over the signed pack with `tabling petition campaign add`.",
    "not written": "the replay log could not be written. Make room, or name another folder with --replay-log.",
    "": "",
}
WRONG: Mapping[str, str] = {
    "altered": "The replay log was altered, or is another petition's: bring back the one that was there.",
    "cut": "The replay log was cut short: entries at its end are gone. Bring back the one that was there.",
}
AHEAD = (
    "The replay log says {} that this petition was never told: it was put back from an older copy. "
    "`tabling petition replay` does them again, or names them."
)


def unnoted_in_words(why: str) -> str:
    """Return what to do so that what was just done is noted."""
    return {**WRONG, "ahead": AHEAD.format("things")}.get(why) or incomplete_in_words(why)


def incomplete_in_words(why: str) -> str:
    """Return that the log lacks something, and what to do."""
    said = "Not all is noted outside the petition, and a restored backup would bring back what is to stay out"
    return f"{said}: {_WHY[why]}"
