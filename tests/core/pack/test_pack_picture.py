"""A picture shows and does nothing else: no script, no fetching, no expansion."""

import pytest

from desktop.core.errors import CampaignError
from desktop.core.pack.picture import read_picture
from tests.support.factory import SVG, bundled_pack

HOSTILE = {
    "script": "<script>alert(1)</script>",
    "script with a prefix": '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>',
    "remote image": '<image href="https://example.org/x.png"/>',
    "remote image, old way": '<image xlink:href="https://example.org/x.png"/>',
    "remote use": '<use href="https://example.org/x.svg#a"/>',
    "reference outside": '<linearGradient id="a" href="https://example.org/x.svg#a"/>',
    "local file": "<linearGradient id=\"a\" xlink:href = 'file:///etc/passwd'/>",
    "link": '<a href="https://example.org">x</a>',
    "event": '<rect onload="alert(1)"/>',
    "event on a line of its own": '<rect\nonclick = "alert(1)"/>',
    "foreign object": "<foreignObject><p>x</p></foreignObject>",
    "style sheet": "<style>@import 'https://example.org/x.css';</style>",
    "remote fill": '<rect style="fill:url(https://example.org/x.svg#a)"/>',
    "remote fill, quoted": "<rect fill=\"url('https://example.org/x.svg#a')\"/>",
    "data": '<linearGradient href="data:image/svg+xml;base64,AAAA"/>',
}


def read(svg: str):
    return read_picture({"images/sun.svg": svg.encode()}, "images/sun.svg", "look.picture")


@pytest.mark.parametrize("inside", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("case", [str, str.upper], ids=["as-is", "upper"])
def test_a_hostile_svg_is_refused_by_name(inside, case):
    with pytest.raises(CampaignError, match=r"images/sun\.svg holds “"):
        read(SVG.replace("</svg>", f"{case(inside)}</svg>"))


@pytest.mark.parametrize(
    "head",
    ['<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', '<?xml-stylesheet href="x.css"?>',
     '<?xml version="1.0" encoding="utf-7"?>'],
)  # fmt: skip
def test_an_svg_whose_head_expands_or_fetches_is_refused(head):
    with pytest.raises(CampaignError, match="which a picture does not need"):
        read(head + SVG)


@pytest.mark.parametrize("inside", ['<rect fill="url(#a)"/>', "<rect style=\"fill: url( '#a' )\"/>",
                                    '<linearGradient id="b" xlink:href="#a"/>', "<animal/>"])  # fmt: skip
def test_a_picture_may_refer_to_its_own_parts(inside):
    assert read('<?xml version="1.0" encoding="UTF-8"?>' + SVG.replace("</svg>", f"{inside}</svg>"))


def test_the_bundled_picture_passes():
    assert read_picture(bundled_pack(), "images/light.svg", "look.picture").kind == "image/svg+xml"


@pytest.mark.parametrize(
    ("data", "kind"), [(b"\x89PNG\r\n\x1a\n...", "image/png"), (b"\xff\xd8\xff\xe0...", "image/jpeg")]
)
def test_photographs_are_known_by_their_first_bytes_and_not_by_their_name(data, kind):
    assert read_picture({"sun.svg": data}, "sun.svg", "look.picture").kind == kind


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<html>", "<svg/>".encode("utf-16"), b"\x1f\x8b\x08<sv"])
def test_any_other_file_is_refused_by_name(data):
    with pytest.raises(CampaignError, match=r"sun\.svg is not an SVG, PNG or JPEG"):
        read_picture({"sun.svg": data}, "sun.svg", "look.picture")
