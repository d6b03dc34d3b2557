"""An organisation's page becomes campaign text: its own words, in parts, and nothing that a pack refuses."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.core.errors import CampaignError
from desktop.core.pack.campaign_text_reader import read_campaign_text, read_sections
from desktop.core.paste.campaign_from_page import PartHeadings, understand_page
from desktop.core.paste.html import read_html
from desktop.core.paste.pasted_lines import MOST_LINES, read_plain

PAGE = """<html><head><title>Sign</title><style>p{}</style></head><body><nav>Home | Menu</nav><h1>River Friends</h1>
<h2>Let our river run clean</h2><p>“We used to swim here every summer, all of us.”</p>
<p><b>Ana Souza</b>, a neighbour</p>
<hr><p>The river is <b>dirty</b> since <span style="font-style:italic">2020</span>.</p>
<ul><li>Fish die</li><li><p>Children fall ill</p></li></ul><p style="mso-list:l0">·&nbsp;&nbsp; Birds leave</p>
<p><strong>PETITION:</strong></p><p>To: Town Council</p><p>We are worried.</p><p>I call on you to:</p>
<p>• Stop the pipe<br>• Clean the river</p><h3>What happened in May</h3><p>More <script>evil()</script>news.</p>
<p style="display:none">Hidden words</p><p>Signatures will be delivered in June to the Council.</p><p>Take action</p>"""
TEXT = """LET OUR RIVER RUN CLEAN

The river is dirty
since 2020.

• Fish die
• Children fall ill
____
The petition

To: Town Council

I call on you to:

1. Stop the pipe
2. Clean the river

More news."""
ANYTHING = st.text(st.characters(codec="utf-8"), max_size=200)
MARKS = st.text(st.sampled_from("*_#->+1.)`[]()&;\\~=| \n\u200d\u202eaé你•“”{}<"), max_size=60)


def words_of(text: str) -> str:
    """Return letters and digits only: marks, numbers of items and blanks may change."""
    return "".join(filter(str.isalpha, text))


def shown(text: str) -> str:
    sections = read_sections(text, "text/en.md") if text else ()
    return "".join(each.heading + "".join(block.plain for block in each.blocks) for each in sections)


def test_a_web_page_is_cut_into_its_parts():
    page = understand_page(read_html(PAGE), PartHeadings())
    assert (page.title, page.recipient) == ("Let our river run clean", "Town Council")
    assert page.asks == ("Stop the pipe", "Clean the river")
    assert page.delivery_note == "Signatures will be delivered in June to the Council."
    assert page.left_out == ("Home | Menu", "Take action", "River Friends")
    sections = read_campaign_text(page.text, "text/en.md")
    assert [each.role for each in sections] == ["voice", "why", "petition", "latest"]
    assert [block.kind for block in sections[0].blocks] == ["quote", "paragraph"]
    assert [block.kind for block in sections[1].blocks] == ["paragraph", "item", "item", "item"]
    assert [block.plain for block in sections[1].blocks][1:] == ["Fish die", "Children fall ill", "Birds leave"]
    assert [span.text for span in sections[1].blocks[0].spans if span.bold or span.italic] == ["dirty", "2020"]
    assert [block.number for block in sections[2].blocks] == [0, 0, 0, 1, 2]
    assert "evil" not in page.text
    assert "Hidden" not in page.text


def test_a_plain_text_is_cut_into_its_parts():
    page = understand_page(read_plain(TEXT), PartHeadings())
    assert (page.title, page.recipient, page.asks) == (
        "LET OUR RIVER RUN CLEAN", "Town Council", ("Stop the pipe", "Clean the river")
    )  # fmt: skip
    sections = read_campaign_text(page.text, "text/en.md")
    assert [each.role for each in sections] == ["why", "petition", "latest"]
    assert sections[0].blocks[0].plain == "The river is dirty since 2020."
    assert "____" not in page.text


def test_the_menu_and_the_foot_of_a_page_that_came_as_plain_text_are_left_out_and_said():
    menu, foot = "Skip to main content\nHome\nAbout us\nNews | Blog | Donate\n", "Share\nAccueil › Contact"
    pasted = f"{menu}Let our river run clean\n\nThe river is dirty\nsince 2020. Go home, river.\n\n{foot}"
    page = understand_page(read_plain(pasted), PartHeadings())
    assert (page.title, shown(page.text)) == (
        "Let our river run clean", "About this petitionThe river is dirty since 2020. Go home, river."
    )  # fmt: skip
    assert page.left_out == (*menu.splitlines(), *foot.splitlines())


def test_a_menu_with_a_word_in_each_line_is_left_out_whole():
    menu, foot = "Home\nNews\nSearch\nContact", "Share\nPrivacy\nTerms"
    pasted = f"{menu}\n\nLet our river run clean\n\nThe river is dirty.\n\n{foot}"
    page = understand_page(read_plain(pasted), PartHeadings())
    assert (page.title, shown(page.text)) == ("Let our river run clean", "About this petitionThe river is dirty.")
    assert page.left_out == tuple((menu + "\n" + foot).split())


def test_what_heads_a_part_and_a_short_numbered_ask_are_no_menu():
    pasted = "Our river\n\nShare\n\nPrivacy\n\nNobody may watch.\n\nThe petition\n\n1. Close\n2. Share\n3. Clean it"
    page = understand_page(read_plain(pasted), PartHeadings())
    assert (page.asks, page.left_out) == (("Close", "Share", "Clean it"), ("Share",))
    assert "Privacy" in page.text


def test_the_first_words_of_a_plain_text_are_its_title_only_where_they_are_no_sentence():
    for first in ("The river is dirty.", "Dear friends,", "“We swam here”", "the river"):
        assert understand_page(read_plain(f"{first}\n\nMore of it."), PartHeadings()).title == ""
    assert understand_page(read_plain("Our river"), PartHeadings()).title == "", "nothing follows it"


@pytest.mark.parametrize("read", [read_html, read_plain])
@settings(max_examples=60, deadline=None)
@given(text=ANYTHING | MARKS)
def test_whatever_is_pasted_is_text_that_a_pack_takes(read, text):
    page = understand_page(read(text), PartHeadings())
    try:
        shown(page.text)
    except CampaignError as error:
        raise AssertionError(f"{page.text!r}: {error}") from error
    assert not re.search("[\u202a-\u202e\x00-\x08]", page.text)


def test_parts_that_the_page_heads_alike_each_keep_their_heading_and_pieces_of_the_petition_are_one():
    again = "The petition\n\nTo: Town Council\n\n1. Stop\n\nNEWS\n\nFirst."
    pasted = f"TITLE\n\nIt began so.\n\nNEWS\n\nOld.\n\nNEWS\n\nOlder.\n\n{again}\n\n{again}"
    page = understand_page(read_plain(pasted), PartHeadings())
    sections = read_campaign_text(page.text, "text/en.md")
    assert [(each.role, each.heading, "|".join(block.plain for block in each.blocks)) for each in sections] == [
        ("why", "About this petition", "It began so."),
        ("plain", "NEWS", "Old."),
        ("plain", "NEWS", "Older."),
        ("petition", "The petition", "To: Town Council|Stop|To: Town Council|Stop"),
        ("latest", "NEWS", "First."),
        ("latest", "NEWS", "First."),
    ]


@settings(max_examples=60, deadline=None)
@example(paragraphs=["1", "111X", "1", "111X", "1"])
@given(
    paragraphs=st.lists(st.text(st.sampled_from("abcXYZ éß你ن*_#1.)>&“”•-\u200c"), min_size=1, max_size=60), max_size=8)
)
def test_no_word_of_a_page_is_lost_or_changed(paragraphs):
    """Each stands in a part, in the title, or among what is said to be left out."""
    pasted = "\n\n".join(paragraphs)
    page = understand_page(read_plain(pasted), PartHeadings("", "", "", ""))
    found = "".join((page.title, page.delivery_note, *page.left_out, shown(page.text)))
    assert sorted(words_of(found)) == sorted(words_of(re.sub(r"(?m)^ *[a-zA-Z][.)] +(?=\S)", "", pasted)))


@settings(max_examples=60, deadline=None)
@given(
    pieces=st.lists(
        st.tuples(st.sampled_from(("b", "i", "p", "li", "br", "h2", "blockquote", "span")), st.text("ab* ", max_size=8))
    )
)
def test_bold_and_italic_never_show_their_marks(pieces):
    source = "".join(f"<{tag}>{text}</{tag}>" for tag, text in pieces)
    page = understand_page(read_html(source), PartHeadings("", "", "", ""))
    found = "".join((page.title, *page.left_out, shown(page.text)))
    assert found.count("*") <= sum(text.count("*") for _, text in pieces)


@pytest.mark.parametrize("hostile", ["<b>a" * 9_000, "a<br>" * 9_000, "<" * 20_000, "a\n\n" * 9_000, "<p>“" * 9_000])
def test_a_page_that_was_made_to_hurt_is_bounded_and_what_is_left_out_is_said(hostile):
    for read in (read_html, read_plain):
        found, words = read(hostile), re.sub("<[a-z]*>", "", hostile) if read is read_html else hostile
        assert len(found.lines) <= MOST_LINES
        assert found.whole == ("".join("".join(line.plain for line in found.lines).split()) == "".join(words.split()))
        assert understand_page(found, PartHeadings()).whole == found.whole


ACTION = """<html><body class="has-sidebar"><div id="cookie-banner"><p>We use cookies to give you the best.</p>
<button>Accept all</button></div><header>
<nav><ul><li><a>What we do</a></li><li><a>Countries</a></li></ul></nav></header>
<main><h1>Free Amina</h1><h2>Background</h2><p>Amina was taken from her home in May. We ask ourselves where she is.</p>
<p>Nobody has seen her since.</p><p>We call on the Government of Ruritania to:</p><ul><li>release Amina at once;</li>
<li>let her see a doctor.</li></ul><p>Sign now</p><p>12,345 people have signed</p>
<form class="sign"><label>First name *</label><label>Email *</label><p>I would like to receive news by e-mail.</p>
<button>Add my name</button></form><div class="share-links"><p>Share on Facebook</p><p>Post on X</p></div></main>
<h3>Related actions</h3><h3>Stop the dam</h3><p>The dam would drown three villages.</p>
<footer><p>Quick words of the foot</p><p>© 2026 Friends of Amina</p></footer></body></html>"""
ACTION_PLAIN = """Skip to main content
What we do | Countries | Donate

Free Amina

Background

Amina was taken from her home in May.
Nobody has seen her since.

We call on the Government of Ruritania to:

release Amina at once;
let her see a doctor.

Sign now

First name *
Email *

Share on Facebook
Post on X

© 2026 Friends of Amina. All rights reserved.
"""
AMINA = ("release Amina at once;", "let her see a doctor.")


@pytest.mark.parametrize("lines", [read_html(ACTION), read_plain(ACTION_PLAIN)], ids=["page", "plain text"])
def test_the_asks_of_a_page_that_names_no_petition_are_its_petition_and_what_the_site_shows_is_left_out(lines):
    page = understand_page(lines, PartHeadings())
    assert (page.title, page.recipient, page.asks) == ("Free Amina", "the Government of Ruritania", AMINA)
    petition = next(each for each in read_campaign_text(page.text, "text/en.md") if each.role == "petition")
    assert [block.plain for block in petition.blocks] == ["We call on the Government of Ruritania to:", *AMINA]
    assert "since. We" not in page.text
    for furniture in ("cookie", "Sign now", "name", "Share", "Friends", "Related", "dam ", "Quick", "Countries"):
        assert furniture not in page.text
        assert furniture not in page.title
    whole = understand_page(lines, PartHeadings(), everything=True)
    assert set(page.left_out).isdisjoint(whole.left_out), "they can be brought back"
    assert all(words_of(each) in words_of(whole.text + whole.title) for each in page.left_out)


@pytest.mark.parametrize(
    "asking",
    [
        "We, the undersigned, urge the Minister to:",
        "Amnesty calls on the Minister to:",
        "## Our demands",
        "Nous demandons au ministre de :",
        "Nous, soussignés, exigeons :",
        "## Nos revendications",
        "Exigimos al Gobierno que:",
        "Los abajo firmantes pedimos:",
        "Мы призываем правительство:",
        "Ми вимагаємо від уряду:",
        "نحن الموقعين أدناه نطالب الحكومة بما يلي:",
        "我们呼吁政府：",
    ],
)
@pytest.mark.parametrize("listed", [True, False])
def test_who_asks_is_known_in_the_languages_of_the_kiosk_before_a_list_and_alone(asking, listed):
    heading = asking.startswith("## ")
    if not (listed or heading or asking.startswith(("We", "Nous", "Мы", "Ми", "نحن", "我们", "Exigimos", "Los"))):
        return
    said = f"<h2>{asking[3:]}</h2>" if heading else f"<p>{asking}</p>"
    after = "<ul><li>Stop</li><li>Listen</li></ul>" if listed else "<p>Stop and listen.</p>" * heading
    pasted = f"<h1>River</h1><p>It is dirty.</p>{said}{after}<p>That was all.</p>"
    page = understand_page(read_html(pasted), PartHeadings())
    sections = read_campaign_text(page.text, "text/en.md")
    assert [each.role for each in sections][:2] == ["why", "petition"]
    assert [block.plain for block in sections[0].blocks] == ["It is dirty."]
    assert page.asks == (("Stop", "Listen") if listed else () if heading else (asking,))


@pytest.mark.parametrize(
    ("asking", "who"),
    [
        ("We urge the Mayor of Riverton to", "the Mayor of Riverton"),
        ("I call on you to:", ""),
        ("Nous demandons au gouvernement du Canada de :", "le gouvernement du Canada"),
        ("Nous exhortons la mairie à :", "la mairie"),
        ("Pedimos al Gobierno de Chile que:", "el Gobierno de Chile"),
        ("Instamos a la alcaldesa a que:", "la alcaldesa"),
    ],
)
def test_the_recipient_is_taken_from_who_is_asked_as_a_subject(asking, who):
    page = understand_page(read_html(f"<h1>River</h1><p>{asking}</p><ul><li>Stop</li></ul>"), PartHeadings())
    assert page.recipient == who


def test_a_form_or_a_name_around_most_of_a_page_takes_nothing_of_it_away():
    page = understand_page(
        read_html(
            f'<form class="menu"><h1>River</h1><p>{"It is dirty. " * 9}</p><div class="share">Mail it</div></form>'
        ),
        PartHeadings(),
    )
    assert (page.title, page.text.count("dirty")) == ("River", 9)


def test_a_line_of_its_own_that_addresses_somebody_is_the_recipient_and_when_it_was_posted_is_left_out():
    for addressed in ("<p><b>To the Minister of the Environment</b></p>", "<p>To the Minister of the Environment</p>"):
        source = (
            f"<h1>Clean water</h1><p><i>Posted 3 November by the Friends</i></p>{addressed}<p>The beaches close.</p>"
            "<p>We call on you to:</p><ul><li>stop it;</li><li>test it.</li></ul><p>We promise to delete it.</p>"
        )
        page = understand_page(read_html(source), PartHeadings())
        assert page.recipient == "the Minister of the Environment"
        assert "Posted 3 November by the Friends" in page.left_out
        assert "Minister" not in page.text
        assert "Posted" not in page.text
        assert "## More about it {#latest}" in page.text, "no heading that promises news"
