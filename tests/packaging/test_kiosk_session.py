"""The kiosk session: installed into an empty system, as often as one likes, and taken out again without a trace."""

import configparser
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core.data_folder import KIOSK_SESSION
from desktop.device.machine.locked_session import SERVICE
from tests.support.servers import SECRET, nginx

KIOSK = Path(__file__).resolve().parent.parent.parent / "packaging" / "kiosk"
TABLING = "/opt/tabling/bin/tabling"
UNIT = "etc/systemd/system/tabling-kiosk@.service"
PLACES = {
    UNIT, "etc/pam.d/tabling-kiosk", "etc/sysusers.d/tabling-kiosk.conf", "etc/tmpfiles.d/tabling-kiosk.conf",
    "etc/systemd/logind.conf.d/tabling-kiosk.conf", "etc/systemd/system/user-.slice.d/tabling-kiosk.conf",
    "etc/sysctl.d/tabling-kiosk.conf",
    "etc/polkit-1/rules.d/50-tabling-kiosk.rules",
}  # fmt: skip

MASKED = {"ctrl-alt-del.target", "hibernate.target", "hybrid-sleep.target", "suspend-then-hibernate.target"}
ROOTS_HOME = Path("~root").expanduser()
needs_systemd = pytest.mark.skipif(not shutil.which("systemd-sysusers"), reason="this system has no systemd")
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only an administrator can make a user")


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """An empty system with cage and tabling in their places."""
    for command in ("usr/bin/cage", TABLING.strip("/")):
        (tmp_path / command).parent.mkdir(parents=True)
        (tmp_path / command).write_text("#!/bin/sh\n")
        (tmp_path / command).chmod(0o755)
    return tmp_path


def script(system: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = ["sh", KIOSK / "install-kiosk.sh", "--root", system, "--tabling", TABLING, *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)


def installed(system: Path) -> set[str]:
    return {place for place in PLACES if (system / place).exists()}


def masked(system: Path) -> set[str]:
    """What nobody can start: systemctl(1), mask."""
    links = (system / "etc/systemd/system").glob("*.target")
    return {link.name for link in links if link.is_symlink() and link.readlink() == Path("/dev/null")}


def wanted(system: Path) -> list[str]:
    return [link.name for link in (system / "etc/systemd/system").glob("*.wants/*")]


@needs_systemd
@needs_root
def test_it_is_installed_twice_the_same_and_undone_without_a_trace_but_what_was_signed(system):
    first = script(system)
    assert (first.returncode, installed(system)) == (0, PLACES), first.stderr
    assert wanted(system) == ["tabling-kiosk@tty7.service"]
    assert masked(system) == MASKED
    journal = system / "var/lib/tabling-kiosk/data/journal.sqlite"
    journal.parent.mkdir(mode=0o700)
    journal.write_text("sealed")
    again = script(system)
    assert again.returncode == 0
    assert again.stdout.count("as it should be") == len(PLACES)
    undone = script(system, "--undo")
    assert (undone.returncode, installed(system), wanted(system)) == (0, set(), [])
    assert masked(system) == set()
    assert journal.read_text() == "sealed"
    assert "still in /var/lib/tabling-kiosk" in undone.stdout
    assert "sudo userdel tabling-kiosk" in undone.stdout
    assert script(system, "--undo").returncode == 0


@needs_systemd
@needs_root
def test_the_data_is_for_the_kiosks_user_only_and_that_user_cannot_log_in(system):
    script(system)
    assert (system / "var/lib/tabling-kiosk").stat().st_mode & 0o777 == 0o700
    (user,) = [line for line in (system / "etc/passwd").read_text().splitlines() if line.startswith("tabling-kiosk:")]
    assert user.endswith("/usr/sbin/nologin")


@needs_systemd
@needs_root
def test_another_screen_replaces_the_first(system):
    script(system)
    script(system, "--tty", "tty8")
    assert wanted(system) == ["tabling-kiosk@tty8.service"]
    script(system)
    assert wanted(system) == ["tabling-kiosk@tty8.service"], "run again it keeps the screen that was chosen"


@needs_systemd
def test_a_dry_run_tells_everything_and_does_nothing(system):
    before = sorted(system.rglob("*"))
    told = script(system, "--dry-run")
    assert told.returncode == 0
    assert sorted(system.rglob("*")) == before
    assert {place for place in PLACES if f"would write /{place}\n" in told.stdout} == PLACES
    assert told.stdout.endswith("Nothing was done.\n")


@needs_systemd
@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--tabling", "/opt/nothing"], "cannot be run"),
        (["--tabling", "tabling"], "its whole path"),
        (["--tabling", "/opt/a b/tabling"], "a plain one"),
        (["--tabling", f"{ROOTS_HOME}/.venv/bin/tabling"], "cannot read"),
        (["--tty", "screen"], "is no screen"),
        (["--now"], "There is no option --now"),
        (["--root"], "needs a value"),
    ],
)
def test_what_would_not_work_is_said_and_nothing_is_done(system, options, words):
    said = script(system, *options)
    assert said.returncode == 1
    assert words in said.stderr
    assert installed(system) == set()


@needs_systemd
@pytest.mark.parametrize("place", ["usr/bin/tabling", "opt/tabling/tabling", "opt/tabling/bin/tabling"])
def test_a_package_and_an_unpacked_folder_are_found_by_themselves(system, place):
    (system / TABLING.strip("/")).unlink()
    (system / place).parent.mkdir(parents=True, exist_ok=True)
    (system / place).symlink_to("/usr/lib/tabling/tabling")  # as in a package: it leads into this system, not ours
    command = ["sh", KIOSK / "install-kiosk.sh", "--root", system]
    assert subprocess.run(command, capture_output=True, check=False, timeout=600).returncode == 0
    assert f"'/{place} kiosk --first-start" in (system / UNIT).read_text()


@needs_systemd
def test_a_checkout_is_found_beside_the_script_and_told_apart_from_one_that_is_closed_to_the_kiosk(system):
    checkout = system / "srv/tabling"
    shutil.copytree(KIOSK, checkout / "packaging/kiosk")
    command = checkout / ".venv/bin/tabling"
    command.parent.mkdir(parents=True)
    command.write_text("#!/bin/sh\n")
    command.chmod(0o755)
    (system / TABLING.strip("/")).unlink()
    setup = ["sh", checkout / "packaging/kiosk/install-kiosk.sh", "--dry-run"]
    told = subprocess.run(setup, capture_output=True, text=True, check=False, timeout=600)
    # Pytest's own folder is its user's alone.
    assert (told.returncode, "is closed to the kiosk's user" in told.stderr) == (1, True), told.stdout


@needs_systemd
def test_without_cage_the_line_to_type_is_told(system):
    (system / "usr/bin/cage").unlink()
    assert "sudo apt-get install cage" in script(system).stderr


@needs_systemd
def test_without_udisks_it_is_said_that_no_stick_can_be_used_and_the_rest_is_installed(system):
    told = script(system, "--dry-run")
    assert "sudo apt-get install udisks2" in told.stdout
    assert told.returncode == 0


def test_the_kiosk_may_mount_what_is_plugged_in_and_nothing_else():
    rule = (KIOSK / "polkit.rules").read_text()
    assert re.findall(r'"org\.[a-z0-9.-]+"', rule) == ['"org.freedesktop.udisks2.filesystem-mount"']
    assert 'subject.user === "tabling-kiosk"' in rule


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="this system has no systemd")
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path):
    unit = (KIOSK / "tabling-kiosk@.service").read_text()
    if not Path("/usr/bin/cage").exists():  # systemd looks whether the command is there
        unit = unit.replace("/usr/bin/cage", "/bin/sh")
    instance = tmp_path / "tabling-kiosk@tty7.service"
    instance.write_text(unit.replace("@TABLING@", TABLING))
    checked = subprocess.run(["systemd-analyze", "verify", instance], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")


def settings_of(name: str) -> configparser.ConfigParser:
    """Read a file of systemd's."""
    settings = configparser.ConfigParser(strict=False, interpolation=None)
    settings.optionxform = str
    settings.read(KIOSK / name)
    return settings


def test_the_kiosk_is_supervised_never_given_up_and_stays_away_only_when_left_on_purpose():
    unit = settings_of("tabling-kiosk@.service")
    service = unit["Service"]
    assert re.search(r"@TABLING@ kiosk --first-start --locked --supervised && touch (\S+)'$", service["ExecStart"])[
        1
    ] == (unit["Unit"]["ConditionPathExists"].removeprefix("!"))
    assert (service["Restart"], int(service["RestartSec"])) == ("always", 1)
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"
    assert "-s" not in service["ExecStart"].split("--")[0], "with -s cage lets people switch to another screen"


def test_when_the_compositor_falls_the_supervisor_in_its_session_does_not_outlive_it():
    login = settings_of("logind.conf")["Login"]
    assert (login["KillUserProcesses"], login["KillOnlyUsers"]) == ("yes", "tabling-kiosk")


def test_the_self_check_knows_the_session_by_the_name_that_opens_it():
    assert settings_of("tabling-kiosk@.service")["Service"]["PAMName"] == SERVICE


def test_what_somebody_types_cannot_reach_a_dump_a_swap_file_or_a_log():
    service = settings_of("tabling-kiosk@.service")["Service"]
    assert (service["LimitCORE"], service["LimitMEMLOCK"], service["StandardOutput"]) == ("0", "infinity", "null")
    # What logind moves the session into: a limit of the service itself would hold for nobody.
    assert settings_of("user-slice.conf")["Slice"]["MemorySwapMax"] == "0"


def families() -> set[str]:
    """The kinds of socket that the kiosk may open."""
    return set(settings_of("tabling-kiosk@.service")["Service"]["RestrictAddressFamilies"].split())


# As systemd does it: the kernel refuses every other kind of socket from now on. Then a batch is left in a drop box.
_CONFINED = """
import ctypes, errno, platform, socket, struct, sys
from pathlib import Path

LOAD, EQUAL, RETURN, ALLOW, REFUSE = 0x20, 0x15, 0x06, 0x7FFF0000, 0x00050000 | errno.EAFNOSUPPORT
address, certificate, batch, *allowed = sys.argv[1:]
opening = {"x86_64": 41, "aarch64": 198}[platform.machine()]
steps = [(LOAD, 0, 0, 0), (EQUAL, 0, len(allowed) + 2, opening), (LOAD, 0, 0, 16)]
steps += [(EQUAL, len(allowed) - at, 0, int(getattr(socket, name))) for at, name in enumerate(allowed)]
steps += [(RETURN, 0, 0, REFUSE), (RETURN, 0, 0, ALLOW)]

class Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.c_char_p)]

filter = Program(len(steps), b"".join(struct.pack("HBBI", *step) for step in steps))
system = ctypes.CDLL(None)
assert system.prctl(38, 1, 0, 0, 0) == system.prctl(22, 2, ctypes.byref(filter), 0, 0) == 0
try:
    socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
    sys.exit("nothing is refused")
except OSError as error:
    assert error.errno == errno.EAFNOSUPPORT

from desktop.core.errors import BoxError
from desktop.transfer.boxes.opening import open_box
from desktop.transfer.boxes.setting import BoxSetting, WebSetting

place = WebSetting(address, "device", "SECRET", Path(certificate).read_text())
try:
    open_box(BoxSetting("Office", "webdav", place)).leave(Path(batch).name, Path(batch))
    print("left")
except BoxError as error:
    print(type(error).__name__)
"""


@pytest.mark.skipif(platform.machine() not in ("x86_64", "aarch64"), reason="system calls have other numbers here")
def test_sealed_batches_reach_an_https_drop_box_from_inside_and_through_nothing_less(tmp_path):
    batch = tmp_path / "event-1.batch"
    batch.write_bytes(b"sealed")

    def leave(allowed: set[str]) -> str:
        places = (f"https://127.0.0.1:{station.port}/drop", tmp_path / "box.pem", batch)
        command = [sys.executable, "-c", _CONFINED.replace("SECRET", SECRET), *places, *sorted(allowed)]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=600).stdout.strip()

    with nginx(tmp_path) as station:
        assert leave({"AF_UNIX", "AF_NETLINK"}) == "BoxUnreachable"
        assert station.held(batch.name) == {}
        assert leave(families()) == "left"
        assert station.held(batch.name) == {batch.name: b"sealed"}


def test_the_kiosk_may_open_no_socket_but_those_it_needs():
    assert families() == {"AF_UNIX", "AF_NETLINK", "AF_INET", "AF_INET6"}


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="shellcheck is not installed")
def test_the_script_is_sound_shell():
    subprocess.run(["shellcheck", KIOSK / "install-kiosk.sh"], check=True)


def test_the_command_names_the_folder_in_which_the_session_keeps_everything():
    unit = (KIOSK / "tabling-kiosk@.service").read_text()
    assert f"Environment=TABLING_HOME={KIOSK_SESSION}\n" in unit
    assert str(KIOSK_SESSION.parent) in (KIOSK / "tmpfiles.conf").read_text().split()


def give_desktop(system: Path, program: str = "gdm3") -> Path:
    """Have a desktop's sign-in started with the computer, as its package leaves it."""
    link = system / "etc/systemd/system/display-manager.service"
    link.parent.mkdir(parents=True, exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to(f"/lib/systemd/system/{program}.service")
    return link


@needs_systemd
@needs_root
def test_a_desktops_sign_in_is_put_aside_and_brought_back(system):
    link = give_desktop(system)
    assert "would put the desktop's sign-in aside: gdm3.service" in script(system, "--dry-run").stdout
    assert link.readlink() == Path("/lib/systemd/system/gdm3.service")
    assert "\nput the desktop's sign-in aside: gdm3.service" in script(system).stdout
    assert link.readlink() == Path("/dev/null")
    assert "sign-in" not in script(system).stdout, "the second time there is nothing to put aside"
    assert "bring the desktop's sign-in back: gdm3.service" in script(system, "--undo").stdout
    assert link.readlink() == Path("/lib/systemd/system/gdm3.service")
    assert [each.name for each in link.parent.glob("display-manager*")] == [link.name]


@needs_systemd
@needs_root
def test_a_desktop_that_was_chosen_meanwhile_stays_and_a_mask_of_others_too(system):
    link = give_desktop(system)
    script(system)
    give_desktop(system, "lightdm")
    assert script(system, "--undo").returncode == 0
    assert link.readlink() == Path("/lib/systemd/system/lightdm.service")
    link.unlink()
    link.symlink_to("/dev/null")
    script(system)
    script(system, "--undo")
    assert link.readlink() == Path("/dev/null")
