"""The package holds what is there, says what it needs, and leaves what was signed."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core.data_folder import data_folder
from tests.support.house import ROOT
from tests.support.tools import needed

DEBIAN = ROOT / "packaging" / "debian"
RECIPE = (DEBIAN / "nfpm.yaml").read_text("utf-8")
CONTENTS = dict(re.findall(r"\{src: (\S+), dst: ([^,}]+)", RECIPE))
BUNDLE = "/usr/lib/tabling"


def test_every_file_of_the_recipe_is_there_or_is_made_by_the_build():
    assert len(CONTENTS) > 10, "the recipe is read"
    ours = [source for source in CONTENTS if not source.startswith(("build/", "../"))]
    assert [source for source in ours if not (ROOT / source).exists()] == []
    for script in re.findall(r"^  (?:pre|post)\w+: (\S+)$", RECIPE, re.MULTILINE):
        assert (ROOT / script).stat().st_mode & 0o111, script
    build = (DEBIAN / "build.sh").read_text("utf-8")
    pages = [Path(source).name for source in CONTENTS if source.startswith("build/debian/")]
    assert [page for page in pages if f"$made/{page}" not in build] == []


def test_the_programs_that_a_menu_opens_are_those_of_the_bundle():
    frozen = set(re.findall(r'"(tabling[-\w]*)": (?:True|False)', (ROOT / "packaging/bundle/tabling.spec").read_text()))
    assert frozen == {"tabling", "tabling-kiosk", "tabling-console"}
    for file in DEBIAN.glob("*.desktop"):
        program = re.search(r"^Exec=(\S+)", file.read_text("utf-8"), re.MULTILINE)
        assert program
        assert program[1].removeprefix(f"{BUNDLE}/") in frozen


@pytest.mark.parametrize("name", ["tabling.desktop", "tabling-kiosk.desktop"])
def test_a_menu_can_read_its_entry(name):
    read = [needed("desktop-file-validate", "desktop-file-utils"), DEBIAN / name]
    said = subprocess.run(read, capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, "")


def test_a_shop_for_programs_can_read_what_is_said_of_this_one():
    read = [needed("appstreamcli", "appstream"), "validate", "--no-net", DEBIAN / "tabling.metainfo.xml"]
    said = subprocess.run(read, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout


def test_the_manual_page_has_every_command_that_the_help_has():
    run = [sys.executable, DEBIAN / "man_page.py"]
    page = subprocess.run(
        run, capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": str(ROOT)}
    ).stdout
    listed = [sys.executable, "-P", "-m", "desktop", "--help"]
    helped = subprocess.run(
        listed, capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    commands = re.findall(r"^│ (\w+) ", helped.stdout.partition("Commands")[2], re.MULTILINE)
    assert len(commands) > 10
    assert re.findall(r"^\.B tabling (\w+)$", page, re.MULTILINE) == commands
    assert "`" not in page


def test_every_library_that_qt_links_to_directly_is_declared_or_comes_with_one():
    sys.path.insert(0, str(DEBIAN))
    from depends import declared

    packages, (major, minor) = declared()
    told = re.search(r"debian_libraries='([^']+)'", (ROOT / "packaging" / "set-up.sh").read_text("utf-8"))
    assert told
    assert set(told[1].split()) - packages == set()
    assert (major, minor) >= (2, 28), "no older C library has what PySide6 is linked to"


@pytest.mark.skipif(sys.platform != "linux", reason="it is made with GNU tar")
def test_the_archive_holds_what_makes_a_kiosk_where_its_script_finds_the_programs(tmp_path):
    needed("zstd", "zstd")
    for folder in ("build/bundle/tabling", "build/bundle/licences", "build/debian", "dist", "opt"):
        (tmp_path / folder).mkdir(parents=True)
    shutil.copytree(ROOT / "packaging" / "kiosk", tmp_path / "build/debian/kiosk")
    (tmp_path / "build/bundle/tabling/tabling").write_text("#!/bin/sh\n")
    (tmp_path / "build/bundle/tabling/tabling").chmod(0o755)
    makes = re.search(r"^make_tar\(\) \{.+?^\}$", (DEBIAN / "build.sh").read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert makes
    around = os.environ | {"SOURCE_DATE_EPOCH": "0", "VERSION": "1", "ARCHITECTURE": "amd64"}
    subprocess.run(["sh", "-euc", f"{makes[0]}\nmake_tar"], check=True, cwd=tmp_path, env=around)
    unpack = ["tar", "--extract", "--zstd", "--file", "dist/tabling-1-linux-amd64.tar.zst", "--directory", "opt"]
    subprocess.run(unpack, check=True, cwd=tmp_path)
    assert {each.name for each in (tmp_path / "opt").iterdir()} == {"tabling", "licences"}
    unpacked, ours = tmp_path / "opt" / "tabling" / "kiosk", ROOT / "packaging" / "kiosk"
    assert {each.name for each in unpacked.iterdir()} == {each.name for each in ours.iterdir()}
    asks = ["sh", unpacked / "install-kiosk.sh", "--root", tmp_path, "--dry-run"]
    cage = tmp_path / "usr/bin/cage"
    cage.parent.mkdir(parents=True)
    cage.write_text("#!/bin/sh\n")
    cage.chmod(0o755)
    said = subprocess.run(asks, check=True, capture_output=True, text=True).stdout
    assert "would write /etc/systemd/system/tabling-kiosk@.service" in said


@pytest.mark.parametrize(
    ("set_up", "would", "said"),
    [
        (True, "would write /etc/pam.d/tabling-kiosk", True),
        (True, "as it should be: /etc/pam.d/tabling-kiosk", False),
        (False, "would write /etc/pam.d/tabling-kiosk", False),
    ],
)
def test_a_newer_version_says_where_a_kiosk_is_as_an_older_one_set_it_up(tmp_path, set_up, would, said):
    unit = tmp_path / "tabling-kiosk@.service"
    if set_up:
        unit.touch()
    script = (DEBIAN / "postinst").read_text("utf-8").replace("/etc/systemd/system", str(tmp_path))
    looks = f"tabling-kiosk-setup() {{ [ \"$1\" = --dry-run ] && echo '{would}'; }}\n"
    run = ["bash", "-c", looks + script, "postinst", "configure", "0.1.0"]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    assert ("sudo tabling-kiosk-setup" in done.stdout) is said


def removal(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the script that ends the removal, as if the system's root were a folder in which one person has a home."""
    script = (DEBIAN / "postrm").read_text("utf-8").replace(" /var/lib", f" {folder}/var/lib")
    people = f"getent() {{ echo 'noor:x:1000:1000::{folder}/home/noor:/bin/sh'; }}\n"
    return subprocess.run(["sh", "-c", people + script, "postrm", *words], capture_output=True, text=True, check=True)


@pytest.mark.parametrize("word", ["remove", "purge"])
def test_a_removal_leaves_the_data_and_says_where(tmp_path, monkeypatch, word):
    for name in ("TABLING_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    home = tmp_path / "home" / "noor"
    monkeypatch.setenv("HOME", str(home))
    kept = data_folder(None).path
    (kept / "journal.sqlite").write_text("sealed")
    said = removal(tmp_path, word).stdout
    assert str(kept) in said
    assert "still here" in said
    assert said.endswith("and each folder that staff chose for a campaign, with its petition and keys\n")
    assert (kept / "journal.sqlite").read_text() == "sealed"


def test_a_removal_without_data_and_an_upgrade_say_nothing(tmp_path):
    assert removal(tmp_path, "remove").stdout == ""
    (tmp_path / "var/lib/tabling-kiosk").mkdir(parents=True)
    assert removal(tmp_path, "upgrade", "0.2").stdout == ""


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="shellcheck is not installed")
def test_shellcheck_finds_no_mistake_in_the_scripts():
    scripts = [
        *(ROOT / "packaging").glob("*/build.sh"),
        *DEBIAN.glob("prove-*.sh"),
        DEBIAN / "postinst",
        DEBIAN / "prerm",
        DEBIAN / "postrm",
    ]
    subprocess.run(["shellcheck", "--external-sources", *scripts], check=True, cwd=ROOT)
