"""The glossary and the code hold each other: one name for one thing, and no word that the page refuses."""

import ast
import re
from collections import defaultdict

from tests.support.house import FUNCTIONS, ROOT, classes_in, modules_under

DESKTOP = modules_under("desktop")
PAGE = (ROOT / "docs" / "glossary.md").read_text("utf-8")
ROWS = [
    [cell.strip() for cell in row.strip("|").split("|")] for row in re.findall(r"^\|(?! word |---).+\|$", PAGE, re.M)
]


def words_in(name: str) -> set[str]:
    """Return the words of a name, in small letters and without a plural's s."""
    return {word.lower().rstrip("s") for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def named(modules: dict[str, ast.Module]) -> dict[str, set[str]]:
    """Map each public name of a module, class or function to the files that give it."""
    found = defaultdict(set)
    for path, tree in modules.items():
        found[path.rpartition("/")[2].removesuffix(".py")].add(path)
        for node in ast.walk(tree):
            if isinstance(node, (ast.ClassDef, *FUNCTIONS)) and not node.name.startswith("_"):
                found[node.name].add(path)
    return found


def doubled(modules: dict[str, ast.Module]) -> dict[str, set[str]]:
    """Return the public classes whose name stands in more than one module."""
    found = defaultdict(set)
    for path, tree in modules.items():
        for class_ in classes_in(tree):
            if not class_.name.startswith("_"):
                found[class_.name].add(path)
    return {name: paths for name, paths in found.items() if len(paths) > 1}


def refused_words() -> set[str]:
    """Return the words of the column "not" that are one word."""
    return {word.strip() for row in ROWS if len(row) > 2 for word in row[2].split(",") if word.strip().isalpha()}


def refused(modules: dict[str, ast.Module]) -> list[str]:
    """Return the names that use a word which the glossary refuses."""
    words = refused_words()
    return [f"{sorted(paths)[0]}: {name}" for name, paths in named(modules).items() if words_in(name) & words]


def test_no_public_class_has_the_name_of_another():
    assert doubled(DESKTOP) == {}


def test_a_class_named_twice_is_found():
    twice = {"desktop/core/planted.py": ast.parse("class Journal: ..."), **DESKTOP}
    assert "Journal" in doubled(twice)


def test_no_name_uses_a_word_that_the_glossary_refuses():
    assert refused(DESKTOP) == []


def test_a_refused_word_is_found():
    planted = {"desktop/core/planted.py": ast.parse("def send_packet(): ...")}
    assert refused(planted) == ["desktop/core/planted.py: send_packet"]


def test_every_word_stands_once_and_is_used_in_the_house():
    terms = [term.strip() for row in ROWS for term in row[0].split(",")]
    assert len(terms) > 50
    assert len(set(terms)) == len(terms)
    source = " ".join((ROOT / path).read_text("utf-8") for path in DESKTOP).replace("_", " ")
    prose = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", source).lower()
    assert [term for term in terms if term.split(" (")[0].lower().rstrip("s") not in prose] == []
