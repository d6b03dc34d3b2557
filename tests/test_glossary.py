"""The glossary and the code hold each other: one name for one thing, and no word that the page refuses."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from html import unescape

import pytest

from tests.support.house import FUNCTIONS, ROOT, Modules, classes_in, modules_under

PAGE = (ROOT / "docs" / "glossary.md").read_text("utf-8")
ROWS = [
    [cell.strip() for cell in row.strip("|").split("|")] for row in re.findall(r"^\|(?! word |---).+\|$", PAGE, re.M)
]

UNSAID = re.findall(r"^- \*\*(.+?)\*\*: ", PAGE.partition("## Not said to people")[2].partition("\n## ")[0], re.M)
GUIDES = (
    "README.md",
    "docs/guides/*.md",
    "docs/campaign-packs.md",
    "packaging/kiosk/*",
    "resources/campaigns/*/*/en.md",
)


@pytest.fixture(scope="module")
def desktop() -> Modules:
    return modules_under("desktop")


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


def test_no_public_class_has_the_name_of_another(desktop):
    assert doubled(desktop) == {}


def test_a_class_named_twice_is_found(desktop):
    twice = {"desktop/core/planted.py": ast.parse("class Journal: ..."), **desktop}
    assert "Journal" in doubled(twice)


def test_no_name_uses_a_word_that_the_glossary_refuses(desktop):
    assert refused(desktop) == []


def test_a_refused_word_is_found():
    planted = {"desktop/core/planted.py": ast.parse("def send_packet(): ...")}
    assert refused(planted) == ["desktop/core/planted.py: send_packet"]


def test_every_word_stands_once_and_is_used_in_the_house(desktop):
    terms = [term.strip() for row in ROWS for term in row[0].split(",")]
    assert len(terms) > 50
    assert len(set(terms)) == len(terms)
    source = " ".join((ROOT / path).read_text("utf-8") for path in desktop).replace("_", " ")
    prose = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", source).lower()
    assert [term for term in terms if term.split(" (")[0].lower().rstrip("s") not in prose] == []


def told(desktop: Modules) -> Iterator[tuple[str, str]]:
    """Yield what people read in English, each with where it stands: screens, guides, help and errors."""
    screens = (ROOT / "resources" / "i18n" / "tabling_fr.ts").read_text("utf-8")
    yield from (("a screen", unescape(source)) for source in re.findall(r"<source>(.*?)</source>", screens, re.S))
    for pattern in GUIDES:
        yield from ((file.name, file.read_text("utf-8")) for file in ROOT.glob(pattern))
    for path, tree in desktop.items():
        yield from ((path, sentence) for sentence in spoken(path, tree))


def spoken(path: str, tree: ast.Module) -> Iterator[str]:
    """Yield the sentences of a module that people read: all of the command's, and of others those of errors."""
    parts = (
        [tree] if path.startswith("desktop/cli/") else [node for node in ast.walk(tree) if isinstance(node, ast.Raise)]
    )
    for part in parts:
        for node in ast.walk(part):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
                yield node.value


def unsaid(said: str) -> list[str]:
    return [word for word in UNSAID if re.search(rf"\b{word}s?\b", said.replace("\n", " "), re.I)]


def test_no_screen_guide_error_or_help_uses_a_word_that_confuses(desktop):
    assert {"outing", "for age", "stall", "ledger"} <= set(UNSAID)
    everything = list(told(desktop))
    assert len(everything) > 1500, "it reads screens, guides, commands and errors"
    assert [(where, unsaid(said)) for where, said in everything if unsaid(said)] == []


def test_a_confusing_word_is_found_in_what_a_command_and_an_error_say():
    command = ast.parse('def sync(): \n    """Send what was signed at the stalls."""')
    error = ast.parse("def look(ledger):\n    raise PetitionError('The Ledger is not here.')")
    assert [unsaid(each) for each in spoken("desktop/cli/planted.py", command)] == [["stall"]]
    assert [unsaid(each) for each in spoken("desktop/petition/planted.py", error)] == [["ledger"]]
