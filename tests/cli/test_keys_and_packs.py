"""Commands about keys and campaign packs: what they say to a person and to a script, and what they refuse."""

import re

from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.try_out_campaign import BUNDLED
from desktop.core.pack.writer import write_pack
from desktop.core.resources import resource
from tests.support.commands import PASSPHRASE, complained, run, said, told


def test_new_keys_come_with_a_passphrase_that_is_shown_once_and_opens_them(tmp_path):
    printed = said("key", "new", tmp_path / "keys")
    (passphrase,) = re.findall(r"Passphrase: (\S+)", printed)
    pack = resource("campaigns", BUNDLED)
    out = tmp_path / "signed"
    signed = said("campaign", "sign", pack, "--keys", tmp_path / "keys", "--out", out, typed=passphrase + "\n")
    assert passphrase not in signed
    assert passphrase.encode() not in b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())


def test_keys_are_never_replaced(office):
    before = [file.read_bytes() for file in sorted(office.keys.iterdir())]
    assert "never replaced" in complained(4, "key", "new", office.keys)
    assert [file.read_bytes() for file in sorted(office.keys.iterdir())] == before


def test_a_short_passphrase_of_ones_own_is_refused_and_makes_no_key(tmp_path):
    assert "at least 12" in complained(4, "key", "new", tmp_path / "keys", "--own-passphrase", typed="short\n")
    assert list((tmp_path / "keys").glob("*.key")) == []


def test_keys_are_shown_without_a_passphrase_and_only_their_public_half(office):
    sealing, signing = told("key", "show", office.keys)
    assert (sealing["kind"], signing["kind"]) == ("sealing", "organisation")
    printed = said("key", "show", office.keys / "sealing.key")
    assert sealing["key"] in printed
    assert signing["key"] not in printed


def test_signing_a_pack_says_that_the_private_key_was_proved(office):
    out = office.folder / "again.zip"
    printed = said("campaign", "sign", resource("campaigns", BUNDLED), "--out", out, *office.opening)
    assert "Proved: the private key opens what the public key seals." in printed
    facts = told("campaign", "check", out)
    keys = {each["kind"]: each["key"] for each in told("key", "show", office.keys)}
    assert (facts["sealing key"], facts["organisation key"]) == (keys["sealing"], keys["organisation"])


def test_every_command_about_keys_says_the_four_words_that_a_volunteer_compares(tmp_path, office):
    sealing, signing = told("key", "show", office.keys)
    words = " ".join(signing["words"])
    assert (len(signing["words"]), sealing["words"]) == (4, [])
    assert words in said("key", "show", office.keys)
    assert told("campaign", "check", office.pack)["four words"] == words
    assert words in said("campaign", "check", office.pack)
    out = office.folder / "again.zip"
    assert words in said("campaign", "sign", resource("campaigns", BUNDLED), "--out", out, *office.opening)
    made = said("key", "new", tmp_path / "others", "--passphrase-file", office.passphrase)
    assert " ".join(told("key", "show", tmp_path / "others" / "organisation.key")[0]["words"]) in made
    assert words not in made


def test_a_passphrase_is_proven_as_it_is_typed_from_paper(tmp_path):
    (passphrase,) = re.findall(r"Passphrase: (\S+)", said("key", "new", tmp_path / "keys"))
    for typed in (passphrase, passphrase.upper(), passphrase.replace("-", " "), passphrase.replace("-", "")):
        assert "Proved" in said("key", "try", tmp_path / "keys", typed=typed + "\n")
    assert "Proved" not in complained(4, "key", "try", tmp_path / "keys", typed=passphrase[:-1] + "\n")


def test_a_passphrase_is_changed_and_the_keys_stay(office):
    before = told("key", "show", office.keys)
    printed = said("key", "change-passphrase", office.keys, "--passphrase-file", office.passphrase)
    (passphrase,) = re.findall(r"Passphrase: (\S+)", printed)
    assert printed.index(passphrase) < printed.index("Changed")
    assert told("key", "show", office.keys) == before
    assert "Proved" in said("key", "try", office.keys, typed=passphrase + "\n")
    complained(4, "key", "try", office.keys, "--passphrase-file", office.passphrase)


def test_no_new_passphrase_is_shown_to_whoever_does_not_know_the_old_one(office):
    result = run("key", "change-passphrase", office.keys, typed="not the passphrase\n")
    assert (result.exit_code, result.stdout) == (4, "")


def test_a_passphrase_of_ones_own_is_changed_to_another_of_ones_own(office):
    own = "another long passphrase of ones own"
    said("key", "change-passphrase", office.keys, "--own-passphrase", typed=f"{PASSPHRASE}\n{own}\n")
    assert "Proved" in said("key", "try", office.keys, typed=own + "\n")


def test_signing_refuses_a_name_that_is_taken_and_leaves_it_as_it_is(office):
    before = office.pack.read_bytes()
    pack = resource("campaigns", BUNDLED)
    assert "already there" in complained(2, "campaign", "sign", pack, "--out", office.pack, *office.opening)
    assert office.pack.read_bytes() == before


def test_signing_with_the_wrong_passphrase_writes_no_pack(office):
    out = office.folder / "again.zip"
    pack = resource("campaigns", BUNDLED)
    sign = ("campaign", "sign", pack, "--keys", office.keys, "--out", out)
    assert "does not open" in complained(4, *sign, typed="not the passphrase\n")
    assert not out.exists()


def test_a_pack_nobody_signed_is_checked_and_called_so():
    printed = said("campaign", "check", resource("campaigns", BUNDLED))
    assert "not signed yet" in printed
    assert "name, country" in printed


def test_everything_that_is_wrong_with_a_pack_is_named_in_one_run(tmp_path):
    folder = tmp_path / "pack"
    write_pack(read_pack_files(resource("campaigns", BUNDLED)), folder)
    table = (folder / "campaign.toml").read_text("utf-8")
    (folder / "campaign.toml").write_text(
        table.replace('"country"]', '"shoe_size"]').replace('need = "required"', 'need = "perhaps"'), "utf-8"
    )
    (folder / "text" / "fr.md").unlink()
    result = run("campaign", "check", folder)
    lines = result.stderr.splitlines()
    assert result.exit_code == 3
    assert len(lines) >= 3
    assert all(line.startswith("tabling: ") for line in lines)
    for wrong in ("delivered_fields", "perhaps", "fr.md"):
        assert any(wrong in line for line in lines), wrong


def test_a_pack_that_was_changed_after_it_was_signed_is_refused(office, tmp_path):
    folder = tmp_path / "pack"
    write_pack(read_pack_files(office.pack), folder)
    (folder / "text" / "en.md").write_text("# Something else\n", encoding="utf-8")
    assert "not as the organisation signed it" in complained(3, "campaign", "check", folder)
