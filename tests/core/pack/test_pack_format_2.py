"""A pack of format 2 is read strictly, names all its faults at once, and its hash covers the whole agreement."""

import re
from dataclasses import replace

import pytest

from desktop.core.campaign import ExtraField
from desktop.core.errors import PackFaulty
from desktop.core.pack.agreement_hash import agreement_sha256
from desktop.core.pack.organisation_signature import pack_digest
from desktop.core.pack.reader import read_campaign, read_pack
from desktop.core.sealing import LARGEST_OF_PACKS, OVERHEAD
from desktop.core.signature.sealed_length import sealed_length
from tests.support.agreements import second_campaign, second_pack, second_pack_with
from tests.support.factory import pack, pack_with, signed
from tests.support.older import FIXTURES

RELEASED = FIXTURES / "packs" / "bundled-1.zip"  # the example as 0.1.0 brought it


def faults(files) -> tuple[str, ...]:
    with pytest.raises(PackFaulty) as refused:
        read_campaign(files)
    return refused.value.faults


def test_everything_such_a_pack_says_is_read():
    found = second_campaign()
    assert (found.format, found.opens, found.closes, found.deliver_by) == (2, "2026-06-01", "2026-09-30", "2026-10-31")
    assert found.one_name
    assert (found.field("name").need, found.field("given_name").need) == ("required", "hidden")
    assert (found.words["fr"].before_you_sign, found.words["fr"].delivery) == ("before_fr", "when_fr")
    assert [(each.id, each.kind, each.need, each.longest) for each in found.extra] == [
        ("city", "line", "optional", 90), ("birth-date", "day", "optional", 10),
        ("resident", "statement", "required", 10),
    ]  # fmt: skip
    assert found.extra[0].labels["fr"] == "city_fr"


def test_what_may_be_left_out_is_nothing():
    toml = second_pack()["campaign.toml"].decode()
    toml = re.sub(r"(?m)^(opens|closes|deliver_by|delivery) = .*\n", "", toml)
    toml = re.sub(r"(?s)\[\[extra\]\].*?(?=\[words)", "", toml)
    found = read_campaign(second_pack() | {"campaign.toml": toml.encode()})
    assert (found.opens, found.closes, found.deliver_by, found.extra, found.words["en"].delivery) == (
        "",
        "",
        "",
        (),
        "",
    )


def test_two_boxes_are_asked_as_before():
    assert not read_campaign(pack()).one_name
    two = '[[field]]\nname = "given_name"\nneed = "required"\nreason.en = "given_en"\nreason.fr = "given_fr"\n'
    one = '[[field]]\nname = "name"\nneed = "required"\nreason.en = "name_en"\nreason.fr = "name_fr"\n'
    found = read_campaign(second_pack_with(one, two))
    assert (found.one_name, found.field("name").need, found.field("given_name").need) == (False, "hidden", "required")


def test_the_usual_countries_are_what_the_pack_says_or_the_first_and_part_of_the_agreement():
    plain = read_campaign(second_pack())
    assert plain.usual_countries == ("CA",)
    usual = read_campaign(second_pack_with("goal = 500", 'goal = 500\nusual_countries = ["CA", "US"]'))
    assert usual.usual_countries == ("CA", "US")
    assert usual.words["en"].sha256 != plain.words["en"].sha256
    first = read_campaign(second_pack_with("goal = 500", 'goal = 500\nusual_countries = ["CA"]'))
    assert first.words["en"].sha256 == plain.words["en"].sha256


WRONG = [
    ("goal = 500", 'goal = 500\nusual_countries = ["CA", "CA"]', "usual_countries must be one to 5"),
    ("goal = 500", 'goal = 500\nusual_countries = ["Canada"]', "usual_countries must be one to 5"),
    ("goal = 500", "goal = 500\nusual_countries = []", "usual_countries must be a list"),
    ('closes = "2026-09-30"', 'closes = "September"', "closes must be a day"),
    ('closes = "2026-09-30"', "closes = 2026-09-30T10:00:00", "closes must be a day"),
    ('closes = "2026-09-30"', "closes = 20260930", "closes must be a day"),
    ('closes = "2026-09-30"', "closes = true", "closes must be a day"),
    ("opens = 2026-06-01", "opens = 2026-10-01", "opens must be before closes"),
    ("deliver_by = 2026-10-31", "deliver_by = 2026-09-01", "opens must be before closes"),
    ('before_you_sign = "before_fr"\n', "", "words.fr.before_you_sign is missing"),
    ('before_you_sign = "before_fr"', 'before_you_sign = ""', "words.fr.before_you_sign is empty"),
    ("count_only_offered = true", "count_only_offered = false", "count_only_reason is missing"),
    ('[[field]]\nname = "name"\nneed = "required"', '[[field]]\nname = "name"\nneed = "optional"', "asks for “name”"),
    ('[[field]]\nname = "country"', '[[field]]\nname = "given_name"', "asks for “name”"),
    ('id = "city"', 'id = "City"', "extra[1].id must be small letters"),
    ('id = "city"', 'id = "birth_date"', "extra[1].id must be small letters"),
    ('id = "city"', f'id = "{"c" * 41}"', "extra[1].id is longer than 40"),
    ('id = "city"', 'id = "resident"', "extra must be at most"),
    ('id = "city"', 'id = "phone"', "extra must be at most"),
    ('kind = "line"', 'kind = "essay"', "extra[1].kind is “essay”"),
    ("longest = 90", "longest = 0", "extra[1].longest must be a number of bytes"),
    ("longest = 90", "longest = 241", "extra[1].longest must be a number of bytes"),
    ('kind = "line"', 'kind = "day"', "extra[1].longest is not known"),
    ('label.fr = "city_fr"\n', "", "extra[1].label.fr is missing"),
    ('reason.fr = "cityreason_fr"\n', "", "extra[1].reason.fr is missing"),
    ('id = "news"', f'id = "{"n" * 41}"', "consent[1].id is longer than 40"),
]


@pytest.mark.parametrize(("old", "new", "says"), WRONG, ids=[says for _, _, says in WRONG])
def test_what_is_wrong_is_named_with_its_key_and_reason(old, new, says):
    assert says in str(faults(second_pack_with(old, new)))


def test_a_need_of_hidden_is_not_for_further_questions():
    text = second_pack()["campaign.toml"].decode()
    city = text[text.index('id = "city"') : text.index("longest")]
    assert "extra[1].need is “hidden”" in faults(second_pack_with(city, city.replace("optional", "hidden")))[0]


def test_without_a_name_nobody_is_counted_only_unless_the_pack_says_why_not():
    off = 'count_only_offered = false\ncount_only_reason = "The council counts names only."'
    found = read_campaign(second_pack_with("count_only_offered = true", off))
    assert found.count_only_reason == "The council counts names only."


def test_all_faults_are_named_at_once_and_the_first_one_leads():
    files = dict(pack())
    for old, new in [
        ("version = 3\n", ""),
        ('id = "spring"', 'id = "Spring"'),
        ('first_country = "CA"', 'first_country = "ZZ"'),
        ('reason.fr = "email_fr"\n', ""),
        ('accent = "#7a1fa2"', 'accent = "#ffdd00"\ncolour = 1'),
        ('picture = "images/sun.svg"', 'picture = "images/moon.svg"'),
        ('promise = "promise_fr"\n', ""),
        ('title = "title_en"', 'title = "title_en"\ntitel = "x"'),
        ('default_language = "en"', 'default_language = "de"'),
    ]:
        assert old.encode() in files["campaign.toml"]
        files["campaign.toml"] = files["campaign.toml"].replace(old.encode(), new.encode(), 1)
    del files["privacy/fr.md"]
    found = faults(files)
    for part in [
        "id must be", "version is missing", "default_language is", "first_country is", "field[4].reason.fr is missing",
        "look.accent has", "look.colour is not known", "images/moon.svg", "words.en.titel is not known",
        "words.fr.promise is missing", "privacy/fr.md is missing",
    ]:  # fmt: skip
        assert sum(part in each for each in found) == 1, part
    assert len(found) == 11
    with pytest.raises(PackFaulty, match=r"^campaign.toml: id must be .* \(10 more to mend\)$"):
        read_campaign(files)


def test_one_fault_is_told_as_it_is_and_a_table_that_is_missing_once():
    toml = pack()["campaign.toml"].decode()
    start = toml.index("[look]")
    files = pack() | {"campaign.toml": (toml[:start] + toml[toml.index("[controller]") :]).encode()}
    assert faults(files) == ("campaign.toml: look is missing. Add it as a table.",)


def test_never_more_faults_than_anybody_reads():
    more = "".join(f"x{number} = 1\n" for number in range(500))
    assert len(faults(pack_with("format = 1\n", f"format = 1\n{more}"))) == 100


def test_every_word_of_the_agreement_changes_the_hash_of_its_language_and_of_no_other():
    before = read_campaign(second_pack()).words
    files = second_pack()
    words = [(name, word) for name, data in files.items() for word in re.findall(r"\w+_(?:en|fr)\b", data.decode())]
    assert len(words) == 2 * (27 + 8)
    for name, word in words:
        changed = files | {name: files[name].replace(word.encode(), b"other", 1)}
        after = read_campaign(changed).words
        assert {each for each in after if after[each].sha256 != before[each].sha256} == {word[-2:]}, word


RULES = [
    ('id = "spring"', 'id = "summer"'),
    ('delivered_fields = ["name", "country"]', 'delivered_fields = ["name", "country", "postal_code"]'),
    ("opens = 2026-06-01", "opens = 2026-06-02"),
    ('closes = "2026-09-30"', 'closes = "2026-09-29"'),
    ("deliver_by = 2026-10-31", "deliver_by = 2026-11-30"),
    ("count_only_offered = true", 'count_only_offered = false\ncount_only_reason = "x"'),
    ('name = "email"\nneed = "optional"', 'name = "email"\nneed = "required"'),
    ('id = "news"', 'id = "letters"'),
    ("News of this campaign", "Letters"),
    ('requester = "Spring Society"', 'requester = "Spring Club"'),
    ('field = "email"', 'field = "phone"'),
    ('id = "city"', 'id = "town"'),
    ("longest = 90", "longest = 91"),
    ('kind = "statement"\nneed = "required"', 'kind = "statement"\nneed = "optional"'),
    ('postal_address = "1 Spring Street, Ottawa"', 'postal_address = "2 Spring Street, Ottawa"'),
]


@pytest.mark.parametrize(("old", "new"), RULES, ids=[old for old, _ in RULES])
def test_every_rule_of_the_agreement_changes_the_hash_of_every_language(old, new):
    before, after = read_campaign(second_pack()).words, read_campaign(second_pack_with(old, new)).words
    assert all(after[language].sha256 != before[language].sha256 for language in ("en", "fr"))


def test_what_nobody_agrees_to_leaves_the_hash_alone():
    before = read_campaign(second_pack()).words
    for old, new in [("goal = 500", "goal = 900"), ("version = 3", "version = 4"), ("#7a1fa2", "#0b5e8a")]:
        assert read_campaign(second_pack_with(old, new)).words == before, old


def test_a_pack_of_format_1_is_hashed_as_it_always_was():
    assert {language: words.sha256[:12] for language, words in read_pack(RELEASED).words.items()} == {
        "en": "3d4574464a17", "fr": "e71cccb056cf", "ru": "57c4b61912a6", "ar": "374528ab26ba",
    }  # fmt: skip
    more = replace(read_campaign(pack()), delivered_fields=("name",), opens="2026-06-01")
    assert agreement_sha256(more, "en") == read_campaign(pack()).words["en"].sha256


def test_a_signed_pack_is_named_by_what_its_signature_covers():
    files = signed(second_pack())
    assert read_campaign(files).sha256 == pack_digest(files)
    assert read_campaign(second_pack()).sha256 == ""
    assert pack_digest(files | {"pack.sig": b"another"}) == pack_digest(files)
    for name in set(files) - {"pack.sig"}:
        assert pack_digest(files | {name: files[name] + b"\n"}) != pack_digest(files)


def test_a_pack_that_asks_for_more_than_a_seal_may_hold_is_refused_with_the_figures():
    extra = "".join(
        f'[[extra]]\nid = "more-{number}"\nkind = "line"\nneed = "optional"\nlongest = 240\n'
        'label = { en = "a", fr = "b" }\nreason = { en = "a", fr = "b" }\n\n'
        for number in range(7)
    )
    (fault,) = faults(second_pack_with("[words.en]", f"{extra}[words.en]"))
    assert re.search(r"may take (\d+) bytes of one person, and 4096 are the most", fault)


def test_a_pack_may_ask_for_just_as_much_as_a_seal_holds():
    whole = read_campaign(second_pack())
    room = LARGEST_OF_PACKS - OVERHEAD - sealed_length(whole)
    labels = {"en": "a", "fr": "b"}
    key = len(',"more":""') + 240
    extra = [ExtraField(f"more{number}"[-4:], "line", "optional", 240, labels, labels) for number in range(room // key)]
    assert sealed_length(replace(whole, extra=(*whole.extra, *extra))) + OVERHEAD <= LARGEST_OF_PACKS


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("promise_en", "Only\\u202e your name", "words.en.promise holds the character U+202E"),
        ('reason.en = "name_en"', 'reason.en = "a\\u0007b"', "field[1].reason.en holds the character U+0007"),
        ("title_en", "a\\u0000b", "words.en.title holds the character U+0000"),
        ("title_en", "\\ue000", "words.en.title holds the character U+E000"),
        ("promise_en", "to \\u20661-800", "words.en.promise opens an isolate"),
        ("promise_en", "to 1\\u2069\\u2066", "words.en.promise opens an isolate"),
        ("promise_en", "\\u200b\\u3164", "words.en.promise holds the character U+200B"),
        ("promise_en", "\\u200e\\u200f", "words.en.promise says nothing that anybody could see"),
        ("title_en", "two\\nlines", "words.en.title must be one line"),
        ("title_en", "x" * 161, "words.en.title is longer"),
        ("promise_en", "x" * 241, "words.en.promise is longer"),
        ("before_en", "x" * 641, "words.en.before_you_sign is longer"),
        ("https://example.org/spring", "javascript:alert(1)", "page must be a web address"),
    ],
)
def test_what_turns_hides_or_buries_words_is_refused(old, new, named):
    assert any(named in each for each in faults(second_pack_with(old, new)))


def test_a_file_of_text_is_held_to_the_same():
    files = second_pack()
    (said,) = faults(files | {"privacy/fr.md": files["privacy/fr.md"] + "\n\u202eabc\n".encode()})
    assert said.startswith("privacy/fr.md holds the character U+202E")


def test_numbers_in_isolates_are_as_they_should_be():
    found = read_campaign(second_pack_with("promise_en", "call \\u20661-800\\u2069 or\\u200f write"))
    assert found.words["en"].promise == "call \u20661-800\u2069 or\u200f write"


def test_titles_in_hebrew_and_arabic_may_have_their_marks_and_who_is_sealed_may_not():
    assert read_campaign(second_pack_with("title_en", "a\\u200f (b)")).words["en"].title == "a\u200f (b)"
    wrong = second_pack_with('requester = "', 'requester = "\\u200f')
    assert any("must be one line of text without U+200F (right-to-left mark)" in each for each in faults(wrong))
