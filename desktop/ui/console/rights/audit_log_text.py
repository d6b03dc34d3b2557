"""What staff did, in words: a sentence for each kind of act in the log, and its figure where it has one."""
# ruff: noqa: E501  (one sentence a line, as translators read them)

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.office.rights.audit import AuditLine
from desktop.ui.base.isolate_text_direction import apart

_ACTS: dict[str, str] = {
    "init": str(QT_TRANSLATE_NOOP("Console", "Began the petition")),
    "merge": str(QT_TRANSLATE_NOOP("Console", "Brought in what a tablet handed over")),
    "undo merge": str(QT_TRANSLATE_NOOP("Console", "Took something that was brought in out again")),
    "redo merge": str(QT_TRANSLATE_NOOP("Console", "Brought something in once more")),
    "undo device": str(QT_TRANSLATE_NOOP("Console", "Took out all that came from one tablet")),
    "import": str(QT_TRANSLATE_NOOP("Console", "Brought in the table “%source”")),
    "answered": str(QT_TRANSLATE_NOOP("Console", "Answered what the table “%source” asked")),
    "receipts": str(QT_TRANSLATE_NOOP("Console", "Wrote a receipt for tablets")),
    "pack": str(QT_TRANSLATE_NOOP("Console", "Kept version %version of the campaign")),
    "tablets set up": str(QT_TRANSLATE_NOOP("Console", "Wrote what sets up tablets")),
    "volunteers' page": str(QT_TRANSLATE_NOOP("Console", "Saved the page for volunteers")),
    "source agreement": str(QT_TRANSLATE_NOOP("Console", "Noted what people of “%source” agreed to")),
    "organisation": str(QT_TRANSLATE_NOOP("Console", "Noted the organisation's keys")),
    "name device": str(QT_TRANSLATE_NOOP("Console", "Named a tablet “%name”")),
    "device welcomed": str(QT_TRANSLATE_NOOP("Console", "Welcomed a tablet")),
    "practice opened": str(QT_TRANSLATE_NOOP("Console", "Opened a practice signature of a tablet")),
    "device not expected": str(QT_TRANSLATE_NOOP("Console", "Took back the words of a tablet still to come")),
    "device expected": str(QT_TRANSLATE_NOOP("Console", "Welcomed a tablet before it came")),
    "device lost": str(QT_TRANSLATE_NOOP("Console", "Reported a tablet lost")),
    "device found": str(QT_TRANSLATE_NOOP("Console", "Reported a tablet found again")),
    "quarantine": str(QT_TRANSLATE_NOOP("Console", "Set aside what a lost tablet sent")),
    "kept until welcome": str(QT_TRANSLATE_NOOP("Console", "Kept what a new tablet sent, until it is welcome")),
    "waiting dropped": str(QT_TRANSLATE_NOOP("Console", "Dropped what a tablet sent that nobody welcomed")),
    "hand-over sheet": str(QT_TRANSLATE_NOOP("Console", "Noted the last number of a tablet")),
    "event corrected": str(QT_TRANSLATE_NOOP("Console", "Corrected the name or day of an event")),
    "valid": str(QT_TRANSLATE_NOOP("Console", "Let signatures count (%signatures)")),
    "invalid": str(QT_TRANSLATE_NOOP("Console", "Left signatures out (%signatures)")),
    "withdrawn": str(QT_TRANSLATE_NOOP("Console", "Withdrew somebody who asked for it")),
    "same": str(QT_TRANSLATE_NOOP("Console", "Said that two signatures are one person's")),
    "different": str(QT_TRANSLATE_NOOP("Console", "Said that two signatures are two people's")),
    "decision undone": str(QT_TRANSLATE_NOOP("Console", "Took a decision back")),
    "consent taken back": str(QT_TRANSLATE_NOOP("Console", "Took one consent back for somebody who asked")),
    "asked": str(QT_TRANSLATE_NOOP("Console", "Noted what somebody who wrote or called asks for")),
    "asked answered": str(QT_TRANSLATE_NOOP("Console", "Answered somebody who asked")),
    "asked again": str(QT_TRANSLATE_NOOP("Console", "Let somebody who asked wait again")),
    "corrected": str(QT_TRANSLATE_NOOP("Console", "Corrected what somebody gave")),
    "told a signer": str(QT_TRANSLATE_NOOP("Console", "Told somebody whether their signature is in the total")),
    "copy for a person": str(QT_TRANSLATE_NOOP("Console", "Wrote a copy for somebody who asked")),
    "erased on request": str(QT_TRANSLATE_NOOP("Console", "Forgot somebody who asked for it")),
    "request dismissed": str(QT_TRANSLATE_NOOP("Console", "Dismissed a request that fitted nobody")),
    "retention: contact": str(QT_TRANSLATE_NOOP("Console", "Erased how to reach people who signed before %before (%signatures)")),
    "retention: everything": str(QT_TRANSLATE_NOOP("Console", "Erased all that was signed before %before (%signatures)")),
    "hold": str(QT_TRANSLATE_NOOP("Console", "Put a hold on erasing")),
    "hold lifted": str(QT_TRANSLATE_NOOP("Console", "Lifted a hold")),
    "breach": str(QT_TRANSLATE_NOOP("Console", "Noted a breach in the register")),
    "count": str(QT_TRANSLATE_NOOP("Console", "Counted signatures on paper")),
    "sheets printed": str(QT_TRANSLATE_NOOP("Console", "Printed sheets to sign: %sheets, from number %first on")),
    "sheet back": str(QT_TRANSLATE_NOOP("Console", "Counted sheet %sheet, which came back: %signatures signatures")),
    "sheet void": str(QT_TRANSLATE_NOOP("Console", "Let sheet %sheet count for nothing")),
    "sheet keyed": str(QT_TRANSLATE_NOOP("Console", "Typed sheet %sheet")),
    "line cleared": str(QT_TRANSLATE_NOOP("Console", "Cleared line %line of sheet %sheet")),
    "sample drawn": str(QT_TRANSLATE_NOOP("Console", "Drew %lines lines for a second reader")),
    "sheets read whole": str(QT_TRANSLATE_NOOP("Console", "Had sheets read a second time")),
    "line decided": str(QT_TRANSLATE_NOOP("Console", "Decided line %line of sheet %sheet, which was read differently")),
    "line undecided": str(QT_TRANSLATE_NOOP("Console", "Took back what was decided of line %line of sheet %sheet")),
    "sheet typed anew": str(QT_TRANSLATE_NOOP("Console", "Had sheet %sheet typed anew, which was taken out")),
    "sheet checked": str(QT_TRANSLATE_NOOP("Console", "Took sheet %sheet in")),
    "count undone": str(QT_TRANSLATE_NOOP("Console", "Took a count of paper back")),
    "approved": str(QT_TRANSLATE_NOOP("Console", "Approved a list of %people people")),
    "delivered": str(QT_TRANSLATE_NOOP("Console", "Wrote the list for the recipient (%people)")),
    "annex signed off": str(QT_TRANSLATE_NOOP("Console", "Signed off the annex (a total of %total)")),
    "annex printed": str(QT_TRANSLATE_NOOP("Console", "Printed the annex for inside use")),
    "exported": str(QT_TRANSLATE_NOOP("Console", "Wrote a table of %people people")),
    "traps listed": str(QT_TRANSLATE_NOOP("Console", "Wrote a list of %people people whom an export's traps are about")),
    "exported again": str(QT_TRANSLATE_NOOP("Console", "Wrote export %export again")),
    "export undone": str(QT_TRANSLATE_NOOP("Console", "Said that export %export was not sent")),
    "push begun": str(QT_TRANSLATE_NOOP("Console", "Began to send %people people to a platform")),
    "push resumed": str(QT_TRANSLATE_NOOP("Console", "Went on sending people to a platform (export %export)")),
    "push stopped": str(QT_TRANSLATE_NOOP("Console", "Sending people to a platform stopped (%people are there)")),
    "push done": str(QT_TRANSLATE_NOOP("Console", "Sent people to a platform (%people are there)")),
    "push given up": str(QT_TRANSLATE_NOOP("Console", "Gave up sending %people people who had not been sent yet")),
    "push retried": str(QT_TRANSLATE_NOOP("Console", "Planned %people people again whom a platform had refused")),
    "export files erased": str(QT_TRANSLATE_NOOP("Console", "Said that the files of export %export are erased")),
    "backup": str(QT_TRANSLATE_NOOP("Console", "Began a backup")),
    "backup written": str(QT_TRANSLATE_NOOP("Console", "Finished a backup")),
    "settled anew": str(QT_TRANSLATE_NOOP("Console", "Had who counts worked out anew")),
    "renewed": str(QT_TRANSLATE_NOOP("Console", "Brought the petition up to date; an older Tabling cannot open it any more")),
    "restore": str(QT_TRANSLATE_NOOP("Console", "Brought a backup back")),
    "replayed": str(QT_TRANSLATE_NOOP("Console", "Told a backup what it could not know")),
    "handed over, not known here": str(QT_TRANSLATE_NOOP("Console", "Learned that %people people were handed over after a backup, and not whom")),
    "undone before, not here": str(QT_TRANSLATE_NOOP("Console", "Learned of %merges files that were taken out before a backup came back, and are not here")),
    "restored without the replay log": str(QT_TRANSLATE_NOOP("Console", "Brought a backup back without what it could not know")),
    "second secret set": str(QT_TRANSLATE_NOOP("Console", "Set the second secret, held by %holder")),
    "second secret given": str(QT_TRANSLATE_NOOP("Console", "Gave the second secret")),
    "second secret refused": str(QT_TRANSLATE_NOOP("Console", "Gave a wrong second secret")),
    "keys accepted": str(QT_TRANSLATE_NOOP("Console", "Accepted new keys")),
    "keys destroyed": str(QT_TRANSLATE_NOOP("Console", "Destroyed old keys")),
    "refused": str(QT_TRANSLATE_NOOP("Console", "Tried something that was refused")),
}  # fmt: skip


def act_in_words(line: AuditLine) -> str:
    """Return what was done; an act that has no words yet goes by its own name."""
    said = QCoreApplication.translate("Console", _ACTS[line.act]) if line.act in _ACTS else line.act
    for name, value in line.facts.items():
        if isinstance(value, str | int):
            said = said.replace(f"%{name}", apart(str(value)))
        elif isinstance(value, list):
            said = said.replace(f"%{name}", str(len(value)))
    return said


def known_acts() -> frozenset[str]:
    """Return the acts that have words."""
    return frozenset(_ACTS)
