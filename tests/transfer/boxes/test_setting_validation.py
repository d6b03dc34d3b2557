"""What no server could have is refused when a drop box file is read: with key and reason, and never with the value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import BoxError
from desktop.transfer.boxes.setting_validation import require_sound

LABEL = st.text(st.characters(codec="ascii", categories=("Ll", "Nd")), min_size=1, max_size=63)
HOSTS = st.lists(LABEL, min_size=1, max_size=4).map(".".join)
INVISIBLE = ["\x00", "\n", "\r", "\x1b", "\u202e", "\u200b", "\x7f", "\ud800"]


def refusal(**said: object) -> str:
    """Return why values are refused, or nothing."""
    try:
        require_sound("office.toml", said)
    except BoxError as error:
        return str(error)
    return ""


@given(st.integers())
def test_a_port_is_one_that_a_server_can_have(port: int):
    assert bool(refusal(port=port)) == (not 1 <= port <= 65535)
    assert refusal(port=str(port)) == "office.toml: “port” is a number from 1 to 65535. Correct it."


@pytest.mark.parametrize("key", ["name", "host", "address", "user", "password", "folder", "bucket", "key"])
@pytest.mark.parametrize("character", INVISIBLE)
def test_a_value_is_one_line_with_nothing_invisible(key: str, character: str):
    said = refusal(**{key: f"secret{character}word"})
    assert said == f"office.toml: “{key}” must be one line, without anything invisible. Correct it."


@pytest.mark.parametrize("key", ["certificate", "private_key"])
def test_only_what_is_written_in_many_lines_may_have_them(key: str):
    assert refusal(**{key: "-----BEGIN-----\nabc\n-----END-----\n"}) == ""


@given(HOSTS)
def test_every_name_of_a_server_may_be_the_host_and_stand_in_an_address(host: str):
    if len(host) <= 253:
        assert refusal(host=host) == ""
        assert refusal(address=f"https://{host}/inbox/2026", link=f"https://{host}:8443/s/abc") == ""


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "::1", "fe80::1", "büro.example", "почта.рф", "例え.テスト", "box-1.example.org"]
)
def test_a_host_may_be_of_any_script_and_a_number(host: str):
    assert refusal(host=host) == ""


@pytest.mark.parametrize(
    "host",
    [
        "",
        ".box",
        "a..b",
        "a b",
        "box/inbox",
        "user@box",
        "box:22",
        "x" * 64,
        f"{'a' * 60}." * 5,
        "::g",
        "1::2::3",
        "-box.example.org",
        "-F",
        "-bücher.example",
    ],
)
def test_what_cannot_be_looked_up_is_no_host(host: str):
    assert refusal(host=host) == "office.toml: “host” is no name of a server. Give it as in “box.example.org”."


@pytest.mark.parametrize("key", ["address", "link"])
@pytest.mark.parametrize(
    "address",
    [
        "box.example.org", "https://", "https:///inbox", "https://user@box.example.org/", "https://a:b@box.example.org/",
        "https://box.example.org/?token=hunter2", "https://box.example.org/#hunter2", "https://box.example.org:0/",
        "https://box.example.org:99999/", "https://box.example.org:x/", "https://box example.org/", "https://[::1/",
        "https://box.example.org/<script>", "https://.box/", "",
    ],
)  # fmt: skip
def test_an_address_says_nothing_but_where(key: str, address: str):
    said = refusal(**{key: address})
    assert said == f"office.toml: “{key}” is not a plain web address. Give it without user, “?” and “#”."


@given(HOSTS, st.sampled_from(["http", "ftp", "file", "HTTP", "ws"]))
def test_nobody_on_the_way_may_read_the_password(host: str, scheme: str):
    said = refusal(address=f"{scheme}://{host}/inbox")
    if len(host) <= 253 and host != "localhost":
        assert said == (
            "office.toml: “address” must begin with https://, so that nobody on the way reads the password."
        )


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_on_this_computer_there_is_no_way_to_read_on(host: str):
    assert refusal(address=f"http://{host}:8080/inbox") == ""
    assert "https://" in refusal(address=f"ftp://{host}/inbox")


@pytest.mark.parametrize(
    ("key", "right", "wrong"),
    [
        (
            "bucket",
            ["a", "spring-2026", "Spring_2026.inbox", "x" * 255],
            ["", "-a", ".a", "a/b", "a b", "é", "x" * 256],
        ),
        ("region", ["us-east-1", "eu_west", "x" * 60], ["", "us east", "us.east", "é", "x" * 61]),
        ("key", ["AKIA7", "a+b/c=", "!~", "x" * 200], ["", "a b", "é", "x" * 201]),
    ],
)
def test_names_at_a_server_are_of_letters_that_it_can_have(key: str, right: list[str], wrong: list[str]):
    assert [value for value in right if refusal(**{key: value})] == []
    said = f"office.toml: “{key}” holds a character that it cannot have at any server. Correct it."
    assert {refusal(**{key: value}) for value in wrong} == {said}


@given(
    st.dictionaries(
        st.sampled_from(["address", "link", "host", "bucket", "region", "key", "password", "port", "name"]),
        st.text(st.characters(exclude_categories=("Cs",)), min_size=6, max_size=30) | st.integers() | st.booleans(),
    )
)
def test_whatever_is_written_there_no_refusal_repeats_it(said: dict[str, object]):
    told = refusal(**said)
    assert [value for value in said.values() if isinstance(value, str) and value in told] == []
