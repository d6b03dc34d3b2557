"""The bundled campaign as many packs are: it asks for given and family name in two boxes."""

import re

from desktop.core.pack.file_reader import PackFiles

_LATER = re.compile(rb"^(before_you_sign|usual_countries) = .*\n", re.MULTILINE)  # what format 1 does not know
_ONE, _TWO = b'\nname = "name"\n', (b'\nname = "given_name"\n', b'\nname = "family_name"\n')


def in_two_boxes(files: PackFiles) -> dict[str, bytes]:
    """Return an unsigned pack that asks for the name in one box, with two in its place; both have its reason."""
    before, after = files["campaign.toml"].split(b"[[field]]" + _ONE)
    reasons, rest = after.split(b"\n[[field]]\n", 1)
    boxes = (b"[[field]]" + name + reasons for name in _TWO)
    return {**files, "campaign.toml": before + b"\n".join(boxes) + b"\n[[field]]\n" + rest}


def in_first_format(files: PackFiles) -> dict[str, bytes]:
    """Return an unsigned pack with two boxes as one of format 1, whose texts do not hold what it delivers."""
    text = files["campaign.toml"].replace(b"\nformat = 2\n", b"\nformat = 1\n", 1)
    return {**files, "campaign.toml": _LATER.sub(b"", text)}
