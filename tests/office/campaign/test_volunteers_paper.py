"""The page for volunteers is one page, names whom to call, and uses the words that the kiosk's screens use."""

import re
import shutil
import tomllib
from html import unescape

import pypdf
import pytest

from desktop.core.errors import OutputError, UsageError
from desktop.core.key_words import key_words
from desktop.core.pack.try_out_campaign import BUNDLED
from desktop.core.petition_errors import NoCampaignYet
from desktop.core.resources import resource
from desktop.office.campaign.volunteers_paper import LANGUAGES, print_volunteers_page, save_volunteers_page
from tests.support.commands import run
from tests.support.console_stage import desk_of, lay_practice

PACK = resource("campaigns", BUNDLED)
BESIDE_A_PICTURE = {"Aa"}  # a control that shows letters and no words


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_one_page_with_whom_to_call_also_for_a_petition_with_a_long_title(tmp_path, language, paper):
    pack = tmp_path / "pack"
    shutil.copytree(PACK, pack)
    facts = pack / "campaign.toml"
    longer = re.sub(
        r'^title = "(.+)"$', rf'title = "\1{" and so on" * 9}"', facts.read_text("utf-8"), flags=re.MULTILINE
    )
    facts.write_text(longer, "utf-8")
    print_volunteers_page(pack, tmp_path / "page.pdf", language=language, paper=paper)
    (page,) = pypdf.PdfReader(tmp_path / "page.pdf").pages
    told = page.extract_text()
    assert "1-800-266-3789" in told
    assert " ".join(told.split()).count("and so on") == 9


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_says_to_touch_is_what_the_screens_say(language):
    pairs = re.findall(
        r"<source>(.*?)</source>.*?<translation[^>]*>(.*?)</translation>",
        resource("i18n", "tabling_fr.ts").read_text("utf-8"),
        re.DOTALL,
    )
    screens = {unescape(pair[language == "fr"]) for pair in pairs}
    page = tomllib.loads(resource("volunteers", f"{language}.toml").read_text("utf-8"))
    points = " ".join(point for part in page["part"] for point in part["points"])
    quoted = set(re.findall("“(.+?)”|«\u00a0(.+?)\u00a0»", points))
    named = {english or french for english, french in quoted}
    assert len(named) >= 10
    assert named - screens - BESIDE_A_PICTURE == set()


def test_both_languages_say_the_same_number_of_things():
    pages = [tomllib.loads(resource("volunteers", f"{each}.toml").read_text("utf-8")) for each in LANGUAGES]
    counts = [[len(part["points"]) for part in page["part"]] for page in pages]
    assert counts[0] == counts[1]


def test_another_language_and_a_file_that_is_there_are_refused(tmp_path):
    out = tmp_path / "page.pdf"
    with pytest.raises(UsageError, match="en and fr"):
        print_volunteers_page(PACK, out, language="xx")
    out.write_text("mine")
    with pytest.raises(OutputError):
        print_volunteers_page(PACK, out)
    assert out.read_text() == "mine"


def test_the_pack_signed_last_is_saved_with_its_four_words_and_without_one_nothing_is(tmp_path):
    with pytest.raises(NoCampaignYet):
        save_volunteers_page(tmp_path, tmp_path, "en", "letter")
    practice = lay_practice(tmp_path / "practice")
    file = save_volunteers_page(practice, tmp_path, "fr", "a4")
    (page,) = pypdf.PdfReader(file).pages
    words = key_words(desk_of(practice).organisation.signing.public)
    assert " ".join(words) in " ".join(page.extract_text().split())
    assert save_volunteers_page(practice, tmp_path, "fr", "a4") != file, "nothing is written over"


def test_staff_print_it_from_the_terminal(tmp_path):
    done = run("campaign", "volunteers", PACK, "--language", "fr", "--out", tmp_path / "page.pdf")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "page.pdf is one page" in done.stdout
