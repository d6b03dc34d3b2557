"""`tabling paper`: sheets to sign on paper, from the printer to the petition. They are typed in the window."""

import typer

from desktop.cli.terminal.lazy_group import Branch, LazyGroup

_HERE = "desktop.cli.paper"


class PaperCommands(LazyGroup):
    """In the order in which a sheet meets them."""

    branches = (
        Branch("sheets", f"{_HERE}.sheets", "Print blank sheets of the campaign in one of its languages, each with a "
               "number that no other sheet gets."),
        Branch("back", f"{_HERE}.sheets", "Say that a sheet came back: first of all with how many signatures. "
               "They count from now on."),
        Branch("show", f"{_HERE}.sheets", "Say which sheet a scanned code or a number means, where it stands, and what "
               "is next."),
        Branch("anew", f"{_HERE}.sheets", "Have sheets typed again that were taken in and out again."),
        Branch("list", f"{_HERE}.sheets", "List the sheets and where each stands, those that are still out first."),
        Branch("void", f"{_HERE}.sheets", "Let sheets count for nothing: lost, spoilt or never used."),
        Branch("check", f"{_HERE}.check_and_take_sheets", "Say how far the second reading is and how often each field "
               "was wrong; draw a sample."),
        Branch("take", f"{_HERE}.check_and_take_sheets", "Take checked sheets into the petition, each once. "
               "`petition undo` takes one out again."),
        Branch("count", f"{_HERE}.tallies", "Add signatures on paper that was not printed here and is only counted; "
               "list them, or undo one."),
    )  # fmt: skip


commands = typer.Typer(
    cls=PaperCommands, no_args_is_help=True, help="Print sheets to sign on paper, and bring them in."
)
