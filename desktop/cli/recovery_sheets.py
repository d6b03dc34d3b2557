"""`tabling key recovery-sheets`, `key recover`: three sheets of words, of which any two open the keys again."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from desktop.cli.terminal.options import PassphraseFile
from desktop.cli.terminal.output_and_prompts import ask, ask_passphrase, complain, say
from desktop.core.errors import KeyFileError, UsageError
from desktop.core.whole_files import read_bounded
from desktop.office.keys.keys import MadeKeys, PublicKey, read_keys
from desktop.office.keys.recovery_sheets import (
    Sheet,
    SheetWording,
    join_sheets,
    open_for_sheets,
    print_sheets,
    prove_sheet,
    read_sheet,
    recover_keys,
)

commands = typer.Typer()
T = TypeVar("T")
_LARGEST = 4096  # bytes of a file with the words of one sheet
_ABOUT = (
    "Any two of the three sheets open the keys of this campaign again. One alone tells nothing.",
    "Keep each with another person, or in another place.",
    "When the passphrase is lost: choose “The passphrase is lost” in the staff window, or type “tabling key recover”.",
    "The first four letters of each word will do.",
)
_Typed = Annotated[
    list[Path] | None, typer.Option("--sheet-file", help="File with the words of one sheet; give two. [default: asks]")
]


@commands.command(
    "recovery-sheets",
    epilog="Example: `tabling key recovery-sheets keys/ --out sheets.pdf`",
)
def sheets(
    path: Annotated[Path, typer.Argument(help="A folder made by `tabling key new`.")],
    out: Annotated[Path, typer.Option(help="The PDF to print, a page for each sheet. Delete it when it is printed.")],
    passphrase_file: PassphraseFile = None,
    sheet_files: _Typed = None,
) -> None:
    """Print three sheets of words, of which any two open the keys again when the passphrase is lost."""
    made = open_for_sheets(path, ask_passphrase(passphrase_file))
    write_and_prove(made, read_keys(path), out, sheet_files)


@commands.command(epilog="Example: `tabling key recover keys/` asks for two sheets and prints a new passphrase.")
def recover(
    path: Annotated[Path, typer.Argument(help="The folder of the keys: the one they are in, or a new one.")],
    own: Annotated[
        bool, typer.Option("--own-passphrase", help="Type a passphrase instead of being given one.")
    ] = False,
    passphrase_file: PassphraseFile = None,
    sheet_files: _Typed = None,
) -> None:
    """Have two recovery sheets give the keys back, under a new passphrase. The keys themselves stay as they are."""
    first, second = _two_sheets(sheet_files, lambda typed, _before: read_sheet(typed), _joined)
    given = own or passphrase_file
    made = recover_keys(path, first, second, ask_passphrase(passphrase_file, twice=True) if given else None)
    _tell(made)


def write_and_prove(
    made: tuple[Sheet, ...], keys: tuple[PublicKey, ...], out: Path, sheet_files: Sequence[Path] | None
) -> None:
    """Write the sheets to print, and have two of them typed back from paper. Raises OutputError, KeyFileError."""
    words = next(" ".join(each.words) for each in keys if each.words)
    print_sheets(made, _wording(words), out)
    say(f"Wrote {out}: print it now. Whoever has two of its pages can open the keys, so delete it afterwards.")
    _two_sheets(sheet_files, lambda typed, before: prove_sheet(typed, made, before))
    say(f"Proved: the paper is right. Delete {out} now, and keep the sheets with three people, or in three places.")


def _wording(words: str) -> SheetWording:
    return SheetWording("en", "Tabling", lambda number: f"Recovery sheet {number} of 3", _ABOUT, f"Four words: {words}")


def _joined(first: Sheet, second: Sheet) -> None:
    join_sheets(first, second)


def _two_sheets(
    files: Sequence[Path] | None,
    read: Callable[[str, Sheet | None], Sheet],
    check: Callable[[Sheet, Sheet], None] = lambda _first, _second: None,
) -> tuple[Sheet, Sheet]:
    """Return two sheets from files, or typed: then what is wrong is said, and asked for again."""
    if files is not None:
        if len(files) != 2:
            raise UsageError("Give two files with --sheet-file, one for each sheet.")
        texts = [read_bounded(each, _LARGEST, UsageError).decode("utf-8", "replace") for each in files]
        first = read(texts[0], None)
        second = read(texts[1], first)
        check(first, second)
        return first, second
    first = _asked("The words of one sheet", lambda typed: read(typed, None))

    def second_of(typed: str) -> Sheet:
        sheet = read(typed, first)
        check(first, sheet)
        return sheet

    return first, _asked("The words of another", second_of)


def _asked(question: str, read: Callable[[str], T]) -> T:
    while True:
        typed = ask(question)
        if not typed:
            raise UsageError("Nothing was typed, so nothing was proved or changed.")
        try:
            return read(typed)
        except KeyFileError as error:
            complain(str(error))


def _tell(made: MadeKeys) -> None:
    say(f"Brought back {made.sealing.file} and {made.organisation.file} (key {made.organisation.fingerprint}).")
    if made.passphrase:
        say("", f"Passphrase: {made.passphrase}", "")
        say(
            "Write it on paper now: it is shown once and kept nowhere. Older copies of the files open with the old one."
        )
    else:
        say("From now on the passphrase that you gave opens them.")
