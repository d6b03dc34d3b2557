"""The file that staff write: understood or refused by file and key, kept for one user, and its secrets never shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import BoxError
from desktop.transfer.boxes.setting import forget_setting, keep_setting, list_settings, read_setting_file

WEB = 'name = "Office"\nkind = "webdav"\naddress = "https://box.example.org/drop"\nuser = "t"\npassword = "hush-hush"\n'
GOOD = {
    "folder": 'name = "Stick"\nkind = "folder"\npath = "/media/stick"\nstick = true\n',
    "webdav": WEB,
    "nextcloud": 'name = "Cloud"\nkind = "nextcloud"\nlink = "https://cloud.org/s/abc"\npassword = "hush-hush"\n',
    "s3": 'name = "B"\nkind = "s3"\naddress = "https://s3.org"\nbucket = "b"\nkey = "k"\nsecret = "hush-hush"\n',
    "sftp": 'name = "S"\nkind = "sftp"\nhost = "h"\nuser = "u"\nhost_key = "ssh-ed25519 A"\npassword = "hush-hush"\n',
}


def written(folder, text):
    path = folder / "box.toml"
    path.write_text(text)
    return path


def keep(folder, path):
    keep_setting(folder, read_setting_file(path))


def refusal(path) -> str:
    with pytest.raises(BoxError) as refused:
        read_setting_file(path)
    said = str(refused.value)
    assert path.name in said
    assert "hush" not in said
    return said


@pytest.mark.parametrize("kind", GOOD)
def test_each_kind_is_read_and_shows_no_secret(tmp_path, kind):
    setting = read_setting_file(written(tmp_path, GOOD[kind]))
    assert setting.kind == kind
    assert "hush" not in repr(setting)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (WEB + "hush-hush", "TOML"),
        (WEB.replace("webdav", "ftp"), "kind"),
        (WEB.replace('"Office"', '""'), "name"),
        (WEB.replace('"Office"', '"a\\nb"'), "name"),
        (WEB.replace("user =", "usr ="), "usr"),
        (WEB.replace('"t"', "7"), "user"),
        (WEB.replace("address =", "#"), "missing"),
        (WEB.replace("https:", "http:"), "https://"),
        (WEB.replace("https:", "ftp:"), "https://"),
        (WEB.replace("box.example.org", "user:hush@box.example.org"), "address"),
        (WEB.replace("/drop", "/drop?token=hush"), "address"),
        (WEB.replace("box.example.org", "box.example.org:999999"), "address"),
        (GOOD["folder"].replace("true", '"yes"'), "stick"),
        (GOOD["sftp"] + "port = true\n", "port"),
    ],
)
def test_a_file_with_something_wrong_names_the_key_and_no_value(tmp_path, text, word):
    assert word in refusal(written(tmp_path, text))


@given(st.binary(max_size=200))
def test_any_bytes_at_all_are_refused_in_words(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("box") / "box.toml"
    path.write_bytes(data)
    refusal(path)


def test_a_kept_box_is_for_this_user_alone_and_can_be_replaced_and_forgotten(tmp_path):
    kept = tmp_path / "boxes"
    keep(kept, written(tmp_path, WEB))
    keep(kept, written(tmp_path, WEB.replace('"t"', '"tablet"')))
    (setting,) = list_settings(kept)
    assert setting.place.user == "tablet"
    assert [each.stat().st_mode & 0o777 for each in (kept, *kept.iterdir())] == [0o700, 0o600]
    forget_setting(kept, "Office")
    assert list_settings(kept) == ()
    assert list(kept.iterdir()) == []
    with pytest.raises(BoxError, match="no drop box “Office”"):
        forget_setting(kept, "Office")


def test_a_kept_box_that_others_may_read_is_refused_with_the_line_to_type(tmp_path):
    keep(tmp_path / "boxes", written(tmp_path, WEB))
    (file,) = (tmp_path / "boxes").iterdir()
    file.chmod(0o644)
    with pytest.raises(BoxError, match="chmod 600"):
        list_settings(tmp_path / "boxes")


def test_a_name_is_never_a_path(tmp_path):
    keep(tmp_path / "boxes", written(tmp_path, WEB.replace("Office", "../../Office")))
    assert [each.name for each in tmp_path.iterdir()] == ["boxes", "box.toml"] or len(list(tmp_path.iterdir())) == 2
    assert [each.name for each in list_settings(tmp_path / "boxes")] == ["../../Office"]
