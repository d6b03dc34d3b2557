"""What a delivery writes can be seen where it belongs, and nothing is hidden in what draws its pages."""

import re
import zlib

import pytest

from desktop.core.errors import DeliveryError
from desktop.petition.delivery.document_check import check_pdf
from desktop.petition.delivery.document_content import Parts
from desktop.petition.delivery.writer import typeset

PEOPLE = [("Ann Ng", "Canada"), ("Bo Roy", "Canada"), ("Zoë שרה", ""), ("सीता", "India")]
BO = rb"\(Bo Roy\) Tj\n"
PLACE = rb"1 0 0 1 (\S+) (\S+) Tm\n"


def _instead(old, new):
    return lambda code: re.sub(old, new, code, count=1)


def _behind(more):
    return lambda code: code.replace(b"\n \n", b"\n%b\n \n" % more) if b"Bo Roy" in code else code


def _change_places(code):
    """Each stands on the line of the other, in the order of before."""
    ann, bo = (re.search(PLACE + rb"(?:/F.*\n)?\(%b\)" % name, code) for name in (b"Ann Ng", b"Bo Roy"))
    if not ann or not bo:
        return code
    changed = code[: ann.start(2)] + bo[2] + code[ann.end(2) : bo.start(2)] + ann[2] + code[bo.end(2) :]
    assert len(changed) == len(code)
    return changed


def _clipped(box):
    return _instead(
        rb"BT\n((?:.*\n){0,2}?" + PLACE + rb"(?:/F.*\n)?" + BO + rb"ET\n)", rb"q %b re W n\nBT\n\1Q\n" % box
    )


def _put_at(place):
    return _instead(PLACE + rb"((?:/F.*\n)?" + BO + b")", rb"1 0 0 1 %b Tm\n\3" % place)


SABOTAGE = {
    "two who change places": (_change_places, "on one line"),
    "a name in white": (_instead(BO, rb"1 g\n\g<0>0.1 g\n"), "another way"),
    "a name in another colour": (_instead(BO, rb"1.0000 1.0000 1.0000 rg\n\g<0>0.1 g\n"), "another way"),
    "a name that is not drawn": (_instead(BO, rb"3 Tr\n\g<0>0 Tr\n"), "another way"),
    "a name that is too small": (_instead(BO, rb"/F1+0 0.1 Tf\n\g<0>"), "nobody can read"),
    "a name left of the page": (_put_at(rb"-900 \2"), "its edge"),
    "a name right of the page": (_put_at(rb"900 \2"), "its edge"),
    "a name below the page": (_put_at(rb"\1 -900"), "its edge"),
    "a name above the page": (_put_at(rb"\1 900"), "its edge"),
    "a name that is raised off the page": (_instead(BO, rb"900 Ts\n\g<0>0 Ts\n"), "another way"),
    "a name of which all right of it is shown": (_clipped(b"500 0 900 900"), "cuts type away"),
    "a name of which all left of it is shown": (_clipped(b"0 0 1 900"), "cuts type away"),
    "a name of which all above it is shown": (_clipped(b"0 800 900 900"), "cuts type away"),
    "a name of which all below it is shown": (_clipped(b"0 0 900 1"), "cuts type away"),
    "a box over the list": (_behind(b"/Artifact BMC\n0.1 g\n0 0 595 841 re f\nEMC"), "covers a list"),
    "a white box over the list": (_behind(b"/Artifact BMC\n1 g\n0 0 595 841 re f\nEMC"), "another way"),
    "a comment": (_behind(b"% ng@example.org"), "another way"),
    "blanks that spell something": (_instead(rb"ET\nEMC\n", b"ET \nEMC  \n"), "another way"),
    "a place told more exactly": (_instead(rb" Tm\n", b"7310101 Tm\n"), "another way"),
    "words that nothing uses": (_instead(rb"BT\n", b"BT\n(ng@example.org) BX EX\n"), "another way"),
}  # fmt: skip


def typeset_changed(made, monkeypatch, change):
    """Set a document of which each stream is packed as `change` gives it; one of them is another then."""
    plain, changed = zlib.compress, []

    def compress(data, *how, **named):
        new = change(bytes(data))
        changed.extend([new] if new != bytes(data) else [])
        return plain(new, *how, **named)

    with monkeypatch.context() as sabotaged:
        sabotaged.setattr(zlib, "compress", compress)
        pdf = typeset(made)
    assert changed
    return pdf


@pytest.mark.parametrize(("change", "why"), SABOTAGE.values(), ids=SABOTAGE)
def test_a_page_that_hides_or_moves_something_is_refused(document, monkeypatch, change, why):
    made = document(PEOPLE)
    pdf = typeset_changed(made, monkeypatch, lambda data: change(data) if b"\nBT\n" in data else data)
    with pytest.raises(DeliveryError, match=why):
        check_pdf(pdf, made)
    check_pdf(typeset(made), made)


TOLD = {
    "a comment": lambda told: told + b"\n% ng@example.org",
    "a comment between": lambda told: told.replace(b"\nendbfchar", b"\n% ng@example.org\nendbfchar"),
    "letters that no glyph has": lambda told: told.replace(
        b"\nendcmap", b"\n1 beginbfchar\n<FE> <006E00670040>\nendbfchar\nendcmap"
    ),
    "a letter told twice": lambda told: told.replace(b"<7F> <007F>", b"<7E> <006E>"),
}


@pytest.mark.parametrize("change", TOLD.values(), ids=TOLD)
def test_a_typeface_that_tells_more_than_its_letters_is_refused(document, monkeypatch, change):
    made = document(PEOPLE)
    pdf = typeset_changed(made, monkeypatch, lambda data: change(data) if b"begincmap" in data else data)
    with pytest.raises(DeliveryError, match="something else than letters"):
        check_pdf(pdf, made)


def test_an_identifier_that_is_not_the_files_own_is_refused(document):
    made = document(PEOPLE)
    pdf = typeset(made)
    (identifier,) = set(re.findall(rb"<(\w{32})>", pdf[pdf.rindex(b"/ID[") :]))
    with pytest.raises(DeliveryError, match="identifier"):
        check_pdf(pdf.replace(identifier, b"ng@example.org".hex().upper().encode().ljust(32, b"0")), made)
    check_pdf(pdf, made)


def test_a_page_smaller_than_its_paper_is_refused(document):
    made = document(PEOPLE)
    pdf = typeset(made)
    small = pdf.replace(b"841.89", b"400.00", 1)
    assert small != pdf
    with pytest.raises(DeliveryError, match="as large as its paper"):
        check_pdf(small, made)


@pytest.mark.parametrize("language", ["en", "ar", "zh_CN"])
def test_long_names_a_long_sender_and_bound_volumes_are_drawn_as_ours_are(document, language):
    people = [*PEOPLE, ("Long name " * 20, "Canada"), ("שרה" * 30, "Israel"), ("Z" + "\u0301" * 9, ""), ("𠮷" * 3, "")]
    made = document(people, language=language, sender="An Office " * 20, accent="#ff00aa", parts=Parts("country", 1))
    check_pdf(typeset(made), made)
