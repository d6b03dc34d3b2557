"""Below the faces nobody knows what is typed or touched: a sentence names no command, no option and no flag."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
PARTS = ("core", "device", "transfer", "printing", "petition", "office")
_OF_A_FACE = re.compile(r"`|(?<![\w-])--[a-z]|\b(?:this|the) (?:command|option|flag|button)\b|\btype: ", re.IGNORECASE)
# What is written into a file for whoever opens it, and said to nobody.
_WRITTEN = {"# Written by `tabling campaign sign`. Do not change anything in this pack: sign it again instead."}


def sentences(source: str) -> Iterator[str]:
    """Yield what a module may say to somebody: its texts of more than one word, without what explains the code."""
    tree = ast.parse(source)
    explained = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in explained:
            yield from [node.value] if " " in node.value else []


def named(source: str) -> list[str]:
    return [each for each in sentences(source) if _OF_A_FACE.search(each) and each not in _WRITTEN]


@pytest.mark.parametrize("part", PARTS)
def test_no_sentence_names_a_command_an_option_or_a_flag(part):
    modules = sorted((DESKTOP / part).rglob("*.py"))
    assert len(modules) > 5, "somebody moved the house"
    found = {str(each.relative_to(DESKTOP)): named(each.read_text("utf-8")) for each in modules}
    assert {path: said for path, said in found.items() if said} == {}


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ('raise PetitionError("No merge. `petition status` lists them.")', True),
        ('raise SourceError(f"It has {columns}. Name another with --map.")', True),
        ('raise PetitionError("It was ended; run the command again.")', True),
        ('raise PetitionError("Touch this button again.")', True),
        ('"""Explain `status` and --map."""', False),
        ('mount("--options", "nosuid")', False),
        ('raise PetitionError("There is no merge 7 in this petition.")', False),
    ],
)
def test_the_search_finds_what_it_is_for(source, says):
    assert bool(named(source)) is says


def test_no_module_of_the_office_imports_a_face_a_window_or_a_database():
    strangers = re.compile(
        r"^(?:from|import) (?:desktop\.(?:cli|ui|showing|device|app)|typer|rich|PySide6|sqlalchemy|sqlite3)"
    )
    lines = {
        f"{each.name}: {line}"
        for each in (DESKTOP / "office").rglob("*.py")
        for line in each.read_text("utf-8").splitlines()
        if strangers.match(line.strip())
    }
    assert lines == set()
