"""Reads a picture of the pack: PNG, JPEG, or an SVG that fetches and runs nothing."""

import re

from desktop.core.campaign import Picture
from desktop.core.errors import CampaignError
from desktop.core.pack.file_reader import PackFiles

# Whatever could run, be expanded or be fetched. Plain shapes, paths and gradients need none of it.
_SVG_REFUSED = re.compile(
    r"<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<([\w.-]+:)?(script|image|foreignObject|use|style|a)\b|\son\w+\s*="
    r"|href\s*=\s*[\"'](?!#)|url\(\s*+[\"']?+(?!#)|encoding\s*=\s*[\"'](?!utf-8[\"'])",
    re.IGNORECASE,
)


def read_picture(files: PackFiles, name: str, key: str) -> Picture:
    """Return one picture, or raise CampaignError with file, key and reason."""
    if name not in files:
        raise CampaignError(f"campaign.toml: {key} names {name}, which is not in the pack. Add the picture.")
    data = files[name]
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Picture("image/png", data)
    if data.startswith(b"\xff\xd8\xff"):
        return Picture("image/jpeg", data)
    text = data.decode("utf-8", errors="replace")
    if "<svg" not in text[:2000]:
        raise CampaignError(f"{name} is not an SVG, PNG or JPEG picture. Save it again as one of these.")
    if found := _SVG_REFUSED.search(text):
        raise CampaignError(f"{name} holds “{found.group().strip()}”, which a picture does not need. Take it out.")
    return Picture("image/svg+xml", data)
