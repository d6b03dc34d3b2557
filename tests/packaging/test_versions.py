"""Every package is pinned once, and the pins are ones that pyproject.toml allows."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent.parent
LINES = [
    line for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines() if line and not line.startswith("#")
]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
SUPPORTED = ("3.11", "3.12", "3.13")


def pins() -> dict[str, str]:
    return {canonicalize_name(name): version for name, version in (line.split("==") for line in LINES)}


def requirements() -> list[Requirement]:
    project = PROJECT["project"]
    asked = project["dependencies"] + PROJECT["build-system"]["requires"]
    asked += [line for extra in project["optional-dependencies"].values() for line in extra]
    return [Requirement(line) for line in asked]


def test_each_line_is_one_name_and_one_exact_version():
    assert [line for line in LINES if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][0-9a-z.]*", line)] == []
    assert len(pins()) == len(LINES)


def test_everything_asked_for_is_pinned_to_a_version_it_may_have_on_each_python():
    pinned = pins()
    broken = [
        f"{requirement} on Python {python}"
        for requirement in requirements()
        for python in SUPPORTED
        if requirement.marker is None or requirement.marker.evaluate({"python_version": python})
        if not requirement.specifier.contains(pinned.get(canonicalize_name(requirement.name), "0"))
    ]
    assert broken == []


def test_every_dependency_has_its_reason_written_down():
    reasons = (ROOT / "docs" / "dependencies.md").read_text("utf-8").lower()
    assert [asked.name for asked in requirements() if f"| {asked.name.lower()} |" not in reasons] == []
