"""Whoever copies a name out of a document, or has it read to them, gets the letters as they are written."""

import subprocess
import unicodedata
from io import BytesIO

import pypdf
import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop.printing.page_measures import Style
from desktop.printing.tagged_drawing import Pen
from tests.support.tools import needed

NAMES = (
    "Anne-Marie O’Neill", "Łukasz Żółć", "Nguyễn Thị Ánh", "Иван Щукин", "Ірина Їжак", "Γιώργος Παπαδόπουλος",
    "Արմեն Գևորգյան", "გიორგი მაისურაძე", "שרה כהן", "דָּוִד לֵוִי", "محمد علي", "فاطمة الزهراء", "علی‌رضا کاظمی",
    "محمود گل", "لالا سلام", "ܝܘܚܢܢ ܒܪ", "ޢަލީ ރަޝީދު", "ߛߎߟߋߡߊߣ", "प्रिया शर्मा", "अर्जुन सिंह", "সুমিত্রা চট্টোপাধ্যায়",
    "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "પ્રિયા પટેલ", "தமிழ்ச்செல்வி", "శ్రీనివాస్ రావు", "ಕೃಷ್ಣ ಮೂರ್ತಿ", "ശ്രീലക്ഷ്മി", "ශ්‍රී ලාල්",
    "สมชาย ใจดี", "ສົມຈິດ ພົມ", "ကျော်စွာ", "សុខ សារ៉ាត់", "བསྟན་འཛིན", "ተስፋዬ ገብረ", "王小明", "𠮷田蓮", "김민준",
    "ᓄᓇᕗᑦ", "Sḵwx̱wú7mesh", "佐藤さくら",
)  # fmt: skip
# What each reader loses, all of it by its own reckoning of what stands where: points over Hebrew and Maldivian letters;
# a space beside a mark or a vowel that stands left of its letter; letters beyond U+FFFF; that N’Ko goes right to left.
LOST = {
    "pdftotext": {"דָּוִד לֵוִי", "ޢަލީ ރަޝީދު", "ߛߎߟߋߡߊߣ"},
    "pypdf": {"Sḵwx̱wú7mesh", "সুমিত্রা চট্টোপাধ্যায়", "ສົມຈິດ ພົມ", "សុខ សារ៉ាត់", "བསྟན་འཛིན"},
    "pdfium": {"דָּוִד לֵוִי", "ޢަލީ ރަޝީދު", "𠮷田蓮"},
}


@pytest.fixture(scope="module")
def document() -> bytes:
    pen = Pen(canvas := Canvas(file := BytesIO(), pagesize=(600, 850)), "#000000")
    for place, name in enumerate(NAMES):
        pen.write(60, 820 - 20 * place, name, Style(11, 14))
    pen.finish_page()
    canvas.save()
    return file.getvalue()


def _by_pypdf(document: bytes) -> str:
    return str(pypdf.PdfReader(BytesIO(document)).pages[0].extract_text())


def _by_pdfium(document: bytes) -> str:
    with pypdfium2.PdfDocument(document) as opened:
        return str(opened[0].get_textpage().get_text_range())


def _by_pdftotext(document: bytes) -> str:
    return subprocess.run(
        [needed("pdftotext", "poppler-utils"), "-", "-"], input=document, capture_output=True, check=True
    ).stdout.decode()


@pytest.mark.parametrize(
    ("reader", "read"), [("pdftotext", _by_pdftotext), ("pypdf", _by_pypdf), ("pdfium", _by_pdfium)]
)
def test_names_of_every_script_copy_out_as_they_are_written(document, reader, read):
    copied = {_bare(line) for line in read(document).replace("\f", "").splitlines()}
    assert {name for name in NAMES if _bare(name) not in copied} == LOST[reader]
    reversed_names = {name for name in NAMES if _bare(name)[::-1] in copied and _bare(name) not in copied}
    assert reversed_names <= {"ߛߎߟߋߡߊߣ"}


def _bare(line: str) -> str:
    """Take away what says which way a line goes: no letter of a name."""
    letters = (
        letter for letter in line if unicodedata.bidirectional(letter) not in {"LRE", "RLE", "PDF", "LRI", "RLI", "PDI"}
    )
    return unicodedata.normalize("NFC", "".join(letters)).strip()
