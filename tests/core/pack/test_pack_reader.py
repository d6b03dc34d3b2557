"""A pack is read whole or refused with the file, the key and the reason; its hash covers every word a signer sees."""

import re

import pytest

from desktop.core.campaign import ConsentRequest
from desktop.core.errors import CampaignError
from desktop.core.pack.advice import find_advice
from desktop.core.pack.appearance_reader import contrast_on_white
from desktop.core.pack.form_reader import LONGEST_REQUESTER, MOST_CONSENTS
from desktop.core.pack.reader import read_campaign
from desktop.core.sealing import LARGEST_SEALED, OVERHEAD
from desktop.core.signature.sealed_length import sealed_length
from tests.support.factory import SEALING, bundled_pack, campaign, pack, pack_with, signed


def refusal(files) -> str:
    with pytest.raises(CampaignError) as refused:
        read_campaign(files)
    return str(refused.value)


# What is changed in campaign.toml, and what the sentence must name besides the file.
BROKEN = [
    ('id = "spring"\n', "", "id is missing"),
    ("version = 3\n", "", "version is missing"),
    ('languages = ["en", "fr"]\n', "", "languages is missing"),
    ('first_country = "CA"\n', "", "first_country is missing"),
    ('title = "title_en"\n', "", "words.en.title is missing"),
    ('promise = "promise_fr"\n', "", "words.fr.promise is missing"),
    ('reason.fr = "email_fr"\n', "", "field[4].reason.fr is missing"),
    ('text.fr = "consent_fr"\n', "", "consent[1].text.fr is missing"),
    ('purpose = "News of this campaign"\n', "", "consent[1].purpose is missing"),
    ('accent = "#7a1fa2"\n', "", "look.accent is missing"),
    ('phone = "+1 613 555 0123"\n', "", "controller.phone is missing"),
    ("version = 3", 'version = "3"', "version must be a whole number"),
    ("version = 3", "version = true", "version must be a whole number"),
    ("version = 3", "version = 3.0", "version must be a whole number"),
    ("version = 3", "version = -1", "version must be a number from 0"),
    ("goal = 500", "goal = 1000000001", "goal must be a number from 0"),
    ("count_only_offered = true", 'count_only_offered = "yes"', "count_only_offered must be true or false"),
    ('languages = ["en", "fr"]', 'languages = "en"', "languages must be a list of texts"),
    ('languages = ["en", "fr"]', "languages = [1, 2]", "languages must be a list"),
    ('languages = ["en", "fr"]', "languages = []", "languages must be a list"),
    ('languages = ["en", "fr"]', 'languages = ["en", "en"]', "languages must be a list of different codes"),
    ('languages = ["en", "fr"]', 'languages = ["../en", "fr"]', "languages must be a list of different codes"),
    ('languages = ["en", "fr"]', 'languages = ["EN", "fr"]', "languages must be a list of different codes"),
    ('default_language = "en"', 'default_language = "de"', "default_language is “de”"),
    ('id = "spring"', 'id = "Spring!"', "id must be small letters"),
    ('id = "spring"', 'id = "../spring"', "id must be small letters"),
    ('id = "spring"', f'id = "{"s" * 65}"', "id is longer than 64"),
    ('id = "spring"', 'id = " "', "id is empty"),
    ('id = "spring"', 'id = "spring"\ncolour = "red"', "colour is not known"),
    ('name = "Spring Society"', 'nmae = "Spring Society"', "controller.name is missing"),
    ('title = "title_en"', 'title = "title_en"\ntitel = "x"', "words.en.titel is not known"),
    ('need = "optional"', 'need = "maybe"', "field[4].need is “maybe”"),
    ('name = "phone"', 'name = "fax"', "field[6].name is “fax”"),
    ('name = "phone"', 'name = "email"', "field[6].name “email” is there twice"),
    ('need = "required"', 'need = "optional"', "field must ask for given_name"),
    ('delivered_fields = ["name", "country"]', 'delivered_fields = ["name", "email"]', "delivered_fields must"),
    ('delivered_fields = ["name", "country"]', 'delivered_fields = ["country"]', "delivered_fields must begin"),
    ('delivered_fields = ["name", "country"]', 'delivered_fields = ["name", "name"]', "delivered_fields must"),
    ('first_country = "CA"', 'first_country = "Canada"', "first_country is “Canada”"),
    ('accent = "#7a1fa2"', 'accent = "purple"', "look.accent must be a colour"),
    ('accent = "#7a1fa2"', 'accent = "#ffdd00"', "look.accent has a contrast of"),
    ('picture = "images/sun.svg"', 'picture = "images/moon.svg"', "look.picture names images/moon.svg"),
    ('requester = "Spring Society"', 'requester = "Two\\nlines"', "consent[1].requester must be one line"),
    ('requester = "Spring Society"', f'requester = "{"x" * 121}"', "consent[1].requester is longer than 120"),
    ("format = 1", "format = 3", "format 3 is not known here. Update Tabling"),
    ("format = 1", "format = 0", "format 0 is not known here"),
    ("format = 1", 'format = "1"', "format must be a whole number"),
    ("format = 1", "format = 1\nopens = 2026-06-01", "opens is not known"),
    ("format = 1", "format = ", "not valid TOML"),
    ("format = 1", "format = 1\nx = " + "[" * 50_000, "too long. Take it out"),
    ("format = 1", "format = 1\nx = " + "9" * 9_000, "too long. Take it out"),
    ("[look]", "[look]\n[look]", "not valid TOML"),
]


@pytest.mark.parametrize(("old", "new", "says"), BROKEN, ids=[says for _, _, says in BROKEN])
def test_a_broken_campaign_file_is_refused_with_key_and_reason(old, new, says):
    message = refusal(pack_with(old, new))
    assert message.startswith("campaign.toml")
    assert says in message


def test_a_field_that_is_delivered_must_be_asked():
    needs = 'name = "country"\nneed = "required"'
    assert "delivered_fields holds “country”" in refusal(pack_with(needs, needs.replace("required", "hidden")))


def test_a_consent_must_rest_on_a_field_that_is_asked():
    needs = 'name = "email"\nneed = "optional"'
    assert "consent “news” needs email" in refusal(pack_with(needs, needs.replace("optional", "hidden")))


def test_two_consents_with_one_id_are_refused_because_one_answer_would_be_lost():
    toml = pack()["campaign.toml"].decode()
    request = toml[toml.index("[[consent]]") : toml.index("[words.en]")]
    assert "campaign.toml: consent must be" in refusal(pack_with(request, request * 2))


@pytest.mark.parametrize("name", ["campaign.toml", "text/en.md", "text/fr.md", "privacy/en.md", "privacy/fr.md"])
@pytest.mark.parametrize(
    ("data", "says"),
    [(None, "missing"), (b"\xff\xfeh\x00i\x00", "UTF-8"), (b"a\x00b", "not a text file"), (b"#" * 100_001, "larger")],
    ids=["missing", "utf-16", "binary", "endless"],
)
def test_a_text_that_cannot_be_read_is_refused_by_its_name(name, data, says):
    files = pack() | {name: data}
    message = refusal({each: kept for each, kept in files.items() if kept is not None})
    assert name in message
    assert says in message


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm():
    files = pack()
    windows = {
        name: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n") for name, data in files.items() if "svg" not in name
    }
    assert read_campaign(files | windows) == read_campaign(files)


def test_every_word_a_signer_sees_changes_the_hash_of_its_language_and_of_no_other():
    before = read_campaign(pack()).words
    words = [(name, word) for name, data in pack().items() for word in re.findall(r"\w+_(?:en|fr)\b", data.decode())]
    assert len(words) == 2 * 28
    for name, word in words:
        after = read_campaign(pack_with(word, "other", name)).words
        changed = {language for language in after if after[language].sha256 != before[language].sha256}
        assert changed == {word[-2:]}, word


@pytest.mark.parametrize("shown", ["Spring Street", "hello@example.org", "613 555", '"example.org', "News of this"])
def test_whom_to_turn_to_and_what_for_are_in_the_hash_of_every_language(shown):
    before, after = read_campaign(pack()).words, read_campaign(pack_with(shown, f"{shown}x")).words
    assert all(after[language].sha256 != before[language].sha256 for language in ("en", "fr"))


def test_emphasis_and_kind_of_a_paragraph_are_in_the_hash():
    before = read_campaign(pack()).words["en"].sha256
    for old, new in [
        ("**bold_en**", "bold_en"),
        ("*italic_en*", "**italic_en**"),
        ("> quote", "quote"),
        ("1. o", "- o"),
    ]:
        assert read_campaign(pack_with(old, new, "text/en.md")).words["en"].sha256 != before, old


def test_what_nobody_sees_leaves_the_hash_alone():
    before = read_campaign(pack()).words
    assert read_campaign(pack_with("goal = 500", "goal = 900")).words == before
    assert read_campaign(pack_with("> quote_en", ">   quote_en", "text/en.md")).words == before


def test_the_bundled_campaign_asks_and_promises_what_it_must():
    found = read_campaign(bundled_pack())
    assert found.keys is None
    assert found.languages[:2] == ("en", "fr")
    assert found.delivered_fields == ("name", "country")
    assert found.words["en"].title == "Stop criminalization of LGBTQQIA+ people"
    assert {field.name: field.need for field in found.fields} == {
        "name": "required", "given_name": "hidden", "family_name": "hidden", "country": "required",
        "email": "optional", "postal_code": "optional", "phone": "optional",
    }  # fmt: skip
    assert found.one_name
    assert found.count_only_offered
    assert list(find_advice(found)) == []
    assert {section.role for section in found.words["fr"].text} == {"voice", "why", "petition", "latest"}


def test_fields_the_pack_leaves_out_are_hidden():
    toml = pack()["campaign.toml"].decode()
    phone = toml[toml.index('[[field]]\nname = "phone"') : toml.index("[[consent]]")]
    assert read_campaign(pack_with(phone, "")).field("phone").need == "hidden"


def test_contrast_is_that_of_wcag():
    assert contrast_on_white("#ffffff") == pytest.approx(1)
    assert contrast_on_white("#000000") == pytest.approx(21)
    assert contrast_on_white("#767676") == pytest.approx(4.54, abs=0.01)  # the lightest grey that passes


def test_the_longest_signature_a_pack_of_format_1_can_ask_for_still_fits_in_a_seal():
    widest = "𐐀" * LONGEST_REQUESTER  # four bytes a letter in UTF-8
    words = {"en": "text"}
    requests = tuple(ConsentRequest(f"{number:064}", "News", widest, "email", words) for number in range(MOST_CONSENTS))
    asking = campaign(id="c" * 64, version=10**9, languages=("zh_Hant",), consents=requests)
    assert sealed_length(asking) + OVERHEAD <= LARGEST_SEALED


def test_a_signed_pack_carries_the_keys_of_its_organisation():
    assert read_campaign(signed(pack())).keys.sealing == SEALING.public
    assert campaign().keys.sealing == SEALING.public
