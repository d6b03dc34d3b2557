"""The guide's whole way, from keys to the delivered letter, is walked as it is written there."""

import re
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path

import pypdf
import pytest

from desktop.core.data_folder import data_folder
from desktop.core.pack.installing import install_campaign
from desktop.core.pack.try_out_campaign import BUNDLED
from desktop.core.resources import resource
from desktop.device.facade import signatures_on_device
from tests.support.commands import run
from tests.support.event_device import entry, open_stall

GUIDE = Path(__file__).parents[2] / "docs" / "guides" / "staff.md"
MOST = 24  # commands it took before devices were welcomed and packs kept
PETITION = "what only two people know"


@dataclass
class Staff:
    """Somebody who types the guide's lines in an empty folder, with a stick and a disk for backups."""

    passphrase: str = ""

    def follow(self, line: str) -> str:
        """Do what one line says, and return what was said; at the kiosk two people sign."""
        _, *words = shlex.split(line, comments=True)
        if words[0] == "kiosk":
            return self.collect(**dict(zip((each[2:] for each in words[1::2]), words[2::2], strict=True)))
        done = run(*words, typed="".join(f"{each}\n" for each in self.asked(words)))
        assert (done.exit_code, done.stderr) == (0, ""), f"{line}\n{done.output}"
        if words[:2] == ["key", "new"]:
            (self.passphrase,) = re.findall(r"^ *[Pp]assphrase:? +(\S+)$", done.stdout, re.MULTILINE)
        return done.stdout

    def asked(self, words: list[str]) -> list[str]:
        """Return what a person is asked to type, in its order."""
        keys = [self.passphrase] if "--keys" in words else []
        if words[:2] == ["petition", "merge"]:  # which begins the petition: a passphrase for it comes last
            return [*keys, PETITION]
        return [PETITION, *keys] if "--petition" in words else keys

    def collect(self, campaign: str, event: str, place: str) -> str:
        home = data_folder(None)
        stall = open_stall(home, install_campaign(home, Path(campaign)), event, place)
        for name in ("Ann", "Bo"):
            stall.sign(entry(name))
        stall.journal.close()
        return ""


@pytest.fixture
def written() -> list[str]:
    """The commands of the guide's section, in their order."""
    section = GUIDE.read_text("utf-8").split("\n## The whole way\n")[1].split("\n## ")[0]
    return re.findall(r"^tabling .+$", section, re.MULTILINE)


def test_from_keys_to_the_letter_it_takes_no_more_commands_than_it_did_and_each_works_as_it_is_written(
    written, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "tablet"))
    shutil.copytree(resource("campaigns", BUNDLED), "our-campaign")
    for folder in ("stick", "backups"):
        Path(folder).mkdir()
    staff = Staff()
    said = {line: staff.follow(line) for line in written}
    assert 8 < len(said) == len(written) <= MOST
    letter = "\n".join(page.extract_text() for page in pypdf.PdfReader("letter.pdf").pages)
    assert "Ann Lee" in letter
    assert "Bo Lee" in letter
    assert len(list(Path("backups").glob("*.sqlite"))) == 1
    assert signatures_on_device.look_what_is_left(data_folder(None)) == signatures_on_device.Left(
        0, safe=True, damaged=False
    )
    assert any("2 people" in each for each in said.values())
