"""What is offered when an e-mail address has a slip in it, and above all what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.email_typos import suggest_email

RIGHT = (
    "gmail.com", "googlemail.com", "hotmail.com", "hotmail.ca", "hotmail.it", "hotmail.ch", "hotmail.co.nz",
    "outlook.com", "outlook.pt", "live.ca", "live.co.uk", "yahoo.com", "yahoo.de", "yahoo.es", "yahoo.co.in",
    "yahoo.com.br", "icloud.com", "me.com", "mac.com", "mail.com", "email.com", "ymail.com", "proton.me",
    "protonmail.com", "gmx.at", "gmx.ch", "gmx.de", "web.de", "mail.ru", "yandex.ru", "yandex.by", "qq.com",
    "163.com", "aol.com", "aol.de", "videotron.ca", "orange.fr", "fastmail.com", "amnesty.ca", "example.org",
    "utoronto.ca", "uottawa.ca", "gc.ca", "canada.ca", "bell.ca",
)  # fmt: skip
LOCAL = st.text(st.characters(codec="utf-8", exclude_characters="@ \t\n\r", exclude_categories=["Z", "C"]), min_size=1)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("zoe@gmial.com", "zoe@gmail.com"),
        ("zoe@gmail.co", "zoe@gmail.com"),
        ("zoe@gmail.con", "zoe@gmail.com"),
        ("zoe@gmail,com", "zoe@gmail.com"),
        ("zoe@gmial.con", "zoe@gmail.com"),
        ("Zoe.B@GMAILL.com", "Zoe.B@gmail.com"),
        ("zoe@hotmal.con", "zoe@hotmail.com"),
        ("zoe@hotmial.fr", "zoe@hotmail.fr"),
        ("zoe@hotmail.co", "zoe@hotmail.com"),
        ("zoe@yaho.ca", "zoe@yahoo.ca"),
        ("zoe@outlok.com", "zoe@outlook.com"),
        ("zoe@iclud.com", "zoe@icloud.com"),
        ("zoe@videotrom.ca", "zoe@videotron.ca"),
    ],
)
def test_a_usual_slip_is_noticed(typed, meant):
    assert suggest_email(typed) == meant


@pytest.mark.parametrize("typed", ["", "zoe", "@gmial.com", "zoe@", "zoe@" + "gmial.com" * 50_000])
def test_what_is_no_address_yet_gets_no_advice(typed):
    assert suggest_email(typed) == ""


@given(LOCAL, st.sampled_from(RIGHT))
def test_nothing_is_offered_for_a_domain_that_is_right(local, domain):
    assert suggest_email(f"{local}@{domain}") == ""
    assert suggest_email(f"{local}@{domain.upper()}") == ""


@given(LOCAL, st.text("gmailhotyuk.cnrf", min_size=1, max_size=14))
def test_what_stands_before_the_at_is_never_touched_and_one_offer_is_enough(local, domain):
    if offered := suggest_email(f"{local}@{domain}"):
        assert offered.rpartition("@")[0] == local
        assert suggest_email(offered) == ""


@given(st.sampled_from(["gmail.com", "hotmail.com", "outlook.com", "icloud.com", "videotron.ca"]), st.data())
def test_any_one_letter_left_out_doubled_or_swapped_is_noticed(domain, data):
    place = data.draw(st.integers(0, len(domain) - 2))
    one, two = domain[place], domain[place + 1]
    slipped = data.draw(st.sampled_from([two + one, one, two, one + one + two]))
    typed = domain[:place] + slipped + domain[place + 2 :]
    if typed not in {domain, "mail.com"}:
        assert suggest_email(f"zoe@{typed}") == f"zoe@{domain}"
