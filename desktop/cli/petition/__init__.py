"""`tabling petition`: headquarters' own commands, one file a topic."""

import typer

from desktop.cli.terminal.lazy_group import Branch, LazyGroup

_HERE = "desktop.cli.petition"


class PetitionCommands(LazyGroup):
    """What comes in, what is decided, and what leaves. The lines are those with which each begins its own help."""

    branches = (
        Branch("init", f"{_HERE}.init", "Begin an empty petition, in a file or in an empty database on a server."),
        Branch("merge", f"{_HERE}.merge", "Merge batches: each signature once, in any order. "
               "A file that is refused does not stop the others."),
        Branch("undo", f"{_HERE}.merge", "Take one merge out of the petition. "
               "Nothing is lost: `petition redo` or merging the file again brings it back."),
        Branch("redo", f"{_HERE}.merge", "Bring an undone merge back."),
        Branch("ledger", f"{_HERE}.ledger", "Say for each event and device how many signed, how many are here, "
               "and which numbers are missing."),
        Branch("sheet", f"{_HERE}.ledger", "Enter a hand-over sheet, so that the ledger knows of numbers that never "
               "came."),
        Branch("device", f"{_HERE}.device", "Name devices, and say which are lost.", "group"),
        Branch("import", f"{_HERE}.sources", "Import the web petition's signatures: shown first, then all in one go; "
               "the same rows again change nothing."),
        Branch("count", f"{_HERE}.sources", "Add signatures on paper that are only counted, kept apart from records; "
               "list them, or undo one."),
        Branch("status", f"{_HERE}.status", "Count signatures and people, by country and consent, "
               "and list every merge."),
        Branch("stats", f"{_HERE}.stats", "Count people by event, day, hour, device, language, country, source or "
               "consent."),
        Branch("review", f"{_HERE}.review", "Show who may have signed twice, side by side with what differs. "
               "Nobody is taken out before you decide."),
        Branch("same", f"{_HERE}.review", "Say that two signatures are one person's: they are counted once. "
               "`petition revoke` takes it back."),
        Branch("different", f"{_HERE}.review", "Say that two signatures are two people's: both are counted. "
               "`petition revoke` takes it back."),
        Branch("decide", f"{_HERE}.decide", "Declare signatures valid, invalid or withdrawn: those named, "
               "or all that fit every condition."),
        Branch("withdraw", f"{_HERE}.decide", "Take out whoever asks with their code: "
               "all they signed until now counts no longer."),
        Branch("decisions", f"{_HERE}.decide", "List what staff decided, who and when."),
        Branch("revoke", f"{_HERE}.decide", "Take a decision back: everybody stands as if it had not been taken."),
        Branch("find", f"{_HERE}.rights", "Find one person's signatures, say on which delivered lists they stand, "
               "and write the copy they may ask for."),
        Branch("correct", f"{_HERE}.rights", "Correct what a person gave, as they ask; "
               "what they consented to stays as they gave it."),
        Branch("erase", f"{_HERE}.rights", "Forget a person for good: all their signatures, "
               "in this petition and in whatever batch still comes."),
        Branch("retain", f"{_HERE}.rights", "Erase for age: first looked at, done only with --yes, "
               "and never while a legal hold stands."),
        Branch("hold", f"{_HERE}.rights", "Keep everything from being erased for age while a hold stands; "
               "list, begin or lift one."),
        Branch("approve", f"{_HERE}.deliver", "Say that you looked at the list as it is now and it may go out. "
               "Somebody else delivers it."),
        Branch("deliver", f"{_HERE}.deliver", "Write the document for the recipient: the letter, the totals, "
               "and a list of only what was promised."),
        Branch("export", f"{_HERE}.export", "Write everybody who is counted, with each consent and its proof. "
               "The file names people: keep it safe."),
        Branch("audit", f"{_HERE}.audit", "List who did what and when. Signers are not in it."),
        Branch("backup", f"{_HERE}.backup", "Copy the petition as it is at this moment; others go on working. "
               "An encrypted one stays encrypted."),
        Branch("restore", f"{_HERE}.backup", "Bring a backup back where no petition is yet: a new file, "
               "or an empty database on a server."),
        Branch("check", f"{_HERE}.check", "Prove that the petition is whole: its file, its audit log, its sums, "
               "and who is counted once."),
    )  # fmt: skip


commands = typer.Typer(
    cls=PetitionCommands, no_args_is_help=True, help="Merge batches at headquarters, count, undo, deliver."
)
