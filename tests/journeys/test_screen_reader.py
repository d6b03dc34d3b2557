"""A whole signature through the accessibility bus of a real session, as a screen reader or a switch gives it."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.core.pack.reader import read_pack
from tests.support.sessions import kiosk, require, run, wait_for, x_server
from tests.support.tools import lacking

pytestmark = pytest.mark.slow

READER = Path(__file__).parents[1] / "support" / "screen_reader.py"
SYSTEM_PYTHON = "/usr/bin/python3"  # the bus has no package for other Pythons
STEPS = (
    "Sign",
    "My name on the list",
    "Your name, as it should appear on the list=Ada Lee",
    "Canada",
    "Add my signature",
)
FORM = [
    "Leave",
    "Text size and contrast",
    "My name on the list",
    "Only count me",
    "Your name, as it should appear on the list",
    "Canada",
    "United States",
    "Another country",
    "E-mail",
    "Postal code",
    "Phone",
    "Read the petition",
    "Who sees what",
    "Add my signature",
]


@contextmanager
def bus() -> Iterator[dict[str, str]]:
    """Run a session bus, on which the accessibility bus starts by itself when asked for."""
    require("dbus-daemon")
    has_bus = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if not shutil.which(SYSTEM_PYTHON) or subprocess.run(has_bus, capture_output=True, check=False).returncode:
        lacking("python3-gi and gir1.2-atspi-2.0 are not installed")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            address = daemon.stdout.readline().strip()
            if not address:
                pytest.skip("this system lets no session bus run")
            yield {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        finally:
            daemon.terminate()


def test_somebody_who_sees_nothing_signs_by_the_names_of_the_controls_alone(tmp_path: Path):
    with x_server() as session, bus() as talk, kiosk(tmp_path, {**session, **talk}) as running:
        heard = run({**session, **talk}, SYSTEM_PYTHON, str(READER), *STEPS)
        assert [f"did {step}" for step in STEPS] == [line for line in heard.splitlines() if line.startswith("did ")]
        wait_for(lambda: running.signed() == 1, "the signature")
        assert "Thank you." in heard


def test_the_form_is_read_out_in_the_order_it_is_read_in_and_says_why_each_thing_is_asked(tmp_path: Path):
    with x_server() as session, bus() as talk, kiosk(tmp_path, {**session, **talk}) as running:
        heard = run({**session, **talk}, SYSTEM_PYTHON, str(READER), "Sign").splitlines()
        told = {name: description for _, name, description in (line.split("\t") for line in heard if "\t" in line)}
        campaign = read_pack(running.home.campaign)
    assert [name for name in told if name in FORM] == FORM
    for name, field in (("E-mail", "email"), ("Postal code", "postal_code"), ("Phone", "phone")):
        assert told[name] == campaign.field(field).reasons["en"]


def test_whatever_changes_on_the_way_is_said_once(tmp_path: Path):
    steps = [
        *("Sign", "Add my signature", *STEPS[1:3], "Add my signature", "Canada", "E-mail=ada@example.org"),
        *("Add my signature", "Yes", "11", "Undo my signature", "Next person"),
    ]
    with x_server() as session, bus() as talk, kiosk(tmp_path, {**session, **talk}):
        told = run({**session, **talk}, SYSTEM_PYTHON, str(READER), *steps).splitlines()
    heard = [line.removeprefix("heard ") for line in told if line.startswith("heard ")]
    question = next(each for each in heard if each.startswith("One more question. "))
    assert heard == [
        "Your signature",
        "Please check 3 answers",
        "Please check 1 answer",
        question,
        "Thank you. You are the first person here today",
        "The next person’s turn comes in 20 seconds",
        "Your signature is undone.",
        "Stop criminalization of LGBTQQIA+ people",
    ]
