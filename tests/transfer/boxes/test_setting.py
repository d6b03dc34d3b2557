"""The file that staff write: understood or refused by file and key, kept for one user, and its secrets never shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.box_errors import BoxUnguarded
from desktop.core.errors import BoxError
from desktop.transfer.boxes.setting import (
    forget_setting,
    keep_setting,
    list_broken,
    list_settings,
    read_setting_file,
)

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
    assert "/s/abc" not in repr(setting), "who has the link of a share without a password is in"


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
        (GOOD["sftp"] + "port = 0\n", "port"),
        (GOOD["sftp"] + "port = 99999999\n", "port"),
        (GOOD["sftp"].replace('"h"', '"a..b"'), "host"),
        (GOOD["sftp"].replace('"h"', f'"{"a" * 64}.org"'), "host"),
        (GOOD["sftp"].replace('"h"', '"a b"'), "host"),
        (GOOD["sftp"].replace('"h"', f'"{"a." * 130}org"'), "host"),
        (WEB.replace("box.example.org", "box..example.org"), "address"),
        (WEB.replace("/drop", "/a drop"), "address"),
        (WEB.replace("hush-hush", "hush\\nhush"), "password"),
        (GOOD["nextcloud"].replace("cloud.org", f"{'a' * 64}.org"), "link"),
        (GOOD["nextcloud"] + 'nickname = "a\\u0000"\n', "nickname"),
        (GOOD["s3"].replace('"b"', '"a b"'), "bucket"),
        (GOOD["s3"].replace('"b"', '"../b"'), "bucket"),
        (GOOD["s3"].replace('"k"', '"k\\n"'), "key"),
        (GOOD["s3"].replace('"k"', '"ké"'), "key"),
        (GOOD["s3"] + 'region = "a\\n"\n', "region"),
    ],
)
def test_a_file_with_something_wrong_names_the_key_and_no_value(tmp_path, text, word):
    assert word in refusal(written(tmp_path, text))


@pytest.mark.parametrize("host", ["box.example.org", "bücher.example", "127.0.0.1", "fe80::1%eth0", "_box-7"])
def test_a_server_may_have_any_name_or_number(tmp_path, host):
    text = GOOD["sftp"].replace('"h"', f'"{host}"')
    assert read_setting_file(written(tmp_path, text)).place.host == host


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


def test_a_kept_box_that_others_may_read_is_not_used_and_its_file_is_said(tmp_path):
    keep(tmp_path / "boxes", written(tmp_path, WEB))
    (file,) = (tmp_path / "boxes").iterdir()
    file.chmod(0o644)
    assert list_settings(tmp_path / "boxes") == ()
    (broken,) = list_broken(tmp_path / "boxes")
    assert isinstance(broken, BoxUnguarded)
    assert broken.path == file


def test_each_broken_file_is_told_and_keeps_no_other_box_from_being_used(tmp_path):
    kept = tmp_path / "boxes"
    keep(kept, written(tmp_path, WEB))
    keep(kept, written(tmp_path, GOOD["folder"]))
    for name in ("0.toml", "z.toml"):
        (kept / name).write_text("hush-hush")
        (kept / name).chmod(0o600)
    (kept / "gone.toml").symlink_to(tmp_path / "nowhere")
    assert [each.name for each in list_settings(kept)] == ["Office", "Stick"]
    told = [str(each) for each in list_broken(kept)]
    assert [name in said for name, said in zip(("0.toml", "gone.toml", "z.toml"), told, strict=True)] == [True] * 3
    assert "hush" not in "".join(told)


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("folder", "/media/stick", "/media/other"),
        ("webdav", "box.example.org", "other.example.org"),
        ("webdav", 'user = "t"', 'user = "u"'),
        ("nextcloud", "/s/abc", "/s/xyz"),
        ("s3", 'bucket = "b"', 'bucket = "c"'),
        ("sftp", 'host = "h"', 'host = "i"'),
    ],
)
def test_another_place_under_the_same_name_is_another_box(tmp_path, kind, old, new):
    one = read_setting_file(written(tmp_path, GOOD[kind]))
    other = read_setting_file(written(tmp_path, GOOD[kind].replace(old, new)))
    assert one.name == other.name
    assert one.id != other.id


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [(kind, "hush-hush", "hush") for kind in ("webdav", "nextcloud", "s3", "sftp")]
    + [("s3", 'key = "k"', 'key = "l"'), ("webdav", "user =", "receipts = true\nuser =")],
)
def test_new_credentials_make_no_other_box_of_it(tmp_path, kind, old, new):
    assert old in GOOD[kind]
    one = read_setting_file(written(tmp_path, GOOD[kind]))
    assert one.id == read_setting_file(written(tmp_path, GOOD[kind].replace(old, new))).id


@pytest.mark.parametrize("name", ["क" * 60, "文" * 60, "😀" * 60])
def test_a_long_name_in_any_script_is_kept_replaced_and_forgotten(tmp_path, name):
    for user in ("t", "tablet"):
        keep(tmp_path / "boxes", written(tmp_path, WEB.replace("Office", name).replace('"t"', f'"{user}"')))
    assert [(each.name, each.place.user) for each in list_settings(tmp_path / "boxes")] == [(name, "tablet")]
    forget_setting(tmp_path / "boxes", name)
    assert list_settings(tmp_path / "boxes") == ()


def test_a_name_is_never_a_path(tmp_path):
    keep(tmp_path / "boxes", written(tmp_path, WEB.replace("Office", "../../Office")))
    assert [each.name for each in tmp_path.iterdir()] == ["boxes", "box.toml"] or len(list(tmp_path.iterdir())) == 2
    assert [each.name for each in list_settings(tmp_path / "boxes")] == ["../../Office"]
