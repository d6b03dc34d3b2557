"""In which encoding a table is read: by its mark, as staff said, else UTF-8; and never another one in silence."""

import codecs
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import SourceError
from desktop.core.table_errors import NamedForUtf8
from desktop.petition.importing.reading.encoding import find_encoding, wrong_encoding

LETTERS = st.text(st.characters(codec="cp1252", categories=("L", "N", "Zs")), min_size=1, max_size=40)
ROW = "Given name,City\nAmélie,Québec\n"


def found(data: bytes, named: str = "") -> str:
    file = BytesIO(data)
    encoding = find_encoding(file, named, "people.csv")
    assert file.tell() == 0, "the file is left at its beginning"
    return encoding


@given(LETTERS)
def test_what_carries_a_mark_is_read_by_it_whatever_was_said(text: str):
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        data = mark + text.encode(encoding)
        for named in ("", "windows-1252", "utf-8"):
            assert data.decode(found(data, named)) == text


@given(st.text(st.characters(codec="ascii", categories=("L", "N", "P", "Zs")), min_size=8, max_size=80))
def test_utf_16_without_a_mark_is_known_by_its_zeros(text: str):
    for encoding in ("utf-16-le", "utf-16-be", "utf-8"):
        assert found(text.encode(encoding)) == encoding


@given(LETTERS)
def test_without_a_mark_and_a_word_of_staff_it_is_utf_8_even_where_it_cannot_be(text: str):
    assert found(text.encode("cp1252")) == "utf-8"


@pytest.mark.parametrize("named", ["windows-1252", "latin-1", "cp1252", "mac-roman", "iso-8859-15"])
def test_a_table_that_reads_as_utf_8_is_not_read_as_anything_else(named: str):
    with pytest.raises(NamedForUtf8, match=r"people.csv reads as UTF-8, and not as"):
        found(ROW.encode(), named)
    assert ROW.encode("cp1252").decode(found(ROW.encode("cp1252"), "windows-1252")) == ROW


@pytest.mark.parametrize(
    ("named", "meant"),
    [
        ("latin-1", "cp1252"),
        ("ISO-8859-1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("UTF8", "utf-8"),
        ("macroman", "mac-roman"),
    ],
)
def test_what_programs_of_the_web_call_latin_1_is_what_they_mean_by_it(named: str, meant: str):
    assert codecs.lookup(found(b"Ann,\x80\n", named)) == codecs.lookup(meant)


@pytest.mark.parametrize("named", ["latin-one", "klingon", "base64", "rot13", "utf-7x", "zip"])
def test_what_is_no_encoding_of_text_is_refused_in_words(named: str):
    with pytest.raises(SourceError, match=f"No encoding is called “{named}”. Usual ones: utf-8"):
        found(b"Ann\n", named)


@pytest.mark.parametrize("start", [b"\xd0\xcf\x11\xe0\xa1\xb1", b"%PDF-1.7", b"SQLite format 3\x00"])
def test_a_file_of_another_kind_is_named_before_it_is_read(start: bytes):
    with pytest.raises(SourceError, match="is not a CSV or XLSX table"):
        found(start + b"Ann\n" * 9)


@given(st.integers(1, 40), st.sampled_from(["é", "Ł", "щ", "名"]))
def test_a_letter_that_is_cut_at_the_end_of_what_is_looked_at_is_no_damage(lines: int, letter: str):
    data = (letter * lines).encode()
    assert found(data[: -1 or None], "utf-8") == "utf-8"
    with pytest.raises(NamedForUtf8):
        found(data[:-1] if lines > 1 else data, "windows-1252")


@given(st.integers(0, 30), st.sampled_from(["Amélie", "Zoë", "Þóra"]))
def test_the_line_that_is_in_another_encoding_is_named_with_one_that_reads_it(before: int, name: str):
    data = b"Ann,CA\n" * before + f"{name},CA\n".encode("cp1252") + b"Bo,CA\n" * 3
    error = wrong_encoding(BytesIO(data), "utf-8", "people.csv")
    assert str(error).startswith(f"people.csv, line {before + 1}, is not in the encoding utf-8.")
    assert data.decode(error.fits).splitlines()[before] == f"{name},CA"


def test_what_no_usual_encoding_reads_is_read_by_the_one_that_has_a_letter_for_every_byte():
    error = wrong_encoding(BytesIO(b"a\n\x81\x8d\xff\n"), "utf-8", "people.csv")
    assert error.fits == "mac-roman"
    assert "line 2" in str(error)
