"""Platforms' files: their keys are told by nobody, and what a file says wrongly is said without its values."""

import pytest

from desktop.core.export_errors import TargetWrong
from desktop.core.push_errors import NoSuchPlatform, PlatformUnguarded, PlatformWrong
from desktop.petition.push.platform_file import (
    PLATFORMS,
    blank_platform,
    broken_platforms,
    find_platform,
    keep_platform,
    list_platforms,
    read_platform,
)
from tests.support.platform_doubles import KEY
from tests.support.pushing import setting_file

HTTPS = "https://crm.example.org"


def civicrm(folder, **changes):
    """A file as staff write it, with some words in place of others."""
    file = setting_file(folder / "civicrm.toml", "civicrm", HTTPS, 'survey = "5"')
    text = file.read_text("utf-8")
    for old, new in changes.get("said", {}).items():
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, "utf-8")
    return file


def test_a_file_says_where_it_is_and_the_key_is_shown_nowhere(tmp_path):
    setting = find_platform("civicrm", civicrm(tmp_path).parent)
    assert (setting.address, setting.page, setting.secret) == (HTTPS, "5", KEY)
    assert KEY not in repr(setting)
    assert KEY not in setting.target.mapping
    assert setting.target.key == "civicrm crm.example.org 5", "another key makes no other platform of it"
    with pytest.raises(NoSuchPlatform, match="civicrm"):
        find_platform("nowhere", tmp_path)


def test_a_broken_file_is_named_and_keeps_no_other_platform_from_being_used(tmp_path):
    civicrm(tmp_path)
    one = setting_file(tmp_path / "an.toml", "action-network", "https://x.example.org", 'petition = "7"')
    one.write_text(one.read_text("utf-8") + 'mapping = "ours.toml"\n', "utf-8")
    (tmp_path / "ours.toml").write_text(f'name = "Ours"\nkey = "{KEY}"', "utf-8")  # a colleague edited it
    (tmp_path / "half.toml").write_text(f'platform = "civicrm"\nkey = "{KEY}', "utf-8")
    assert [each.name for each in list_platforms(tmp_path)] == ["civicrm"]
    assert [each.path.name for each in broken_platforms(tmp_path)] == ["an.toml", "half.toml"]
    assert all(KEY not in each.said for each in broken_platforms(tmp_path))
    assert "ours.toml" in broken_platforms(tmp_path)[0].said
    assert find_platform("civicrm", tmp_path).page == "5"
    with pytest.raises(TargetWrong):
        find_platform("an", tmp_path)


def test_a_mapping_is_kept_with_its_platform_and_a_broken_one_replaces_nothing(tmp_path):
    (tmp_path / "kept").mkdir()
    ours = find_platform("civicrm", civicrm(tmp_path).parent).target.mapping
    file = civicrm(tmp_path, said={"pace = 0": 'pace = 0\nmapping = "ours.toml"'})
    (tmp_path / "ours.toml").write_text(ours.replace('heading = "first_name"', 'heading = "vorname"'), "utf-8")
    assert keep_platform(file, tmp_path / "kept").target.mapping != ours
    before = {each.name: each.read_bytes() for each in (tmp_path / "kept").iterdir()}
    (tmp_path / "ours.toml").write_text("name = ", "utf-8")
    with pytest.raises(PlatformWrong, match="another mapping"):
        keep_platform(file, tmp_path / "kept")
    (tmp_path / "ours.toml").rename(tmp_path / "worse.toml")
    file.write_text(file.read_text("utf-8").replace("ours.toml", "worse.toml"), "utf-8")
    with pytest.raises(TargetWrong):
        keep_platform(file, tmp_path / "kept")
    assert {each.name: each.read_bytes() for each in (tmp_path / "kept").iterdir()} == before


WRONG = (
    (HTTPS, "http://crm.example.org", "https"),
    (HTTPS, "https://kb:pass@crm.example.org", "plain web address"),
    ('survey = "5"', 'survey = "5; drop"', "survey"),
    ('survey = "5"', "survey = 5", "survey"),
    (f'key = "{KEY}"', 'key = "two\\nlines of it"', "key"),
    (f'key = "{KEY}"', "", "key"),
    ("pace = 0", "pace = -1", "pace"),
    ("pace = 0", "pace = 0\nspeed = 3", "speed"),
    ('"civicrm"', '"civi"', "platform"),
    ("pace = 0", 'mapping = "../ours.toml"', "mapping"),
    ("pace = 0", "pace = ", "TOML"),
)


@pytest.mark.parametrize(("old", "new", "why"), WRONG)
def test_what_cannot_be_is_refused_with_its_reason_and_without_the_key(tmp_path, old, new, why):
    with pytest.raises(PlatformWrong, match=why) as said:
        read_platform(civicrm(tmp_path, said={old: new}))
    assert KEY not in str(said.value)


def test_a_file_that_others_may_read_is_refused(tmp_path):
    file = civicrm(tmp_path)
    file.chmod(0o644)
    with pytest.raises(PlatformUnguarded):
        read_platform(file)
    (tmp_path / "ours").mkdir()
    keep_platform(file, tmp_path / "ours")
    assert (tmp_path / "ours" / file.name).stat().st_mode & 0o077 == 0, "a copy that is kept is for this user alone"


def test_a_file_that_does_not_hold_takes_no_other_away(tmp_path):
    ours = tmp_path / "ours"
    ours.mkdir()
    kept = keep_platform(civicrm(tmp_path), ours)
    with pytest.raises(PlatformWrong):
        keep_platform(civicrm(tmp_path, said={'survey = "5"': 'survey = "none"'}), ours)
    assert list_platforms(ours) == (kept,)


def test_one_platform_is_one_however_its_address_is_typed(tmp_path):
    ways = (HTTPS, "https://CRM.example.org/", "https://crm.example.org:443")
    assert len({read_platform(civicrm(tmp_path, said={HTTPS: way})).target.key for way in ways}) == 1


def test_a_mapping_of_ones_own_subscribes_as_ours_does(tmp_path):
    (tmp_path / "ours.toml").write_text(
        'name = "Ours"\nkind = "sample"\nsubscribes = "nobody"\n[[column]]\nheading = "a"\nfrom = "email"\n', "utf-8"
    )
    with pytest.raises(PlatformWrong, match="everyone"):
        read_platform(civicrm(tmp_path, said={"pace = 0": 'mapping = "ours.toml"'}))


@pytest.mark.parametrize("kind", PLATFORMS)
def test_a_blank_is_refused_until_it_is_filled_in(tmp_path, kind):
    blank = tmp_path / "blank.toml"
    blank.write_text(blank_platform(kind), "utf-8")
    blank.chmod(0o600)
    with pytest.raises(PlatformWrong):
        read_platform(blank)
    page = {"action-network": "petition", "civicrm": "survey", "engaging-networks": "page"}[kind]
    filled = blank.read_text("utf-8").replace('key = ""', f'key = "{KEY}"').replace(f'{page} = ""', f'{page} = "12"')
    blank.write_text(filled.replace('address = "https://"', f'address = "{HTTPS}"'), "utf-8")
    (setting,) = list_platforms(tmp_path)
    assert (setting.kind, setting.page) == (kind, "12")
