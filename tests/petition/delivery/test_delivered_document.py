"""A recipient gets the promised fields of each person, every name as its owner writes it, and nothing more."""

import re
import shutil
import subprocess
from hashlib import sha256
from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.pdfbase import pdfmetrics

from desktop.core.errors import DeliveryError, MissingGlyphs
from desktop.petition.delivery.document_content import canonical_list, sort_rows, totals_by_country
from desktop.petition.delivery.phrases import letter_languages, phrases_for
from desktop.petition.delivery.writer import prove_document, typeset
from desktop.printing import text_shaping, typeface_runs, typefaces

LATIN = (("Zoë Adams", "Canada"), ("Ng", "France"), ("Émile Roy", "Canada"), ("Jean-Luc O’Neill", "Côte d’Ivoire"))


def _texts(pdf):
    # A number below ten begins its line with a space.
    return [re.sub("(?m)^ ", "", page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]


def _list_lines(pdf):
    page = next(text for text in _texts(pdf) if "Name" in text and "Country" in text and "Signatures" not in text)
    return page.splitlines()


def test_another_library_reads_exactly_the_names_and_countries_in_order(document):
    lines = _list_lines(typeset(document(LATIN)))
    assert lines[lines.index("No. Name Country") + 1 :] == [
        "1 Émile Roy Canada",
        "2 Zoë Adams Canada",
        "3 Jean-Luc O’Neill Côte d’Ivoire",
        "4 Ng France",
        "An Organisation Page 2 of 3",
    ]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_poppler_reads_names_of_every_script_letter_by_letter(document, tmp_path):
    delivered = document()
    (tmp_path / "list.pdf").write_bytes(prove_document(delivered))
    # A word at a time, since direction moves whole words about; poppler turns some right-to-left words round.
    read = subprocess.run(["pdftotext", tmp_path / "list.pdf", "-"], capture_output=True, check=True, text=True).stdout
    read = re.sub("[\u202a-\u202e]", "", read)
    wanted = {word.strip("()") for name, _ in delivered.rows for word in name.split()}
    assert {word for word in wanted if word not in read and word[::-1] not in read} == set()


def test_metadata_are_the_title_and_the_organisation_and_a_date_that_tells_nothing(document):
    reader = PdfReader(BytesIO(typeset(document())))
    assert {key: str(value) for key, value in reader.metadata.items() if value} == {
        "/Title": "Stop the ban",
        "/Author": "An Organisation",
        "/CreationDate": "D:20000101000000+00'00'",
        "/ModDate": "D:20000101000000+00'00'",
    }
    told = reader.xmp_metadata
    assert (told.dc_title, told.dc_creator, told.dc_language) == (
        {"x-default": "Stop the ban"},
        ["An Organisation"],
        ["en"],
    )
    assert str(told.xmp_create_date) == str(told.xmp_modify_date) == "2000-01-01 00:00:00"
    assert b"pdfaid" not in told.stream.get_data(), "no validator of the standard has seen it: none is claimed"
    assert not reader.attachments
    assert reader.root_object["/Lang"] == "en"


def test_the_order_in_which_people_signed_leaves_no_trace(document):
    assert typeset(document(LATIN)) == typeset(document(reversed(LATIN)))


def test_the_bytes_do_not_depend_on_what_was_set_before(document):
    delivered = document([("प्रिया क्षितिज", "India"), ("فاطمة", "Morocco")])
    _forget_fonts()
    alone = typeset(delivered)
    _forget_fonts()
    typeset(document([("र्कि क्ष्म ग्रेवाल", "India"), ("هدى", "Egypt")]))
    assert typeset(delivered) == alone


def _forget_fonts():
    for name in filter(re.compile("Noto").match, pdfmetrics.getRegisteredFontNames()):
        pdfmetrics.getFont(name).unregister()
    for cached in (typefaces.typeface, typeface_runs._file_for, text_shaping.set_line):
        cached.cache_clear()


def test_names_sort_as_a_reader_looks_them_up():
    rows = [("Zola", "France"), ("Łukasz", "Poland"), ("Émile", "France"), ("eve", "France"), ("Lukas", "Poland")]
    assert [name for name, _ in sort_rows(rows, ("name", "country"))] == ["Émile", "eve", "Zola", "Lukas", "Łukasz"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("1,234", "people have signed this petition.", "34 of them asked not to be named", "Page 1 of")),
        ("fr", ("1 234", "personnes ont signé cette pétition.", "34 d’entre elles ont demandé", "Page 1 sur")),
    ],
)
def test_the_letter_gives_asks_and_numbers_in_the_language_of_the_document(document, language, words):
    people = [(f"Person {number:04}", "Canada") for number in range(1200)]
    letter = _texts(typeset(document(people, language=language, count_only=34)))[0].replace("\u202f", " ")
    for word in (*words, "Review the decision.", "End the persecution.", "The Government", "Stop the ban"):
        assert word in letter


def test_one_person_is_spoken_of_as_one(document):
    letter = _texts(typeset(document(LATIN[:1], count_only=0)))[0]
    assert "person has signed this petition." in letter
    assert "asked not to be named" not in letter


def test_the_totals_by_country_and_those_not_named_add_up_to_all(document):
    delivered = document(LATIN, count_only=3)
    assert dict(totals_by_country(delivered)) == {"Canada": 2, "Côte d’Ivoire": 1, "France": 1}
    table = next(text for text in _texts(typeset(delivered)) if "Signatures by country" in text)
    lines = table[table.index("Signatures by country") :].splitlines()[1:]
    assert lines[:5] == ["Canada 2", "Côte d’Ivoire 1", "France 1", "Asked not to be named 3", "Total 7"]


@pytest.mark.parametrize(
    ("language", "heading", "words"),
    [
        ("en", "Signatures by country", "Country not given 1"),
        ("fr", "Signatures par pays", "Pays non indiqué 1"),
        ("es", "Firmas por país", "País no indicado 1"),
    ],
)
def test_who_gave_no_country_is_counted_in_words(document, language, heading, words):
    table = next(text for text in _texts(typeset(document([("Ng", ""), *LATIN], language=language))) if heading in text)
    assert words in table.splitlines()


def test_a_list_of_nobody_named_is_a_letter_and_a_certificate(document):
    texts = _texts(typeset(document((), count_only=5)))
    assert len(texts) in (2, 3)
    assert re.search(r"^5\s*people have signed", texts[0], re.MULTILINE)


def test_the_certificate_prints_the_fingerprint_anyone_can_make_again(document):
    delivered = document(LATIN)
    wanted = sha256(
        "Émile Roy\tCanada\nZoë Adams\tCanada\nJean-Luc O’Neill\tCôte d’Ivoire\nNg\tFrance\n".encode()
    ).hexdigest()
    assert sha256(canonical_list(delivered.rows)).hexdigest() == wanted
    assert wanted in _texts(typeset(delivered))[-1].replace(" ", "").replace("\n", "")


def test_every_sheet_repeats_what_is_asked_and_its_number(document):
    texts = _texts(typeset(document([(f"Person {number:04}", "Canada") for number in range(400)])))
    sheets = [text for text in texts if "Person" in text]
    assert len(sheets) >= 4
    for text in sheets:
        assert "1. Review the decision.  2. End the persecution." in text
    assert [text.splitlines()[-1] for text in texts] == [
        f"An Organisation Page {number} of {len(texts)}" for number in range(1, len(texts) + 1)
    ]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_very_long_name_wraps_and_stays_whole_inside_its_column(document, paper):
    name = "Maria Fernanda de los Ángeles Rodríguez-Echeverría y Fernández de Córdoba-Santisteban " + "x" * 90
    others = [("Ng", "France")] * 40  # enough for two columns side by side, where room is least
    lines = _list_lines(prove_document(document([(name, "Canada"), *others], paper=paper)))
    parts = lines[lines.index("No. Name Country No. Name Country") + 1 : lines.index("Canada")]
    assert "".join(parts).replace(" ", "") == "1" + name.replace(" ", "")
    assert max(map(len, parts)) < 40


def test_a_postal_code_is_printed_where_the_campaign_promised_it(document):
    columns = ("name", "country", "postal_code")
    lines = _texts(typeset(document([("Ng", "Canada", "K1N 1H9")], columns=columns)))[-2].splitlines()
    assert "1 Ng Canada K1N 1H9" in lines


def test_what_stands_above_the_names_is_tidied_as_they_are(document):
    untidy = "Stop\tthe \u200bban"
    made = document(title=untidy, recipient=untidy, sender=untidy, asks=(untidy,), paragraphs=(untidy,))
    assert {made.title, made.recipient, made.sender, *made.asks, *made.paragraphs} == {"Stop the ban"}


@pytest.mark.parametrize("columns", [("name", "email"), ("country", "name"), (), ("name", "signed_at")])
def test_nothing_but_delivered_fields_fits_in(document, columns):
    with pytest.raises(DeliveryError):
        document((), columns=columns)


@pytest.mark.parametrize("row", [("Ng",), ("Ng", "Canada", "ng@example.org"), ("", "Canada"), ("x" * 301, "Canada")])
def test_a_row_that_does_not_fit_is_refused(document, row):
    with pytest.raises(DeliveryError):
        document([row])
    assert document([("x" * 300, "Canada")]).total == 1, "the longest that fits"


def test_names_no_typeface_can_print_are_all_told_at_once(document):
    rows = [("Anna 😀", "Canada"), ("Ng", "France"), ("𓀀", "Egypt"), ("lost \ufffd", "France")]
    with pytest.raises(MissingGlyphs) as told:
        prove_document(document(rows))
    for word in ("Anna 😀", "GRINNING FACE U+1F600", "U+13000", "REPLACEMENT CHARACTER U+FFFD"):
        assert word in str(told.value)
    assert "Ng" not in str(told.value)


def test_a_list_of_unprintable_names_is_told_briefly(document):
    with pytest.raises(MissingGlyphs, match="and 80 more") as told:
        typeset(document([(f"😀{number}", "Canada") for number in range(100)]))
    assert len(str(told.value)) < 2000


def test_a_language_without_fixed_words_is_refused(document):
    with pytest.raises(DeliveryError, match="ar, en, es, fr"):
        typeset(document(language="xx"))


@pytest.mark.parametrize("language", letter_languages())
def test_a_letter_and_its_list_are_made_and_read_back_in_every_language(document, language):
    made = document(language=language, count_only=3)
    assert made.total == len(made.rows) + 3
    assert phrases_for(language).total in "".join(_texts(prove_document(made)))
