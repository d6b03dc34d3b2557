"""What a release hands out is counted, listed and signed; what stands against it is said in a sentence."""

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop.core.version import __version__
from tests.support.house import ROOT
from tests.support.tools import needed

RELEASE = ROOT / "packaging" / "release"
TODAY = datetime(2026, 11, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def scripts_are_found(monkeypatch):
    monkeypatch.syspath_prepend(RELEASE)


def run(script: str, *words: object, **around: str) -> subprocess.CompletedProcess[str]:
    command = ["sh", RELEASE / script, *words]
    return subprocess.run(command, env=os.environ | around, capture_output=True, text=True, check=False)


def test_the_version_stands_in_one_place():
    files = [each for each in (ROOT / "packaging").rglob("*") if each.is_file() and each.suffix not in {".pyc", ".csv"}]
    literal = re.compile(rf"(?<![\w.=]){re.escape(__version__)}(?![\w.])")
    assert [str(file) for file in files if literal.search(file.read_text("utf-8"))] == []
    assert 'dynamic = ["version"]' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_the_guide_names_the_files_of_this_version():
    guide = (ROOT / "docs" / "guides" / "install.md").read_text("utf-8")
    named = re.findall(r"tabling[_-](\d+\.\d+\.\d+)", guide)
    assert named
    assert set(named) == {__version__}


@pytest.mark.parametrize(
    ("email", "home", "said"),
    [
        ("us@tabling.ca", "https://tabling.ca/test", []),
        ("us@example.org", "https://tabling.ca", ["us@example.org"]),
        ("us@tabling.ca", "https://www.example.com/tabling", ["https://www.example.com/tabling"]),
        ("us@lists.example", "", ["us@lists.example", ""]),
    ],
)
def test_an_address_that_is_nobodys_is_found(email, home, said):
    from maintainer import stand_ins

    assert stand_ins({"maintainers": [{"name": "Us", "email": email}], "urls": {"Homepage": home}}) == said


def test_a_release_that_names_nobody_is_refused_before_anything_is_made(tmp_path):
    for name in ("packaging/release", "desktop/core"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nmaintainers = [{name = "Us", email = "us@example.org"}]\nurls = {Homepage = "https://tabling.ca"}\n'
    )
    (tmp_path / ".gitignore").write_text(".venv\n__pycache__\n")
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / ".venv/bin/python").symlink_to(sys.executable)
    git = ["git", "-C", tmp_path, "-c", "user.name=Us", "-c", "user.email=us@tabling.ca"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "All"], ["tag", f"v{__version__}"]):
        subprocess.run([*git, *words], check=True)
    made = subprocess.run(
        ["sh", tmp_path / "packaging/release/build.sh"], capture_output=True, text=True, check=False, timeout=600
    )
    assert "a release:" in made.stdout
    assert (made.returncode, (tmp_path / "dist").exists()) == (1, False)
    assert "us@example.org is nobody's address" in made.stderr


def test_the_package_names_whom_the_project_names():
    recipe = (ROOT / "packaging/debian/nfpm.yaml").read_text("utf-8")
    assert "maintainer: ${MAINTAINER}\nhomepage: ${HOMEPAGE}\n" in recipe
    named = [file for file in (ROOT / "packaging").rglob("*") if file.is_file() and file.suffix != ".pyc"]
    assert [str(file) for file in named if b"@example.org" in file.read_bytes()] == []


def test_our_own_changelog_tells_of_everything_it_has_a_heading_for():
    from changelog import PAGE, mistakes

    assert set(mistakes(PAGE.read_text("utf-8"), __version__)) <= {f"There is no heading for {__version__}."}


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("## [Unreleased]\n\n## [1.2.0] - 2026-11-30\n### Added\n- A thing.\n", ""),
        ("## [1.1.0] - 2026-01-01\n- A thing.\n", "no heading for 1.2.0"),
        ("## [1.2.0]\n- A thing.\n", "no day"),
        ("## [1.3.0] - 2026-12-01\n- More.\n## [1.2.0] - 2026-11-30\n- A thing.\n", "newest heading is 1.3.0"),
        ("## [1.2.0] - 2026-11-30\n", "nothing is told"),
        (
            "## [Unreleased]\n### Added\n### Fixed\n- Why.\n## [1.2.0] - 2026-11-30\n- A thing.\n",
            "nothing stands below Added",
        ),
        ("## [Unreleased]\n- TBD\n## [1.2.0] - 2026-11-30\n- A thing.\n", "“TBD”"),
        ("## [1.2.0] - 2026-11-30\n- A thing.\n## [1.2.0] - 2026-11-30\n- A thing.\n", "the same"),
    ],
)
def test_what_is_wrong_with_a_changelog_is_said(page, said):
    from changelog import mistakes

    found = mistakes(page, "1.2.0")
    assert (said in " ".join(found)) if said else found == []


def ranged(*events: dict[str, str]) -> list[dict[str, object]]:
    return [{"type": "ECOSYSTEM", "events": list(events)}]


def advisory(**changes: object) -> dict[str, object]:
    """An advisory of a package that is pinned, whose version is between the two that it names."""
    events = [{"introduced": "0"}, {"fixed": "9999"}]
    affected = {
        "package": {"ecosystem": "PyPI", "name": "CRYPTOGRAPHY"},
        "ranges": [{"type": "ECOSYSTEM", "events": events}],
    }
    return {"id": "PYSEC-1", "modified": "2026-11-29T10:00:00Z", "summary": "Bad.", "affected": [affected | changes]}


def audited(file: Path, told: object, capsys) -> tuple[int, str]:
    from audit import main

    file.write_text(json.dumps(told), "utf-8")
    return main(file, TODAY), capsys.readouterr().err


def pinned() -> str:
    from audit import _pins

    return str(dict(_pins())["cryptography"])


def test_an_advisory_of_a_pinned_version_is_said_with_what_ends_it(tmp_path, capsys):
    code, said = audited(tmp_path / "a.json", {"vulns": [advisory()]}, capsys)
    assert code == 1
    assert f"cryptography {pinned()}: PYSEC-1. Bad. Fixed in 9999." in said
    assert "1 to see to" in said


@pytest.mark.parametrize(
    ("events", "code"),
    [
        ([{"introduced": "0"}, {"fixed": "OURS"}], 0),
        ([{"introduced": "OURS"}, {"fixed": "9999"}], 1),
        ([{"introduced": "0"}, {"last_affected": "OURS"}], 1),
        ([{"introduced": "0"}, {"last_affected": "1"}], 0),
        ([{"introduced": "2"}, {"fixed": "1"}, {"introduced": "0"}], 1),
        ([{"introduced": "9999"}], 0),
    ],
)
def test_a_range_ends_where_it_says(tmp_path, capsys, events, code):
    ours = [{kind: pinned() if at == "OURS" else at for kind, at in event.items()} for event in events]
    assert audited(tmp_path / "a.json", [advisory(ranges=ranged(*ours))], capsys)[0] == code


def test_what_was_withdrawn_or_is_of_another_registry_does_not_count_and_a_listed_version_does(tmp_path, capsys):
    other = {"ecosystem": "npm", "name": "cryptography"}
    commits = [{"type": "GIT", "events": [{"introduced": "0"}]}]
    withdrawn = advisory() | {"withdrawn": "2026-11-29T10:00:00Z"}
    for told in (withdrawn, advisory(package=other), advisory(ranges=commits)):
        assert audited(tmp_path / "a.json", told, capsys)[0] == 0
    assert audited(tmp_path / "a.json", advisory(ranges=[], versions=["1", pinned()]), capsys)[0] == 1


def test_an_advisory_that_was_looked_at_is_said_and_stops_nothing(tmp_path, capsys, monkeypatch):
    import audit

    monkeypatch.setattr(audit, "LOOKED_AT", tmp_path / "looked-at.toml")
    audit.LOOKED_AT.write_text('PYSEC-1 = "We parse no such file."', "utf-8")
    code, said = audited(tmp_path / "a.json", advisory(), capsys)
    assert code == 0
    assert "We parse no such file." in said


def test_a_file_that_is_old_missing_or_no_file_of_advisories_proves_nothing(tmp_path, capsys):
    from audit import OLD, main

    old = (TODAY - OLD - timedelta(days=1)).isoformat()
    code, said = audited(tmp_path / "a.json", advisory(ranges=[]) | {"modified": old}, capsys)
    assert (code, "is old" in said) == (2, True)
    for told in ([], {"vulns": None}, ["no"], {"id": "X"}, 7):
        assert audited(tmp_path / "a.json", told, capsys)[0] == 2
    assert main(tmp_path / "missing.zip", TODAY) == 2
    assert "curl -O https://" in capsys.readouterr().err


def test_of_a_zip_no_more_is_read_than_is_bounded(tmp_path, capsys, monkeypatch):
    import audit

    with ZipFile(tmp_path / "all.zip", "w") as packed:
        for number in range(3):
            packed.writestr(f"{number}.json", json.dumps(advisory(ranges=[])))
    assert audit.main(tmp_path / "all.zip", TODAY) == 0
    for bound, least in (("MOST", 2), ("LONGEST", 40), ("LARGEST", 40)):
        with monkeypatch.context() as patched:
            patched.setattr(audit, bound, least)
            assert audit.main(tmp_path / "all.zip", TODAY) == 2
            assert "too" in capsys.readouterr().err


def test_what_is_in_a_bundle_is_listed_with_versions_and_what_packages_hold_inside(tmp_path, monkeypatch):
    import sbom

    for place in ("typer/__init__.pyc", "uharfbuzz/__init__.pyc"):
        file = tmp_path / "_internal" / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    sbom.main(tmp_path, tmp_path / "parts.json")
    told = json.loads((tmp_path / "parts.json").read_text("utf-8"))
    names = {each["name"]: each for each in told["components"]}
    assert {"Python", "typer", "uharfbuzz", "Noto Sans", "Noto Sans SC"} <= set(names)
    assert not {"pytest", "rich"} & set(names)
    assert [each["name"] for each in names["uharfbuzz"]["components"]] == ["HarfBuzz"]
    assert told["metadata"]["component"]["version"] == __version__
    assert told["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
    (asks,) = told["dependencies"]
    assert sorted(asks["dependsOn"]) == sorted({each["bom-ref"] for each in told["components"]})


@pytest.fixture
def made(tmp_path) -> Path:
    folder = tmp_path / "dist"
    folder.mkdir()
    (folder / "tabling.whl").write_bytes(b"wheel")
    assert run("sums.sh", folder).returncode == 0
    return folder


def test_a_release_is_signed_by_a_key_from_outside_and_a_changed_file_is_not(tmp_path, made):
    minisign = needed("minisign", "minisign")
    key, public = tmp_path / "tabling.key", tmp_path / "tabling.pub"
    subprocess.run([minisign, "-G", "-W", "-s", key, "-p", public], capture_output=True, check=True)
    assert run("sign.sh", made, TABLING_SIGNING_KEY=str(key)).stderr == ""
    proof = subprocess.run(
        [minisign, "-V", "-p", public, "-m", made / "SHA256SUMS"], capture_output=True, text=True, check=True
    )
    assert f"Tabling {__version__}" in proof.stdout
    (made / "tabling.whl").write_bytes(b"other")
    changed = run("sign.sh", made, TABLING_SIGNING_KEY=str(key))
    assert (changed.returncode, "no longer what its sum says" in changed.stderr) == (1, True)


def test_what_a_signature_lacks_is_said(tmp_path, made):
    bare = tmp_path / "bin"
    bare.mkdir()
    for program in ("sh", "dirname"):
        (bare / program).symlink_to(needed(program, "coreutils"))
    assert "apt-get install minisign" in run("sign.sh", made, PATH=str(bare)).stderr
    needed("minisign", "minisign")
    key = tmp_path / "tabling.key"
    assert "No key was named" in run("sign.sh", made, TABLING_SIGNING_KEY="").stderr
    assert "There is no key" in run("sign.sh", made, TABLING_SIGNING_KEY=str(key)).stderr
    key.touch()
    assert "public half" in run("sign.sh", made, TABLING_SIGNING_KEY=str(key)).stderr
    copy = tmp_path / "project" / "packaging" / "release"
    shutil.copytree(RELEASE, copy)
    for name in ("tabling.key", "tabling.pub"):
        (copy / name).touch()
    around = os.environ | {"TABLING_SIGNING_KEY": str(copy / "tabling.key")}
    said = subprocess.run(["sh", copy / "sign.sh", made], env=around, capture_output=True, text=True, check=False)
    assert "inside the project" in said.stderr


def test_two_builds_are_compared_down_to_the_files_inside(tmp_path):
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
        (folder / "same.txt").write_text("same")
        (tmp_path / "inner.py").write_text(folder.name)
        for name, mode in (("differs.tar.gz", "w:gz"), ("same-inside.tar.gz", "w:gz")):
            with tarfile.open(folder / name, mode) as packed:
                packed.add(tmp_path / "inner.py" if name == "differs.tar.gz" else folder / "same.txt", "inner.py")
        os.utime(folder / "same.txt", (0, 0))
    (folders[0] / "alone.txt").touch()
    with tarfile.open(folders[1] / "same-inside.tar.gz", "w:gz") as packed:
        packed.add(folders[1] / "same.txt", "inner.py")
    compared = run("compare.sh", *folders)
    assert compared.returncode == 1
    assert compared.stdout.splitlines() == [
        "only once: alone.txt",
        "differs: differs.tar.gz",
        "    inner.py",
        "differs: same-inside.tar.gz",
        "    only how it is packed, or times in it",
        "the same: same.txt",
    ]
    assert run("compare.sh", folders[0], folders[0]).returncode == 0


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="shellcheck is not installed")
def test_shellcheck_finds_no_mistake_in_the_scripts():
    subprocess.run(["shellcheck", *RELEASE.glob("*.sh")], check=True, cwd=ROOT)
