"""The guides hold: links lead somewhere, commands and options are real ones, and each has its place on a page."""

import re
import shlex
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token
from typer import TyperException
from typer.core import TyperCommand
from typer.main import get_command

from desktop.cli.main import app
from desktop.cli.terminal.lazy_group import every_command
from tests.support.house import ROOT

PAGES = sorted(
    page
    for pattern in ("*.md", "docs/**/*.md", "packaging/**/*.md", "resources/**/README.md", "benchmarks/**/*.md")
    for page in ROOT.glob(pattern)
)
COMMANDS: dict[str, TyperCommand] = dict(every_command(get_command(app)))  # type: ignore[arg-type] # our own group
GROUPS = {" ".join(words[:depth]) for words in map(str.split, COMMANDS) for depth in range(1, len(words))}
OPTIONS = {name for command in COMMANDS.values() for each in command.params for name in each.opts + each.secondary_opts}
CALL = r"^(sudo (-u \S+ )?)?(\.venv/bin/)?tabling "
ELSEWHERE = {"--help", "--seed", "--show", "--tabling"}  # of every command; of benchmarks; of tabling-kiosk-setup
# What was true of a version, or of a day; and words that are signed, which begin like a command.
HISTORY = ("CHANGELOG.md", "docs/adr/")
SIGNED_WORDS = ("docs/formats.md", "docs/batch-format.md", "docs/campaign-packs.md")


@cache
def tokens(page: Path) -> list[Token]:
    """Return the pieces of a page, those within lines as well."""
    blocks = MarkdownIt("commonmark").enable("table").parse(page.read_text("utf-8"))
    return [each for block in blocks for each in (block, *(block.children or ()))]


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@cache
def anchors(page: Path) -> frozenset[str]:
    """Return what may stand behind `#` for a page: its headings, as GitHub writes them."""
    found = tokens(page)
    headings = [after.content for before, after in pairwise(found) if before.type == "heading_open"]
    return frozenset(re.sub(r"[^\w\- ]", "", each.replace("`", "").lower()).replace(" ", "-") for each in headings)


def broken(page: Path, target: str) -> bool:
    """Say whether a link of a page leads to nothing."""
    path, _, anchor = unquote(target).partition("#")
    file = (page.parent / path).resolve() if path else page
    return not file.exists() or bool(anchor and anchor not in anchors(file))


def links(page: Path) -> Iterator[str]:
    for each in tokens(page):
        target = each.attrGet("href") or each.attrGet("src")
        if target and not re.match(r"[a-z]+:", str(target)):
            yield str(target)


def spans(page: Path) -> Iterator[str]:
    return (each.content for each in tokens(page) if each.type == "code_inline")


def paths(page: Path) -> Iterator[str]:
    """Return what a page says in code spans to be a file or a folder of the house; `…` and `*` stand for anything."""
    return (each.replace("…", "*") for each in spans(page) if re.fullmatch(r"[\w.*…-]+(/[\w.*…-]+)+/?", each))


def somewhere(path: str) -> bool:
    """Say whether a path is there, from the root, from desktop/ or from a part of it."""
    return any(any(ROOT.glob(f"{below}{path}")) for below in ("", "desktop/", "desktop/**/", "resources/qml/"))


def fenced(page: Path) -> Iterator[str]:
    blocks = (each.content for each in tokens(page) if each.type in ("fence", "code_block"))
    return (line.strip() for block in blocks for line in block.replace("\\\n", " ").splitlines())


def typed(line: str) -> list[str]:
    """Return the words behind `tabling` of a line as it is typed; what stands three spaces away explains it."""
    return shlex.split(re.split(r" {3,}| > ", re.sub(CALL, "", line))[0], comments=True)


def mistake(words: list[str], *, whole: bool) -> str:
    """Return what is wrong with a line, or nothing. `whole`: it can be typed as it is, with all that is needed."""
    depth = next((at for at in (3, 2, 1) if " ".join(words[:at]) in COMMANDS), 0)
    if not depth:
        known = words[0].startswith("-") or words[0].isupper() or " ".join(words) in GROUPS
        return "" if known else f"no command: {' '.join(words)}"
    command = COMMANDS[" ".join(words[:depth])]
    if words[-1] == "…" and words[-2] not in valued(command):
        words = words[:-1]
    if not whole and words[-1] in valued(command):
        words = [*words, "X"]
    try:
        given, rest, _ = command.make_parser(command.context_class(command)).parse_args(words[depth:])
    except TyperException as error:
        return f"{' '.join(words)}: {error}"
    left = [each.name for each in command.params if each.required and not given.get(each.name or "")]
    return f"{' '.join(words)}: {rest or left}" if rest or (whole and left) else ""


def valued(command: TyperCommand) -> set[str]:
    """Return the options behind which something has to stand."""
    return {name for each in command.params for name in each.opts if not getattr(each, "is_flag", False)}


def test_every_link_leads_to_a_file_and_to_a_heading_in_it():
    assert len(PAGES) > 50
    found = [(name(page), target) for page in PAGES for target in links(page)]
    assert len(found) > 200
    assert [(page, target) for page, target in found if broken(ROOT / page, target)] == []


def test_every_path_that_the_plan_of_the_house_names_is_there():
    told = [
        (name(ROOT / page), path) for page in ("docs/architecture.md", "CONTRIBUTING.md") for path in paths(ROOT / page)
    ]
    assert len(told) > 60
    assert [(page, path) for page, path in told if not somewhere(path)] == []


def test_every_command_line_of_a_guide_can_be_typed():
    lines = [(name(page), line) for page in PAGES if not name(page).startswith(HISTORY) for line in fenced(page)]
    commands = [(page, line) for page, line in lines if re.match(CALL, line)]
    assert len(commands) > 40
    assert [(page, said) for page, line in commands if (said := mistake(typed(line), whole=True))] == []


def test_every_command_that_is_mentioned_is_one():
    pages = [page for page in PAGES if not name(page).startswith((*HISTORY, *SIGNED_WORDS))]
    told = [(name(page), span) for page in pages for span in spans(page)]
    commands = [(page, span) for page, span in told if span.startswith("tabling ") or span.split(" ")[0] in GROUPS]
    assert len(commands) > 100
    assert [(page, said) for page, span in commands if (said := mistake(typed(span), whole=False))] == []


def test_every_option_that_is_mentioned_alone_is_one():
    pages = [page for page in PAGES if not name(page).startswith(HISTORY)]
    told = [
        (name(page), span.split(" ")[0].strip(",")) for page in pages for span in spans(page) if span.startswith("--")
    ]
    assert [(page, option) for page, option in told if option not in OPTIONS | ELSEWHERE] == []


def test_every_make_that_is_mentioned_is_in_the_makefile():
    targets = set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    pages = [page for page in PAGES if not name(page).startswith("docs/adr/")]
    told = [(name(page), line) for page in pages for line in (*spans(page), *fenced(page))]
    asked = [(page, word) for page, line in told for word in re.findall(r"^(?:sudo )?make ((?:[a-z-]+ ?)*)", line)]
    assert len(asked) > 10
    assert [(page, words) for page, words in asked if set(words.split()) - targets] == []


def test_the_page_of_commands_says_what_the_commands_say(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "packaging")
    import command_page

    assert command_page.PAGE.read_text("utf-8") == command_page.page(), "run packaging/command_page.py"


def test_every_variable_that_the_code_reads_is_on_a_page():
    code = "\n".join(file.read_text("utf-8") for file in (ROOT / "desktop").rglob("*.py"))
    asked = set(re.findall(r'"(TABLING_[A-Z_]+)"', code))
    assert len(asked) > 5
    told = "\n".join(page.read_text("utf-8") for page in PAGES)
    assert [each for each in sorted(asked) if f"`{each}" not in told] == []


def test_each_kind_of_mistake_on_a_page_is_found():
    assert broken(ROOT / "README.md", "docs/nowhere.md")
    assert broken(ROOT / "README.md", "docs/guides/staff.md#nowhere")
    assert not broken(ROOT / "README.md", "docs/guides/staff.md#in-the-terminal")
    assert somewhere("desktop/core/errors.py")
    assert somewhere("merging/receipts.py")
    assert not somewhere("desktop/core/mistakes.py")
    assert mistake(typed("tabling petition marge"), whole=False) == "no command: petition marge"
    assert "--kees" in mistake(typed("tabling key new keys/ --kees"), whole=False)
    assert "folder" in mistake(typed("tabling key new      and a word on it"), whole=True)
    assert mistake(typed("tabling key new"), whole=False) == ""
    assert "two" in mistake(typed("tabling key new one two"), whole=False)
