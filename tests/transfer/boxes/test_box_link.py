"""A drop box as a link, and as a file for a stick: it reads back the same, and whatever else comes is refused."""

import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.box_errors import BoxExpired, BoxForbids, BoxForeign, BoxRefused, BoxUnreachable
from desktop.core.errors import BoxError
from desktop.core.one_line_text import is_line
from desktop.transfer.boxes.box_link import LINK_START, read_link, write_link
from desktop.transfer.boxes.box_provisions import find_provisions, require_write_only, write_provision
from desktop.transfer.boxes.setting import (
    BoxPlace,
    BoxSetting,
    FolderSetting,
    NextcloudSetting,
    S3Setting,
    SftpSetting,
    WebSetting,
    encode_setting,
    make_setting,
    read_setting_file,
)

words = st.text(min_size=1, max_size=40).filter(lambda text: text.isprintable() and is_line(text))
pems = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
letters = st.text(string.ascii_letters, min_size=1, max_size=12)
prints = st.text("0123456789abcdef", min_size=64, max_size=64)
KINDS: dict[str, st.SearchStrategy[BoxPlace]] = {
    "folder": st.builds(FolderSetting, st.builds("/media/{}".format, letters).map(Path), st.booleans()),
    "webdav": st.builds(
        WebSetting, st.builds("https://{}.example.org/drop".format, letters), words, words, fingerprint=prints
    ),
    "nextcloud": st.builds(NextcloudSetting, st.builds("https://cloud.org/s/{}".format, letters), words, words),
    "s3": st.builds(S3Setting, st.just("https://s3.org"), letters, letters, words, certificate=pems),
    "sftp": st.builds(SftpSetting, letters, words, words, port=st.integers(1, 65535), private_key=pems),
}
boxes = st.sampled_from(sorted(KINDS)).flatmap(
    lambda kind: st.builds(BoxSetting, words, st.just(kind), KINDS[kind], st.booleans())
)


@given(boxes)
def test_a_link_and_a_file_read_back_as_the_box_they_were_written_for(tmp_path_factory, box):
    assert read_link(write_link(box)) == box
    path = tmp_path_factory.mktemp("stick") / "a.box.toml"
    path.write_bytes(encode_setting(box))
    assert read_setting_file(path) == box


@given(st.text(max_size=200))
def test_any_other_text_is_refused_in_words(text):
    for link in (text, LINK_START + text):
        with pytest.raises(BoxError):
            read_link(link)


@pytest.mark.parametrize(
    "link",
    ["name=a&kind=folder", "name=a&name=b&kind=folder&path=/x", "name=a&kind=folder&path=/x&" + "&" * 30,
     "name=a&kind=folder&path=/x&stick=yes", "name=a&kind=sftp&host=h&user=u&host_key=k&port=99999999999",
     "name=a&kind=folder&path=" + "x" * 9000, "name=%ff&kind=folder&path=/x"],
)  # fmt: skip
def test_a_link_with_something_wrong_is_refused(link):
    with pytest.raises(BoxError):
        read_link(LINK_START + link)


def test_a_refused_link_does_not_repeat_its_password():
    with pytest.raises(BoxError) as refused:
        read_link(LINK_START + "name=a&kind=webdav&address=http://b&password=hush-hush")
    assert "hush" not in str(refused.value)


@pytest.mark.parametrize(
    "more",
    [{"fingerprint": "A" * 64}, {"fingerprint": "a" * 63}, {"fingerprint": "a" * 64, "certificate": "PEM"},
     {"fingerprint": "a" * 64, "address": "http://127.0.0.1/"}],
)  # fmt: skip
def test_a_pin_that_would_not_pin_is_refused(more):
    with pytest.raises(BoxError, match="fingerprint"):
        make_setting("a", {"name": "a", "kind": "webdav", "address": "https://a.org/", **more})


@pytest.mark.parametrize("name", ["☁", "...", "文" * 60, "😀" * 60])
def test_a_file_for_a_stick_is_found_there_whatever_its_box_is_called(tmp_path, name):
    path = write_provision(tmp_path, BoxSetting(name, "folder", FolderSetting(Path("/x"))))
    assert find_provisions(tmp_path) == (path,)


def test_a_file_for_a_stick_is_named_after_its_box_and_is_found_there(tmp_path):
    box = BoxSetting("Büro / Cloud: 1", "webdav", WebSetting("https://a.org/", "t", "hush-hush"))
    path = write_provision(tmp_path, box)
    assert path.name == "Büro-Cloud-1.box.toml"
    assert path.stat().st_mode & 0o777 == 0o600
    (tmp_path / "other.toml").write_text("")
    (tmp_path / ".hidden.box.toml").write_text("")
    assert find_provisions(tmp_path) == (path,)
    assert find_provisions(tmp_path / "away") == ()


class Told:
    """A box that answers a look into it in one way."""

    def __init__(self, answer):
        self.answer = answer

    def names(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def test_a_password_with_which_a_box_can_be_looked_into_is_not_for_a_device():
    box = BoxSetting("Office", "webdav", WebSetting("https://a.org/"))
    with pytest.raises(BoxRefused, match="can be listed"):
        require_write_only(box, Told(()))
    require_write_only(box, Told(BoxForbids("No.")))
    for nothing_proven in (
        BoxExpired("A wrong password."),
        BoxForeign("Another server."),
        BoxRefused("Not understood."),
    ):
        with pytest.raises(BoxRefused, match=r"stays unknown\. .+\."):
            require_write_only(box, Told(nothing_proven))
    with pytest.raises(BoxUnreachable):
        require_write_only(box, Told(BoxUnreachable("No network.")))
    require_write_only(BoxSetting("Stick", "folder", FolderSetting("/x")), Told(("a.batch",)))
