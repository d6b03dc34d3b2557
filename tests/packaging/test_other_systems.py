"""What is made for Windows and macOS, as far as it can be proven where neither is, and named as not run."""

import os
import plistlib
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.support.tools import needed

ROOT = Path(__file__).resolve().parents[2]
WINDOWS, MACOS = ROOT / "packaging/windows", ROOT / "packaging/macos"
KIOSK_SCRIPT = (WINDOWS / "set-up-kiosk.ps1").read_text("utf-8")
WORKFLOW = ROOT / ".github/workflows/installers.yml"
PROGRAMS = ("tabling.exe", "tabling-kiosk.exe", "tabling-console.exe")
# Ours for ever: with another one a newer Tabling would be installed beside the older one.
UPGRADE_CODE = "4D5B9C0E-6C8C-4E0B-9B51-6F6D5B0C7A11"
INSTALLED = r"%ProgramFiles%\Tabling" + "\\"
ADMINISTRATORS = "S-1-5-32-544"
ASSIGNED = {
    "": "http://schemas.microsoft.com/AssignedAccess/2017/config",
    "rs5": "http://schemas.microsoft.com/AssignedAccess/201810/config",
}
LAUNCHER = {"": "http://schemas.microsoft.com/ShellLauncher/2018/Configuration"}
WIX = {"": "http://schemas.microsoft.com/wix/2006/wi"}


def read(name: str) -> ElementTree.Element:
    return ElementTree.parse(WINDOWS / name).getroot()  # noqa: S314 - our own


def given(element: ElementTree.Element | None, name: str) -> str:
    assert element is not None
    return element.attrib[name]


def build(folder: Path, version: str, out: Path) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"  # a Python that can draw our icon
    command = ["sh", WINDOWS / "build-msi.sh", folder, version, out]
    around = os.environ | {"PATH": path}
    return subprocess.run(command, env=around, capture_output=True, text=True, check=False, timeout=600)


def test_under_windows_pro_tabling_begins_by_itself_and_nothing_else_may_run():
    access = read("restricted-experience.xml")
    apps = access.findall(".//App", ASSIGNED)
    assert {app.attrib["DesktopAppPath"] for app in apps} == {
        INSTALLED + "tabling-kiosk.exe",
        INSTALLED + "tabling.exe",
    }
    rs5 = f"{{{ASSIGNED['rs5']}}}"
    (begins,) = (app for app in apps if app.attrib.get(f"{rs5}AutoLaunch") == "true")
    assert begins.attrib["DesktopAppPath"].endswith("tabling-kiosk.exe")
    assert begins.attrib[f"{rs5}AutoLaunchArguments"] == "--first-start --locked --supervised"
    assert access.find(".//AutoLogonAccount", ASSIGNED) is not None
    assert given(access.find(".//DefaultProfile", ASSIGNED), "Id") == given(access.find(".//Profile", ASSIGNED), "Id")


def test_under_windows_enterprise_a_crash_brings_tabling_back_and_only_the_pin_leaves_it():
    launcher = read("shell-launcher.xml")
    ours = launcher.find(".//Profile/Shell", LAUNCHER)
    assert given(ours, "Shell") == f"{INSTALLED}tabling-kiosk.exe --first-start --locked", (
        "it stays, and starts no other"
    )
    assert given(launcher.find(".//DefaultAction", LAUNCHER), "Action") == "RestartShell"
    codes = {
        each.attrib["ReturnCode"]: each.attrib["Action"] for each in launcher.iterfind(".//ReturnCodeAction", LAUNCHER)
    }
    assert codes == {"0": "DoNothing"}
    profiles = {each.attrib["Id"] for each in launcher.iterfind(".//Profile", LAUNCHER)}
    assert len(profiles) == 1, "the account is given the profile that is there"


def test_beside_it_only_administrators_may_run_everything():
    rules = read("applocker.xml").findall(".//FilePathRule")
    for rule in rules:
        allowed = given(rule.find("Conditions/FilePathCondition"), "Path")
        assert rule.attrib["Action"] == "Allow"
        assert (allowed == "*") == (rule.attrib["UserOrGroupSid"] == ADMINISTRATORS)
    excepted = {each.attrib["Path"].rpartition("\\")[2] for each in read("applocker.xml").iterfind(".//Exceptions/*")}
    assert {"explorer.exe", "cmd.exe", "taskmgr.exe", "regedit.exe"} <= excepted
    assert len({rule.attrib["Id"] for rule in rules}) == len(rules)


def test_the_installer_is_tablings_for_ever_and_puts_its_programs_where_the_kiosk_looks_for_them():
    wix = read("tabling.wxs")
    assert given(wix.find("Product", WIX), "UpgradeCode") == UPGRADE_CODE
    folder = wix.find(".//Directory[@Id='ProgramFiles64Folder']/Directory", WIX)
    assert given(folder, "Name") == "Tabling"
    shortcuts = {each.attrib["Target"] for each in wix.iterfind(".//Shortcut", WIX)}
    assert shortcuts == {"[INSTALLDIR]tabling-console.exe", "[INSTALLDIR]tabling-kiosk.exe"}


@pytest.mark.slow
def test_wixl_makes_the_installer_of_a_placeholder_folder(tmp_path):
    needed("wixl", "wixl")
    looking = needed("msiinfo", "msitools")
    folder, out = tmp_path / "folder", tmp_path / "tabling.msi"
    (folder / "_internal").mkdir(parents=True)
    for program in (*PROGRAMS, "_internal/a file.dll"):
        (folder / program).write_text(f"in the place of {program}")
    made = build(folder, "0.2.0rc1", out)
    assert made.returncode == 0, made.stderr
    tables = {
        table: subprocess.run([looking, "export", out, table], capture_output=True, text=True, check=True).stdout
        for table in ("Property", "File", "Upgrade", "Shortcut", "Directory")
    }
    assert "ProductVersion\t0.2.0\n" in tables["Property"].replace("\r", "")
    assert f"UpgradeCode\t{{{UPGRADE_CODE}}}" in tables["Property"]
    assert tables["Upgrade"].count(UPGRADE_CODE) == 2, "an older one goes, and a newer one is not replaced"
    assert all(Path(program).name in tables["File"] for program in (*PROGRAMS, "a file.dll"))
    assert "tabling-console.exe" in tables["Shortcut"]
    beside = {"set-up-kiosk.ps1", "README.md", *re.findall(r"'([\w-]+\.xml)'", KIOSK_SCRIPT)}
    assert {each for each in beside if each not in tables["File"]} == {"applocker-before.xml"}, "which it writes itself"
    assert re.search(r"\tINSTALLDIR\tkiosk\r?$", tables["Directory"], re.MULTILINE)


@pytest.mark.slow
def test_a_folder_that_lacks_a_program_makes_no_installer(tmp_path):
    (tmp_path / "tabling.exe").touch()
    out = tmp_path / "tabling.msi"
    refused = build(tmp_path, "1.0", out)
    assert (refused.returncode, out.exists()) == (1, False)
    assert "has no tabling-kiosk.exe" in refused.stderr


@pytest.mark.parametrize("script", [WINDOWS / "freeze.ps1", MACOS / "build-dmg.sh"], ids=lambda script: script.name)
def test_whoever_is_handed_others_works_is_handed_their_licences(script):
    made = re.search(r"packaging/bundle/licences\.py \S+ \S*licences", script.read_text())
    assert made, "an installer without them may not be handed out"


def test_a_mac_is_asked_for_no_more_than_qt_and_ctypes_need():
    rights = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert rights == {
        "com.apple.security.cs.allow-jit": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


@pytest.mark.parametrize("script", [*WINDOWS.glob("*.sh"), *MACOS.glob("*.sh")], ids=lambda script: script.name)
def test_the_scripts_are_shell_as_far_as_a_shell_can_tell_without_running_them(script):
    subprocess.run(["sh", "-n", script], check=True)


@pytest.mark.parametrize("recipe", ["tabling-app.spec", "dmg_settings.py"])
def test_the_recipes_are_python(recipe):
    compile((MACOS / recipe).read_text(), recipe, "exec")


SCRIPTS = [
    each for folder in (WINDOWS, MACOS) for each in folder.iterdir() if each.suffix in {".ps1", ".spec", ".py", ".sh"}
]


def test_every_file_that_the_workflow_and_the_scripts_name_is_there():
    workflow = WORKFLOW.read_text()
    named = set(re.findall(r"packaging/[\w./-]+\.\w+", workflow))
    assert len(named) >= 6
    assert [name for name in named if not (ROOT / name).exists()] == []
    told = re.findall(r"'([\w-]+\.xml)'", KIOSK_SCRIPT)
    assert {name for name in told if not (WINDOWS / name).exists()} == {"applocker-before.xml"}, (
        "which it writes itself"
    )


def test_what_undoing_leaves_on_windows_is_named_with_its_way_back():
    ways = (WINDOWS / "README.md").read_text("utf-8").partition("## Before the event")[0]
    sets = KIOSK_SCRIPT.partition("function Protect-Memory")[2].partition("function Install-Kiosk")[0]
    left = set(re.findall(r"(?:-Name|sc\.exe config|behavior set) (\w+)|(?<=powercfg\.exe )(/hibernate)", sets))
    named = {word for words in left for word in words if word}
    assert named >= {"CrashDumpEnabled", "NoDriveTypeAutoRun", "EncryptPagingFile", "AppIDSvc"}
    assert [each for each in named if each not in ways] == []


def test_no_secret_is_written_down_and_nothing_runs_unless_a_maintainer_asks():
    workflow = WORKFLOW.read_text()
    assert re.search(r"^on:\n  workflow_dispatch:\n\n", workflow, re.MULTILINE)
    for name, value in re.findall(r"^ +(\w*(?:CERTIFICATE|PASSWORD|PFX|APPLE)\w*): (.+)$", workflow, re.MULTILINE):
        assert value.startswith("${{ secrets."), name


@pytest.mark.parametrize("file", [*SCRIPTS, WORKFLOW, WINDOWS / "README.md"], ids=lambda file: file.name)
def test_whoever_opens_a_file_reads_that_it_was_not_run(file):
    said = re.search(r"NOT RUN YET|Not run here", file.read_text())
    assert (said is not None) == (file.name != "build-msi.sh"), "that one is run by the test above"
