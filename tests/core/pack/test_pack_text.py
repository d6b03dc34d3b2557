"""The campaign text is cut into sections that say what they are, and says in exactly one what is signed."""

import pytest

from desktop.core.errors import CampaignError
from desktop.core.pack.campaign_text_reader import read_campaign_text, read_sections
from desktop.core.pack.reader import read_campaign
from tests.support.factory import pack_with


def test_a_heading_names_the_role_of_its_section_and_is_shown_without_it():
    first, second = read_sections(
        "## Why *it* matters {#why}\n\nA.\n\n### Small\n\nB.\n\n## Last\n\nC.\n", "text/en.md"
    )
    assert (first.role, first.heading, len(first.blocks)) == ("why", "Why it matters", 3)
    assert (second.role, second.heading) == ("plain", "Last")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Hello.\n\n## The petition {#petition}\n\nX.", "must begin with a heading"),
        ("## The petition {#petition}\n", "nothing is written under “The petition”"),
        ("## Why {#reason}\n\nX.", "names an unknown kind"),
        ("## Why {#why}\n\nX.", "one section that is signed"),
        ("## A {#petition}\n\nX.\n\n## B {#petition}\n\nY.", "one section that is signed"),
        ("", "one section that is signed"),
    ],
)
def test_a_text_without_its_parts_is_refused_by_name(text, says):
    with pytest.raises(CampaignError) as refused:
        read_campaign_text(text, "text/en.md")
    assert "text/en.md" in str(refused.value)
    assert says in str(refused.value)


@pytest.mark.parametrize("file", ["text/en.md", "text/fr.md", "privacy/en.md", "privacy/fr.md"])
@pytest.mark.parametrize(
    "hostile",
    ["<script>alert(1)</script>", "a <b>b</b>", "![x](https://example.org/x.png)", "[x](https://example.org)",
     "<https://example.org>", "    code", "`code`"],
)  # fmt: skip
def test_anything_but_plain_words_is_refused_with_file_and_line(file, hostile):
    mark = "safe" if "privacy" in file else "quote"
    old = f"safe_{file[-5:-3]}" if mark == "safe" else f"> quote_{file[-5:-3]}"
    with pytest.raises(CampaignError, match=f"^{file}, line 3: .*not allowed"):
        read_campaign(pack_with(old, hostile, file))
