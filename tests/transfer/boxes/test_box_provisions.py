"""A drop box on its way to one device: what staff wrote, what is another for this device, and what lets it in."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.box_errors import BoxUnreachable, NoSuchBox
from desktop.core.errors import BoxError
from desktop.transfer.boxes.box_link import read_link
from desktop.transfer.boxes.box_provisions import (
    draft_box,
    find_provisions,
    is_secret,
    provision_box,
    take_given,
    take_link,
)
from desktop.transfer.boxes.setting import KINDS, SECRETS, forget_setting, list_settings, read_setting_file

CLOUD = 'name = "Cloud"\nkind = "webdav"\naddress = "https://127.0.0.1:9/drop"\nuser = "staff"\n'
SFTP = 'name = "Server"\nkind = "sftp"\nhost = "h.example.org"\nuser = "t"\nhost_key = "{0}"\n'


def written(folder, text):
    file = folder / "box.toml"
    file.write_text(text, "utf-8")
    return file


def test_a_file_without_its_password_asks_for_one_and_then_holds_it(tmp_path):
    draft = draft_box(written(tmp_path, CLOUD), {"user": "tablet-7"})
    assert draft.needs_secret
    made = provision_box(draft, tmp_path, secret="hush-hush", check=False)
    kept = read_setting_file(made.path)
    assert (kept.place.user, kept.place.password) == ("tablet-7", "hush-hush")
    assert read_link(made.link) == kept
    assert "hush" not in f"{draft!r} {made!r}"
    assert find_provisions(tmp_path) == (made.path,)


def test_a_file_with_its_password_asks_for_none_and_a_folder_never_does(tmp_path):
    assert not draft_box(written(tmp_path, CLOUD + 'password = "hush-hush"\n'), {}).needs_secret
    draft = draft_box(written(tmp_path, f'name = "Stick"\nkind = "folder"\npath = "{tmp_path}"\n'), {})
    assert not draft.needs_secret
    assert provision_box(draft, tmp_path).path.exists(), "no password guards a folder: it is not asked"


def test_a_private_key_is_told_from_a_password(tmp_path):
    made = Ed25519PrivateKey.generate()
    host_key = made.public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode()
    key = made.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()).decode().strip()
    draft = draft_box(written(tmp_path, SFTP.format(host_key)), {"port": "2222"})
    by_key = read_setting_file(provision_box(draft, tmp_path, secret=key, check=False).path).place
    assert (by_key.private_key.strip(), by_key.password, by_key.port) == (key, "", 2222)
    by_word = read_setting_file(provision_box(draft, tmp_path, secret="hush-hush", check=False).path).place
    assert (by_word.private_key, by_word.password) == ("", "hush-hush")


def test_what_cannot_be_asked_whether_it_may_be_read_is_not_written(tmp_path):
    draft = draft_box(written(tmp_path, CLOUD + 'password = "hush-hush"\n'), {})
    with pytest.raises(BoxUnreachable):
        provision_box(draft, tmp_path)
    assert find_provisions(tmp_path) == ()


@given(st.sampled_from(sorted(KINDS)), st.text("0123456789abc ", max_size=8))
def test_only_a_port_becomes_a_number_and_only_what_lets_one_in_is_secret(tmp_path_factory, kind, text):
    file = tmp_path_factory.getbasetemp() / "draft.toml"
    file.write_text(f'kind = "{kind}"\n')
    said = draft_box(file, {"port": text, "user": text}).said
    assert said["user"] == text
    assert said["port"] == (int(text) if text.isdecimal() else text)
    assert [name for name in ("user", "port", "password", "secret", "private_key") if is_secret(name)] == [
        "password",
        "secret",
        "private_key",
    ]
    assert all(map(is_secret, SECRETS.get(kind, ())))


def test_a_device_takes_a_file_a_stick_or_a_link_and_of_something_wrong_nothing(tmp_path):
    draft = draft_box(written(tmp_path, CLOUD), {})
    (tmp_path / "stick").mkdir()
    made = provision_box(draft, tmp_path / "stick", secret="hush-hush", check=False)
    for place, taken in enumerate(
        (
            take_given(str(made.path), tmp_path / "boxes0"),
            take_given(str(made.path.parent), tmp_path / "boxes1"),
            take_given(made.link, tmp_path / "boxes2"),
            take_link(made.link, tmp_path / "boxes3"),
        )
    ):
        assert list_settings(tmp_path / f"boxes{place}") == taken == (read_setting_file(made.path),)
    for wrong in ("hello", made.link + "&kind=folder", str(tmp_path / "boxes0" / "none")):
        with pytest.raises(BoxError):
            take_given(wrong, tmp_path / "boxes")
    with pytest.raises(BoxError, match="no link"):
        take_link("hello", tmp_path / "boxes")
    assert list_settings(tmp_path / "boxes") == ()


def test_a_box_that_is_forgotten_says_of_which_kind_it_was_if_anybody_knows(tmp_path):
    made = provision_box(draft_box(written(tmp_path, CLOUD), {}), tmp_path, secret="hush-hush", check=False)
    take_given(str(made.path), tmp_path / "boxes")
    assert forget_setting(tmp_path / "boxes", "Cloud") == "webdav"
    take_given(str(made.path), tmp_path / "boxes")
    next((tmp_path / "boxes").iterdir()).write_text("broken")
    assert forget_setting(tmp_path / "boxes", "Cloud") == ""
    with pytest.raises(NoSuchBox) as refused:
        forget_setting(tmp_path / "boxes", "Cloud")
    assert refused.value.name == "Cloud"
