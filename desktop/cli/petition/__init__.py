"""`tabling petition`: headquarters' own commands, one file a topic."""

import typer

from desktop.cli.terminal.lazy_group import Branch, LazyGroup

_HERE = "desktop.cli.petition"


class PetitionCommands(LazyGroup):
    """What comes in, what is decided, and what leaves. The lines are those with which each begins its own help."""

    branches = (
        Branch("init", f"{_HERE}.init", "Begin an empty petition, in a file or in an empty database on a server."),
        Branch("second-secret", f"{_HERE}.second_secret", "Set a second secret, or change it with the old one: "
               "what cannot be undone then takes two people."),
        Branch("accept-keys", f"{_HERE}.accept_and_destroy_keys", "Take new keys for this petition's too, where old "
               "ones leaked, were lost or are too old. Batches of both merge."),
        Branch("destroy-keys", f"{_HERE}.accept_and_destroy_keys", "Destroy a campaign's private keys: what was "
               "sealed and never merged is lost for good. Leaves a certificate."),
        Branch("merge", f"{_HERE}.merge", "Merge batches: each signature once, in any order. "
               "A file that is refused does not stop the others."),
        Branch("undo", f"{_HERE}.merge", "Take one merge out of the petition. "
               "Nothing is lost: `petition redo` or merging the file again brings it back."),
        Branch("redo", f"{_HERE}.merge", "Bring an undone merge back."),
        Branch("missing", f"{_HERE}.missing", "Say for each event and device how many signed, how many are here, "
               "and which numbers are missing."),
        Branch("sheet", f"{_HERE}.missing", "Enter a hand-over sheet, so that numbers that never came are known to be "
               "missing."),
        Branch("campaign", f"{_HERE}.campaign", "Keep the signed packs that people agreed to, and list them.", "group"),
        Branch("device", f"{_HERE}.device", "Welcome devices, name them, and say which are lost.", "group"),
        Branch("event", f"{_HERE}.events", "Correct the name or day of an event in all its batches, or list the "
               "events. `petition revoke` takes it back."),
        Branch("event-sheet", f"{_HERE}.event_sheet", "Write how an event went and how to do better, for those who "
               "stood at the table. It names nobody."),
        Branch("requests", f"{_HERE}.requests", "List who asked at a kiosk to be taken off: by when to answer, "
               "and which signatures have that code and name."),
        Branch("dismiss", f"{_HERE}.requests", "Say of a request to be taken off that it matches nobody. "
               "It is shown no more."),
        Branch("asked", f"{_HERE}.asked", "Note what somebody who wrote or called asks for, or list who waits "
               "and by when to answer."),
        Branch("answer", f"{_HERE}.asked", "Note that a request was answered that `petition asked` lists. "
               "The name goes from the register."),
        Branch("take-back", f"{_HERE}.asked", "Take one consent back for a person who asks; their signature stays. "
               "`petition revoke` undoes it."),
        Branch("import", f"{_HERE}.imports", "Import the web petition's signatures: shown first, then all in one go; "
               "the same rows again change nothing."),
        Branch("presets", f"{_HERE}.imports", "List the platforms whose tables are known, guaranteed or as a sample to "
               "be mended, and where their files are."),
        Branch("status", f"{_HERE}.status", "Count signatures and people, by country and consent, "
               "and list every merge."),
        Branch("stats", f"{_HERE}.stats", "Count people by event, day, hour, device, language, country, source, "
               "agreement or consent."),
        Branch("review", f"{_HERE}.review", "Show who may have signed twice, side by side with what differs. "
               "Nobody is taken out before you decide."),
        Branch("same", f"{_HERE}.review", "Say that signatures are one person's: they are counted once. "
               "`petition revoke` takes it back."),
        Branch("different", f"{_HERE}.review", "Say that signatures are each another person's: all are counted. "
               "`petition revoke` takes it back."),
        Branch("decide", f"{_HERE}.decisions", "Declare signatures valid, invalid or withdrawn: those named, "
               "or all that fit every condition."),
        Branch("withdraw", f"{_HERE}.decisions", "Take out a person who asks with their code: "
               "all they signed until now counts no longer."),
        Branch("decisions", f"{_HERE}.decisions", "List what staff decided, who and when."),
        Branch("revoke", f"{_HERE}.decisions", "Take a decision back: everybody counts as if it had not been taken."),
        Branch("find", f"{_HERE}.rights", "Find one person's signatures, say on which delivered lists they stand, "
               "and write the copy they may ask for."),
        Branch("correct", f"{_HERE}.rights", "Correct what a person gave, as they ask; "
               "what they consented to stays as they gave it."),
        Branch("erase", f"{_HERE}.rights", "Forget a person for good: all their signatures, "
               "in this petition and in whatever batch still comes."),
        Branch("retain", f"{_HERE}.retention", "Erase old data. Without --yes it only shows what would be erased; "
               "never while a legal hold is in force."),
        Branch("hold", f"{_HERE}.retention", "Keep old data from being erased while a legal hold is in force; "
               "list, begin or lift one."),
        Branch("breach", f"{_HERE}.breach", "Note a breach for good, in counts and without a name, or list the "
               "register."),
        Branch("approve", f"{_HERE}.deliver", "Say that you looked at letter and list as they are now and they may go "
               "out. Somebody else delivers them."),
        Branch("deliver", f"{_HERE}.deliver", "Write the document for the recipient: the letter, the totals, "
               "and a list of only what was promised."),
        Branch("annex", f"{_HERE}.annex", "Where every signature went, for inside use only: look, sign off by two "
               "people, and print.", "group"),
        Branch("recorded", f"{_HERE}.recorded", "Tell a signer whether, and in which delivery, their signature is in "
               "the total."),
        Branch("export", f"{_HERE}.export", "Write people for a platform, closed to a passphrase: first it says who "
               "would be in it, and every trap."),
        Branch("exports", f"{_HERE}.export", "List what was exported, for which platform; take one back that was not "
               "sent, or write one again."),
        Branch("targets", f"{_HERE}.export", "List the platforms that an export can be made for, guaranteed or as a "
               "sample; copy one to change it."),
        Branch("push", f"{_HERE}.push", "Send people straight to your platform, each once: look, run, go on, and see "
               "how far it is.", "group"),
        Branch("audit", f"{_HERE}.audit", "List who did what and when. Signers are not in it."),
        Branch("backup", f"{_HERE}.backup", "Copy the petition as it is at this moment; others go on working. "
               "An encrypted one stays encrypted."),
        Branch("renew", f"{_HERE}.renew", "Bring an older petition on a server up to date. "
               "An older Tabling cannot open it any more."),
        Branch("restore", f"{_HERE}.backup", "Bring a backup back where no petition is yet: a new file, "
               "or an empty database on a server."),
        Branch("replay", f"{_HERE}.backup", "Do again what the replay log says and the petition was never told, "
               "after an older copy was put back by hand."),
        Branch("check", f"{_HERE}.check", "Prove that the petition is whole: its file, its audit log, its sums, "
               "and who is counted once."),
    )  # fmt: skip


commands = typer.Typer(
    cls=PetitionCommands, no_args_is_help=True, help="Merge batches at headquarters, count, undo, deliver."
)
