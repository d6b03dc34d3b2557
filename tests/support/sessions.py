"""Real sessions for a real kiosk: an X server without a window manager, and Wayland compositors without a screen."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.own_start_command import own_command
from desktop.core.pack.try_out_campaign import prepare_try_out
from desktop.device.journal.opening import open_journal
from desktop.device.setup.skipping_first_start import keep_event
from tests.support.tools import needed

SIZE = (1280, 800)
PATIENCE = 180.0  # seconds: only what never comes takes as long
Found = TypeVar("Found")

# A compositor that may run without a screen, a mouse or a graphics card, and without X.
_HEADLESS = {
    "WLR_BACKENDS": "headless",
    "WLR_LIBINPUT_NO_DEVICES": "1",
    "WLR_RENDERER": "pixman",
    "WLR_XWAYLAND": "/bin/true",
}


def require(*programs: str) -> None:
    """Skip where a program is missing, or fail where continuous integration has brought it."""
    for program in programs:
        needed(program, "the package that has it; .ci/run names them")


def within(seconds: float, happened: Callable[[], bool]) -> bool:
    """Say whether something happened in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if happened():
            return True
        time.sleep(0.05)
    return False


def wait_for(find: Callable[[], Found | None], what: str) -> Found:
    """Return what `find` finds, asking again until it does."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if found := find():
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


@dataclass(frozen=True, slots=True)
class RunningKiosk:
    """`tabling kiosk --locked --supervised`: the supervisor, its words, and the data folder."""

    home: DataFolder
    supervisor: subprocess.Popen[bytes]
    said: Path

    @property
    def process(self) -> int | None:
        """The process that holds the window; None while there is none."""
        children = Path(f"/proc/{self.supervisor.pid}/task/{self.supervisor.pid}/children").read_text().split()
        return int(children[0]) if children else None

    def signed(self) -> int:
        """How many signatures the journal holds."""
        journal = open_journal(self.home)
        try:
            return journal.count()
        finally:
            journal.close()


@contextmanager
def kiosk(folder: Path, session: dict[str, str]) -> Iterator[RunningKiosk]:
    """Run a kiosk in a session, set up as after its first start."""
    home = DataFolder(folder / "data")
    prepare_try_out(home)
    keep_event(home, "Pride", "Ottawa")
    said = folder / "said.txt"
    # Drawn at 1, whatever screens the developer's own computer has.
    environment = {**os.environ, "QT_QUICK_BACKEND": "software", "QT_SCALE_FACTOR": "1", **session}
    command = own_command(["kiosk", "--locked", "--supervised", "--data", str(home.path)])
    with said.open("wb") as words, subprocess.Popen(command, env=environment, stdout=words, stderr=words) as supervisor:
        try:
            yield RunningKiosk(home, supervisor, said)
        finally:
            supervisor.send_signal(signal.SIGTERM)
            supervisor.wait(PATIENCE)


@contextmanager
def x_server() -> Iterator[dict[str, str]]:
    """Run an X server of one screen, with nobody but us in it; gives what a program needs to find it."""
    require("Xvfb", "xdotool")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            display = told.readline().strip()
        if not display:
            pytest.skip("this system lets no X server run")
        display = f":{display}"
        try:
            yield {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""}
        finally:
            server.terminate()


@contextmanager
def compositor(folder: Path, command: Sequence[str], display: str = "") -> Iterator[dict[str, str]]:
    """Run a Wayland compositor; as nobody where we are root, which compositors refuse to be.

    `display`: an X server in whose window it runs, so that what is typed and clicked there reaches it as from hardware.
    """
    require(command[0])
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    as_nobody: list[str] = []
    if os.getuid() == 0:
        as_nobody = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
        shutil.chown(runtime, "nobody", "nogroup")
        _let_others_reach(runtime)
    environment = {**os.environ, **_HEADLESS, "XDG_RUNTIME_DIR": str(runtime)}
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    if display:
        environment |= {"DISPLAY": display, "WLR_BACKENDS": "x11"}
    log = (folder / "compositor.txt").open("wb")
    with log, subprocess.Popen([*as_nobody, *command], env=environment, stdout=log, stderr=log) as server:
        try:
            within(PATIENCE, lambda: server.poll() is not None or bool(_sockets(runtime)))
            if not (sockets := _sockets(runtime)):
                pytest.skip(f"this system lets no {command[0]} run: {(folder / 'compositor.txt').read_text()[-300:]}")
            here = {"WAYLAND_DISPLAY": str(sockets[0]), "XDG_RUNTIME_DIR": str(runtime)}
            yield here | {"QT_QPA_PLATFORM": "wayland"}
        finally:
            server.kill()  # cage 0.1.4 aborts on a polite request


def _sockets(runtime: Path) -> list[Path]:
    return sorted(runtime.glob("wayland-?"))


def _let_others_reach(folder: Path) -> None:
    # pytest's folders are for their owner only; nobody has to pass through, and finds nothing on the way.
    for parent in folder.parents:
        if parent.stat().st_uid == os.getuid() and not parent.stat().st_mode & 0o001:
            parent.chmod(parent.stat().st_mode | 0o001)


def run(session: dict[str, str], *command: str, script: str = "") -> str:
    """Run a program in a session to its end and return what it said."""
    done = subprocess.run(
        command, env={**os.environ, **session}, input=script, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.stderr.write(done.stderr)
    return done.stdout
