"""Emoji and flags, which people put beside their name and which no list prints."""

import re

# The blocks in which Unicode's emoji lie (UTS #51, emoji-data: Extended_Pictographic and Regional_Indicator), whole: a
# star or an arrow that is no emoji today is no part of a name either. ©, ™ and the like are letters' company and stay.
_SIGNS = "\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff"
# What holds the parts of one together: the two styles, the joiner, the key's cap, the tags of a flag.
_PARTS = "\ufe0e\ufe0f\u200d\u20e3\U000e0020-\U000e007f"
_EMOJI = re.compile(f"[0-9#*]\ufe0f?\u20e3|[{_SIGNS}][{_SIGNS}{_PARTS}]*")


def has_emoji(text: str) -> bool:
    """Say whether a flag or an emoji stands in the text."""
    return not text.isascii() and _EMOJI.search(text) is not None


def without_emoji(text: str) -> str:
    """Return the text as a list prints it: without flags and emoji, one space between words."""
    return " ".join(_EMOJI.sub(" ", text).split()) if has_emoji(text) else text
