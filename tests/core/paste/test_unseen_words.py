"""Words that nobody sees on a page are in no text of the campaign: they are counted, and the first are named."""

import pytest

from desktop.core.paste.campaign_from_page import PartHeadings, understand_page
from desktop.core.paste.html import read_html

HIDING = [
    "hidden", 'hidden="until-found"', 'aria-hidden="true"', "popover", 'class="note sr-only"', 'class="d-none"',
    'style="display:none"', 'style="DISPLAY : none !important"', 'style="dis\\70 lay:none"',
    'style="dis/* */play:none"', 'style="visibility:hidden"', 'style="visibility:collapse"', 'style="opacity:0"',
    'style="opacity:.05"', 'style="opacity:0%"', 'style="content-visibility:hidden"', 'style="mso-hide:all"',
    'style="font-size:0"', 'style="font-size:1px"', 'style="font-size:.1em"', 'style="font-size:5%"',
    'style="font:0/0 a"', 'style="font:700 0 Arial"', 'style="font-size:calc(0px + 1px)"', 'style="color:#fff"',
    'style="color:white"', 'style="color:rgb(254, 254, 255)"', 'style="color:rgba(0,0,0,0)"',
    'style="color:transparent"', 'style="color:hsl(0, 0%, 100%)"', 'style="color:#0000"',
    'style="color:rgb(0 0 0 / 2%)"', 'style="background:#123456;color:#123457"', 'style="background-color:black"',
    'bgcolor="#000000"', 'style="-webkit-text-fill-color:transparent"', 'style="text-indent:-9999px"',
    'style="text-indent:100%;overflow:hidden"', 'style="position:absolute;left:-9999px"',
    'style="position:fixed;top:-200em"', 'style="margin-left:-9999px"', 'style="position:absolute;left:9999px"',
    'style="transform:translateX(-9999px)"', 'style="transform:scale(0)"', 'style="zoom:0"',
    'style="clip:rect(0,0,0,0);position:absolute"', 'style="clip:rect(1px 1px 1px 1px)"',
    'style="clip-path:inset(50%)"', 'style="clip-path:circle(0)"', 'style="clip-path:polygon(0 0,0 0,0 0)"',
    'style="height:0;overflow:hidden"', 'style="max-height:0px;overflow:hidden"', 'style="width:1px;overflow-x:clip"',
    'style="display:none" style="display:block"',
]  # fmt: skip
SHOWN = [
    "", 'aria-hidden="false"', 'style="display:block"', 'style="opacity:0.9"', 'style="font-size:80%"',
    'style="font:700 16px/1.2 Arial"', 'style="color:#333"', 'style="color:inherit"',
    'style="color:#fff;background:#7a1fa2"', 'style="color:var(--ink)"', 'style="color:#fff;background:url(sun.jpg)"',
    'style="color:#fff;background-image:linear-gradient(#000,#111)"',
    'style="-webkit-text-fill-color:transparent;background-clip:text;background-image:linear-gradient(red,blue)"',
    'style="text-indent:-18pt;margin-left:36pt"', 'style="position:relative;left:-1px"',
    'style="transform:translate(-50%,-50%)"', 'style="margin:0 auto"', 'style="overflow:hidden;height:200px"',
    'style="overflow:hidden;max-height:100%"', 'style="height:0"', 'style="clip:auto"',
    'style="clip:rect(0px, 900px, 300px, 0px)"', 'class="hidden-gem"', 'style="transform:scale(1.05)"',
    'style="width:0.5%"', 'style="display:block" style="display:none"',
]  # fmt: skip


def lines_of(source: str) -> tuple[list[str], int, str]:
    found = read_html(source)
    return [line.plain for line in found.lines], found.unseen, found.unseen_words


@pytest.mark.parametrize("how", HIDING)
def test_whatever_hides_words_they_are_left_out_and_counted(how):
    page = f"<p>It is dirty.</p><div {how}>We <b>love</b> the pipe.</div><p>Stop it.</p>"
    assert lines_of(page) == (["It is dirty.", "Stop it."], 4, "We love the pipe.")
    assert lines_of(f"<div {how}><p>We love <i>it</i>.</p></div>")[0] == [], "in what is inside of it as well"


@pytest.mark.parametrize("how", SHOWN)
def test_what_readers_see_is_taken(how):
    assert lines_of(f"<p>It is dirty.</p><div {how}>Stop the pipe.</div>") == (
        ["It is dirty.", "Stop the pipe."],
        0,
        "",
    )


@pytest.mark.parametrize(
    "element",
    [
        "<template>We love it</template>",
        "<noscript>We love it</noscript>",
        "<dialog>We love it</dialog>",
        "<details>We love it</details>",
        "<datalist><p>We love it</datalist>",
        "<video>We love it</video>",
        "<table><tr style='display:none'><td>We love it</td></tr></table>",
        "<div style='display:none'>" + "<div>" * 600 + "</div>" * 600 + "We love it</div>",
        "<style>.x, p.note{display:none}</style><p class='a note'>We love it</p>",
        "<style><!-- #x{/* */font-size:0} --></style><p id=x>We love it</p>",
        "<style>@media screen{.x{color:#fff}}</style><p class=x>We love it</p>",
        "<p class=x>We love it</p><style>.x{visibility:hidden}</style>",
    ],
)
def test_elements_and_styles_of_the_page_hide_as_well(element):
    assert lines_of(f"<p>Stop it.</p>{element}") == (["Stop it."], 3, "We love it")


def test_what_is_in_the_style_of_the_whole_page_counts_for_what_was_selected():
    page = (
        "<style>.x{display:none}</style><body><!--StartFragment--><p>Stop.</p><p class=x>Go on.</p><!--EndFragment-->"
    )
    assert lines_of(page) == (["Stop."], 2, "Go on.")


def test_a_rule_for_print_or_for_narrow_windows_hides_nothing():
    rules = "@media print{.a{display:none} .b{display:none}} @media (max-width:9px){.c{display:none}} .d{color:red}"
    assert lines_of(f"<style>{rules}</style><p class='a b c d'>Stop.</p>") == (["Stop."], 0, "")


def test_what_an_inner_element_shows_again_is_seen():
    assert lines_of('<div style="font-size:0"><p style="font-size:18px">Stop.</p> no</div>') == (["Stop."], 1, "no")
    assert lines_of('<div style="visibility:hidden">no <p style="visibility:visible">Stop.</p></div>')[0] == ["Stop."]
    assert lines_of('<div style="color:#fff">no <p style="background:#000">Stop.</p></div>')[0] == ["Stop."]
    assert lines_of('<div style="display:none"><p style="display:block">no</p></div>')[0] == []


def test_what_is_folded_shows_its_heading_and_what_is_open_shows_all():
    folded = "<details{}><summary>The letter</summary><p>Stop the pipe.</p></details>"
    assert lines_of(folded.format("")) == (["The letter"], 3, "Stop the pipe.")
    assert lines_of(folded.format(" open")) == (["The letter", "Stop the pipe."], 0, "")
    assert lines_of(f"<div hidden>{folded.format('')}</div>")[0] == []


def test_scripts_and_menus_that_are_folded_are_not_counted():
    assert lines_of("<script>let a = 1</script><nav><div hidden>Home News</div></nav><p>Stop.</p>") == (
        ["Stop."],
        0,
        "",
    )


def test_the_page_tells_what_was_hidden_and_no_touch_brings_it_back():
    read = read_html("<h1>River</h1><p>It is dirty.</p><p style='color:#fff'>We love the pipe.</p><nav>Home</nav>")
    for everything in (False, True):
        page = understand_page(read, PartHeadings(), everything=everything)
        assert (page.unseen, page.unseen_words) == (4, "We love the pipe.")
        assert "love" not in page.text + " ".join(page.left_out)
