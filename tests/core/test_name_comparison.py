"""How a name is printed, and which spellings of it are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.name_comparison import email_key, is_whole_name, name_key
from desktop.core.name_writing import printed_name


@pytest.mark.parametrize(
    ("given_name", "family_name", "printed"),
    [("Noor", "Haddad", "Noor Haddad"), ("Suharto", "", "Suharto"), ("美", "王", "王美"),
     ("さくら", "山田", "山田さくら"), ("민준", "김", "김민준"), ("美", "", "美"), ("美", "Wang", "美 Wang"),
     ("محمد", "الأحمد", "محمد الأحمد"),
     ("ジョン", "スミス", "スミスジョン"), ("太郎", "佐々木", "佐々木太郎"), ("花子", "山﨑", "山﨑花子"),
     ("次郎", "葛\U000e0100城", "葛\U000e0100城次郎"), ("太郎", "髙橋", "髙橋太郎"), ("ﾀﾛｳ", "ﾀﾅｶ", "タナカタロウ"),
     ("ﾀﾞｲｷ", "ｽﾐｽ", "スミスダイキ"), ("\ufa19", "谷", "谷\ufa19"), ("民準", "金", "金民準"), ("ー", "〆木", "〆木ー"),
     ("𰻞", "王", "王𰻞"), ("Ａｄａ", "王", "Ａｄａ 王"), ("Олег", "Ким", "Олег Ким")],
)  # fmt: skip
def test_a_name_is_printed_in_the_order_of_its_script(given_name, family_name, printed):
    assert printed_name(given_name, family_name) == printed


@pytest.mark.parametrize(
    ("one", "other"),
    [(("Siobhán", "O’Brien"), ("SIOBHAN", "O'Brien")), (("Anne-Marie", "Roy"), ("Anne Marie", "roy")),
     (("Noor", "Haddad"), ("Haddad", "Noor")), (("Noor Haddad", ""), ("Noor", "Haddad")),
     (("Weiß", "A"), ("WEISS", "a")), (("می\u200cنا", "ر"), ("مینا", "ر")), (("ﬁona", "Lee"), ("Fiona", "Lee")),
     (("Ａnn", "Lee"), ("Ann", "Lee")),
     (("אֱלִי", "כהן"), ("אלי", "כהן"))],
)  # fmt: skip
def test_spellings_of_one_name_compare_equal(one, other):
    assert name_key(*one) == name_key(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [(("Noor", "Haddad"), ("Nora", "Haddad")), (("सीता", "शर्मा"), ("सुता", "शर्मा")), (("กี", "ดี"), ("กา", "ดี")),
     (("美", "王"), ("丽", "王")), (("Ann", ""), ("Ann", "Lee")), (("தமிழ்", "செல்வி"), ("தமழ்", "செல்வ"))],
)  # fmt: skip
def test_two_names_in_any_script_stay_two(one, other):
    assert name_key(*one) != name_key(*other)


@given(st.text(), st.text())
def test_it_does_not_matter_in_which_box_a_name_was_typed(one, other):
    assert name_key(one, other) == name_key(other, one)


@pytest.mark.parametrize(
    ("address", "key"),
    [("Noor@Example.ORG", "noor@example.org"), ("noor+pride@example.org", "noor@example.org"),
     ("n.o.or@gmail.com", "noor@gmail.com"), ("Noor+x@GoogleMail.com", "noor@gmail.com"),
     ("n.oor@example.org", "n.oor@example.org"), ("", ""), ("noor", ""), ("+x@example.org", "")],
)  # fmt: skip
def test_addresses_of_one_mailbox_compare_equal(address, key):
    assert email_key(address) == key


def test_a_sign_is_not_the_name_of_whoever_signed_with_another():
    assert is_whole_name("★", "★", "")
    assert is_whole_name("LEE ann", "Ann", "Lee")
    assert not is_whole_name(".", "★", "")
