"""What went wrong, said to staff in the language being spoken: what it is and what to do."""
# ruff: noqa: E501  (one sentence a line, as translators read them)

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core import (
    batch_errors,
    box_errors,
    errors,
    export_errors,
    paper_errors,
    petition_errors,
    push_errors,
    recovery_sheet_errors,
    store_errors,
    supplement_errors,
    table_errors,
    workspace_errors,
)
from desktop.ui.base.error_text import Trouble, nearest
from desktop.ui.console.page.translated_refusals import refused_in_words

_SENTENCES: dict[type[BaseException], str] = {
    errors.WrongPassphrase: str(QT_TRANSLATE_NOOP("StaffTrouble", "This passphrase does not open the keys. Look at the paper and type it again.")),
    errors.KeyUnguarded: str(QT_TRANSLATE_NOOP("StaffTrouble", "Others on this computer may read the key file. Have its rights mended before you use it.")),
    petition_errors.KeysForeign: str(QT_TRANSLATE_NOOP("StaffTrouble", "These keys belong to another campaign. Open the folder of that campaign.")),
    recovery_sheet_errors.RecoverySheetWrong: str(QT_TRANSLATE_NOOP("StaffTrouble", "A word is missing, or more than one is wrong. Compare the line with the sheet, word by word.")),
    recovery_sheet_errors.RecoverySheetTwice: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is the same sheet again. Take another one.")),
    recovery_sheet_errors.RecoverySheetForeign: str(QT_TRANSLATE_NOOP("StaffTrouble", "This sheet belongs to other keys. Find the sheets that were printed for this campaign.")),
    errors.KeyFileError: str(QT_TRANSLATE_NOOP("StaffTrouble", "The key file cannot be used. Bring back the copy that you kept of it.")),
    workspace_errors.KeysElsewhere: str(QT_TRANSLATE_NOOP("StaffTrouble", "The keys were changed or moved in another window meanwhile. Lock this one, and open the campaign anew.")),
    workspace_errors.NoWorkspace: str(QT_TRANSLATE_NOOP("StaffTrouble", "There is no petition in this folder. Choose the folder that holds it.")),
    workspace_errors.WorkspaceTaken: str(QT_TRANSLATE_NOOP("StaffTrouble", "This folder holds something already. Choose another one.")),
    petition_errors.NoPetition: str(QT_TRANSLATE_NOOP("StaffTrouble", "The petition is not there any more. Plug in the disk it is on, or bring back a backup.")),
    batch_errors.BatchOfOtherKeys: str(QT_TRANSLATE_NOOP("StaffTrouble", "This file is sealed to other keys than those of this folder. If it is of another campaign, bring it in there. If yours were changed elsewhere, accept the new ones under “Backup and keys”; what only older ones open, “tabling petition merge” takes with --older-keys.")),
    batch_errors.BatchOfOtherCampaign: str(QT_TRANSLATE_NOOP("StaffTrouble", "This file is of another campaign. Open that one, and bring it in there.")),
    batch_errors.KeyUnknown: str(QT_TRANSLATE_NOOP("StaffTrouble", "This petition does not know yet the keys to which this file is sealed. Accept them under “Backup and keys”, then bring it in again.")),
    petition_errors.NoSuchDevice: str(QT_TRANSLATE_NOOP("StaffTrouble", "No tablet is known by this name.")),
    batch_errors.WordsAlike: str(QT_TRANSLATE_NOOP("StaffTrouble", "One of the four words is not that of a tablet that waits. Have it read to you again; nothing was noted.")),
    petition_errors.NoSuchMerge: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is not in the petition any more. Somebody else may have changed it; open the page again to see what is there.")),
    petition_errors.NoSuchSignature: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is not in the petition any more. Somebody else may have changed it; open the page again to see what is there.")),
    petition_errors.NoSuchDecision: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is not in the petition any more. Somebody else may have changed it; open the page again to see what is there.")),
    petition_errors.NoSuchTally: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is not in the petition any more. Somebody else may have changed it; open the page again to see what is there.")),
    petition_errors.NoSuchHold: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is not in the petition any more. Somebody else may have changed it; open the page again to see what is there.")),
    petition_errors.NoSuchRequest: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is not in the petition any more. Somebody else may have changed it; open the page again to see what is there.")),
    petition_errors.RequestFits: str(QT_TRANSLATE_NOOP("StaffTrouble", "A signature that fits this request has come in. Open the page again, and take off whoever asked.")),
    petition_errors.NoSuchEvent: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is not in the petition any more. Somebody else may have changed it; open the page again to see what is there.")),
    petition_errors.NoSuchSource: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is not in the petition any more. Somebody else may have changed it; open the page again to see what is there.")),
    export_errors.NoSuchExport: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is not in the petition any more. Somebody else may have changed it; open the page again to see what is there.")),
    paper_errors.LineWrong: str(QT_TRANSLATE_NOOP("StaffTrouble", "Something on this line cannot stand as it was typed. Compare it with the sheet.")),
    paper_errors.SameReader: str(QT_TRANSLATE_NOOP("StaffTrouble", "You typed this line the first time. Somebody else reads it now: they open the console under their own name.")),
    paper_errors.LinesMissing: str(QT_TRANSLATE_NOOP("StaffTrouble", "Not as many lines are typed as were counted when the sheet came back. Type the rest, or count the sheet again.")),
    paper_errors.LinesUndecided: str(QT_TRANSLATE_NOOP("StaffTrouble", "Something still waits: a second reader, or what two people read differently. The list of sheets says where.")),
    paper_errors.SheetUnknown: str(QT_TRANSLATE_NOOP("StaffTrouble", "No sheet of this number was printed here. Look at the number on the sheet again.")),
    paper_errors.SheetCodeWrong: str(QT_TRANSLATE_NOOP("StaffTrouble", "That is neither the number of a sheet nor the code on a sheet of this campaign. Type the number that stands below the code.")),
    paper_errors.SheetStands: str(QT_TRANSLATE_NOOP("StaffTrouble", "This cannot be done with the sheet as it stands. The list of sheets says where it is.")),
    batch_errors.NoRoomToWait: str(QT_TRANSLATE_NOOP("StaffTrouble", "Too much of tablets that nobody welcomed waits already. Under “Tablets and events”, drop what nobody knows, and welcome only tablets whose four words were read to you; then bring this in again.")),
    petition_errors.NothingToVouchFor: str(QT_TRANSLATE_NOOP("StaffTrouble", "Nothing was taken in yet for which a receipt could be written.")),
    petition_errors.SecondSecretWrong: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is not the second secret. Nothing was changed; let whoever holds it type it again.")),
    petition_errors.SecondSecretNeeded: str(QT_TRANSLATE_NOOP("StaffTrouble", "This needs the second secret, which somebody else holds.")),
    store_errors.PetitionFull: str(QT_TRANSLATE_NOOP("StaffTrouble", "The disk with the petition, or with its copy, is full. Free some space there, then try again; nothing was changed.")),
    store_errors.PetitionBusy: str(QT_TRANSLATE_NOOP("StaffTrouble", "Another program is still writing to this petition. Wait until it is done, then try again.")),
    store_errors.PetitionReadOnly: str(QT_TRANSLATE_NOOP("StaffTrouble", "The petition can be read here and not changed. Ask whoever looks after its disk or server for the right to change it.")),
    store_errors.PetitionDamaged: str(QT_TRANSLATE_NOOP("StaffTrouble", "The file of the petition is damaged. Leave it as it is, and bring back the last backup.")),
    store_errors.ServerSilent: str(QT_TRANSLATE_NOOP("StaffTrouble", "The server with the petition does not answer. Look whether this computer is online and the address right, then try again; what was not finished was not changed.")),
    store_errors.ServerRefused: str(QT_TRANSLATE_NOOP("StaffTrouble", "The server answers and does not let you in. Look at the address (user, server, database) and type the password again; else ask whoever keeps the server.")),
    store_errors.ServerUnsafe: str(QT_TRANSLATE_NOOP("StaffTrouble", "The server does not encrypt what it is sent, or cannot prove which one it is, so nothing was sent. Ask whoever keeps it to switch TLS on.")),
    store_errors.ServerTooOld: str(QT_TRANSLATE_NOOP("StaffTrouble", "The PostgreSQL of this server is too old for Tabling. Ask whoever keeps it for a newer one.")),
    store_errors.NoSuchDatabase: str(QT_TRANSLATE_NOOP("StaffTrouble", "The server has no database of this name. Look at the end of the address, or ask whoever keeps the server.")),
    store_errors.DatabaseEmpty: str(QT_TRANSLATE_NOOP("StaffTrouble", "No petition was begun in this database yet. To begin one there, go back and choose “Begin a campaign”.")),
    store_errors.AddressWrong: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is no address of a petition. It looks like postgresql://ada@server/petition: user, server, database.")),
    store_errors.PetitionOlder: str(QT_TRANSLATE_NOOP("StaffTrouble", "An older Tabling wrote this petition. Once it is brought up to date, colleagues need this Tabling, too: ask them first. Nothing was changed.")),
    store_errors.PetitionNewer: str(QT_TRANSLATE_NOOP("StaffTrouble", "A newer Tabling wrote this petition. Update Tabling on this computer; nothing was changed.")),
    store_errors.PetitionForeign: str(QT_TRANSLATE_NOOP("StaffTrouble", "Another program keeps its data there. Nothing was changed; ask for a database of your own.")),
    store_errors.PetitionThere: str(QT_TRANSLATE_NOOP("StaffTrouble", "There is a petition already. If colleagues work with it, go back and choose “Open a petition on a server”; else ask for an empty database.")),
    store_errors.TypedAnew: str(QT_TRANSLATE_NOOP("StaffTrouble", "This sheet was typed anew, so what was typed before stays out.")),
    store_errors.CountsOtherwise: str(QT_TRANSLATE_NOOP("StaffTrouble", "This source was read otherwise by what counts now, and people would come twice. Take that one out first, or bring the table in again.")),
    store_errors.Overtaken: str(QT_TRANSLATE_NOOP("StaffTrouble", "Somebody else changed this since it was shown here, so nothing was done. Look at it as it is now.")),
    errors.PetitionError: str(QT_TRANSLATE_NOOP("StaffTrouble", "The petition cannot be read or written just now. Nothing was changed; try again.")),
    petition_errors.NoBatchHere: str(QT_TRANSLATE_NOOP("StaffTrouble", "Nothing to bring in was found there. Choose the stick or folder that a tablet wrote to, a table, or a signed campaign pack.")),
    errors.BatchUnreadable: str(QT_TRANSLATE_NOOP("StaffTrouble", "This file cannot be read: it is not there any more, or it is no ordinary file. Look whether the stick is still plugged in.")),
    errors.NotABatch: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is no file of signatures. Nothing of it was taken in.")),
    errors.BatchNewer: str(QT_TRANSLATE_NOOP("StaffTrouble", "A newer Tabling wrote this file. Update this one, then bring the file in again.")),
    errors.BatchError: str(QT_TRANSLATE_NOOP("StaffTrouble", "This file is cut short or was changed. Copy it from the tablet again.")),
    petition_errors.NoBoxToFetch: str(QT_TRANSLATE_NOOP("StaffTrouble", "There is no drop box to fetch from. Add its file first.")),
    box_errors.BoxUnreachable: str(QT_TRANSLATE_NOOP("StaffTrouble", "This drop box cannot be reached just now. Look whether this computer is online, then fetch again.")),
    errors.BoxError: str(QT_TRANSLATE_NOOP("StaffTrouble", "This drop box cannot be used. Ask whoever made it for a new file.")),
    box_errors.BoxExpired: str(QT_TRANSLATE_NOOP("StaffTrouble", "This drop box cannot be used. Ask whoever made it for a new file.")),
    box_errors.BoxForbids: str(QT_TRANSLATE_NOOP("StaffTrouble", "This drop box cannot be used. Ask whoever made it for a new file.")),
    box_errors.BoxForeign: str(QT_TRANSLATE_NOOP("StaffTrouble", "This drop box cannot be used. Ask whoever made it for a new file.")),
    box_errors.BoxRefused: str(QT_TRANSLATE_NOOP("StaffTrouble", "There is more in this folder than can be looked through. Choose a smaller one.")),
    petition_errors.ListChanged: str(QT_TRANSLATE_NOOP("StaffTrouble", "The list or the letter changed since you looked. Show the pages again before they go out.")),
    petition_errors.LettersDiffer: str(QT_TRANSLATE_NOOP("StaffTrouble", "These versions do not say the same to the recipient. Deliver one after the other.")),
    petition_errors.CellsQuestioned: str(QT_TRANSLATE_NOOP("StaffTrouble", "Something on the list looks like an e-mail address or a phone number. Look at it and say that it stands, or have it corrected.")),
    petition_errors.AgreementMissing: str(QT_TRANSLATE_NOOP("StaffTrouble", "Nobody can be delivered: it is not known what these people agreed to. Bring in the campaign pack that they signed.")),
    supplement_errors.NoEarlierDelivery: str(QT_TRANSLATE_NOOP("StaffTrouble", "This letter was not delivered yet. Deliver the whole list first.")),
    supplement_errors.NobodyNew: str(QT_TRANSLATE_NOOP("StaffTrouble", "Everybody under this letter was delivered before. Nobody is new since.")),
    supplement_errors.HandedOverUnknown: str(QT_TRANSLATE_NOOP("StaffTrouble", "A list was handed over after the backup that this petition comes from, and nobody knows whom it named. Deliver the whole list once more; after that a supplement can be made.")),
    supplement_errors.UnnamedNotKnown: str(QT_TRANSLATE_NOOP("StaffTrouble", "An older Tabling did not note who was counted without a name. Deliver the whole list once more; after that a supplement can be made.")),
    errors.MissingGlyphs: str(QT_TRANSLATE_NOOP("StaffTrouble", "A name on the list cannot be printed. Correct it, or decide that it does not count; then show the pages again.")),
    export_errors.TargetWrong: str(QT_TRANSLATE_NOOP("StaffTrouble", "A file that says what a platform takes cannot be used. Read below what it is, and mend it with any editor. The others can be used.")),
    push_errors.PlatformUnguarded: str(QT_TRANSLATE_NOOP("StaffTrouble", "Others on this computer may read this file, and the key in it. Add the file here: the copy is for you alone.")),
    push_errors.PlatformWrong: str(QT_TRANSLATE_NOOP("StaffTrouble", "Something in the platform's file cannot be used. Read below what it is, mend it with any editor, and add the file again.")),
    push_errors.NoSuchPlatform: str(QT_TRANSLATE_NOOP("StaffTrouble", "There is no platform of this name.")),
    push_errors.PushRunning: str(QT_TRANSLATE_NOOP("StaffTrouble", "Somebody else sends people to this platform just now. Wait until it is done; nobody was sent from here.")),
    push_errors.PushForgotten: str(QT_TRANSLATE_NOOP("StaffTrouble", "People were sent to this platform after the backup that this petition comes from, and the platform cannot be asked whom. Nobody was sent. Write a file instead, and take out whom the platform shows already.")),
    push_errors.PushInterrupted: str(QT_TRANSLATE_NOOP("StaffTrouble", "The platform does not answer, or asks for patience. What was sent is noted; go on later.")),
    push_errors.SubscribedUnasked: str(QT_TRANSLATE_NOOP("StaffTrouble", "The platform has subscribed somebody who never said yes. Nobody else was sent. Take them off there before you go on.")),
    push_errors.PlatformRefused: str(QT_TRANSLATE_NOOP("StaffTrouble", "The platform takes nobody as things are. Read below why, mend it, and go on.")),
    export_errors.PushedForGood: str(QT_TRANSLATE_NOOP("StaffTrouble", "These people were sent straight to the platform. Only there can anybody be taken off.")),
    export_errors.ExportChanged: str(QT_TRANSLATE_NOOP("StaffTrouble", "This export cannot be made again as it was: somebody in it was corrected or forgotten since, or changed their answer. Export everybody as they are now.")),
    errors.ReceiptError: str(QT_TRANSLATE_NOOP("StaffTrouble", "This is no receipt of this organisation, or it was changed. No tablet erases anything by it.")),
    errors.DeliveryError: str(QT_TRANSLATE_NOOP("StaffTrouble", "The document cannot be made as it was promised. Nothing was written; read below why.")),
    errors.OutputFull: str(QT_TRANSLATE_NOOP("StaffTrouble", "There is not enough room. Free some space there, then try again.")),
    errors.OutputGone: str(QT_TRANSLATE_NOOP("StaffTrouble", "The stick or folder is not there any more. Plug it in again, then try again.")),
    errors.OutputRefused: str(QT_TRANSLATE_NOOP("StaffTrouble", "Nothing can be saved there. Choose another stick or folder.")),
    errors.OutputError: str(QT_TRANSLATE_NOOP("StaffTrouble", "It could not be read or saved. Try again, or choose another stick or folder.")),
    petition_errors.SourceUnnamed: str(QT_TRANSLATE_NOOP("StaffTrouble", "Give where the table comes from a short name, such as website.")),
    petition_errors.NoSuchColumn: str(QT_TRANSLATE_NOOP("StaffTrouble", "A column is missing from which this source was read before. Give its heading back in a spreadsheet, so that nobody comes twice.")),
    petition_errors.NoNameColumn: str(QT_TRANSLATE_NOOP("StaffTrouble", "No column of this table was taken for the name. Under “Bring in”, choose it and say what each column holds.")),
    table_errors.FolderUnnamed: str(QT_TRANSLATE_NOOP("StaffTrouble", "A table is of the source that its folder is called by, and this name is too long. Give the folder a short name, such as website, and drop the table there again.")),
    table_errors.NoSuchPreset: str(QT_TRANSLATE_NOOP("StaffTrouble", "Tables of this source are read by a preset that is not here. Choose its platform under “How the table is read”, or open Tabling with the folder of your own presets.")),
    table_errors.PresetWrong: str(QT_TRANSLATE_NOOP("StaffTrouble", "A preset of your own cannot be used. Read below what it is, and mend it with any editor.")),
    petition_errors.NoReadableRow: str(QT_TRANSLATE_NOOP("StaffTrouble", "No row of this table can be read. Say what each column holds.")),
    petition_errors.OtherColumns: str(QT_TRANSLATE_NOOP("StaffTrouble", "Tables of this source were brought in by other columns, and their rows would come twice. Undo all of those first, then bring the same files in again. Choose another source only for other people's signatures, from somewhere else.")),
    table_errors.OtherAnswers: str(QT_TRANSLATE_NOOP("StaffTrouble", "Tables of this source were brought in with another answer, or as another platform's, and their rows would come twice. Undo all of those first and bring the same files in again, or leave it as it was.")),
    table_errors.NamedForUtf8: str(QT_TRANSLATE_NOOP("StaffTrouble", "The letters of this table are not in the encoding that was chosen. Choose another one under “How the table is read”.")),
    table_errors.WrongEncoding: str(QT_TRANSLATE_NOOP("StaffTrouble", "The letters of this table are not in the encoding that was chosen. Choose another one under “How the table is read”.")),
    table_errors.NoHeading: str(QT_TRANSLATE_NOOP("StaffTrouble", "The first row of this table is no heading. Add a row above it that says what each column holds.")),
    table_errors.DoubledColumn: str(QT_TRANSLATE_NOOP("StaffTrouble", "Two columns of this table have the same heading. Give one of them another heading.")),
    petition_errors.PackOfOlderKey: str(QT_TRANSLATE_NOOP("StaffTrouble", "Other keys replaced those of this window, so nothing is signed with them. Under “Backup and keys”, New keys, choose the folder with the new ones.")),
    petition_errors.NoCampaignYet: str(QT_TRANSLATE_NOOP("StaffTrouble", "This petition has no campaign yet. Bring in a tablet's signatures or the campaign pack first.")),
    errors.SourceError: str(QT_TRANSLATE_NOOP("StaffTrouble", "This table cannot be read. Save it again as XLSX or CSV in a spreadsheet, and bring that in.")),
    petition_errors.ChartsMissing: str(QT_TRANSLATE_NOOP("StaffTrouble", "This Tabling draws no pictures to save. Save the table instead, and draw it in a spreadsheet.")),
    errors.UsageError: str(QT_TRANSLATE_NOOP("StaffTrouble", "That cannot be done like this. Look at what was typed, and try again.")),
    errors.PackUnsigned: str(QT_TRANSLATE_NOOP("StaffTrouble", "This campaign pack is not signed, so it was not kept. Bring in the signed one.")),
    errors.PackNewer: str(QT_TRANSLATE_NOOP("StaffTrouble", "A newer Tabling made this campaign pack. Update this one, then bring the pack in again.")),
    errors.PackAltered: str(QT_TRANSLATE_NOOP("StaffTrouble", "This campaign pack was changed after it was signed, so it was not kept. Bring in another copy of it.")),
    errors.PackForeign: str(QT_TRANSLATE_NOOP("StaffTrouble", "This campaign pack is for another campaign, so it was not kept.")),
    errors.PackUntrusted: str(QT_TRANSLATE_NOOP("StaffTrouble", "This campaign pack is not signed with the key of your organisation, so it was not kept. Do not use it.")),
    petition_errors.VersionTaken: str(QT_TRANSLATE_NOOP("StaffTrouble", "A campaign pack of this version that says something else is kept already, so this one was not. Give the newer text a version of its own, and sign it again.")),
    errors.CampaignError: str(QT_TRANSLATE_NOOP("StaffTrouble", "A campaign pack could not be kept, as something in it is not right.")),
    errors.Cancelled: str(QT_TRANSLATE_NOOP("StaffTrouble", "This was stopped. What was finished is kept, and nothing is half done.")),
    workspace_errors.WorkEnded: str(QT_TRANSLATE_NOOP("StaffTrouble", "The work ended before it was done. What was finished is kept; start it again to go on.")),
    workspace_errors.HalfTypedUnkept: str(QT_TRANSLATE_NOOP("StaffTrouble", "What was half typed could not be kept. Look whether the disk with this folder is full; then open the campaign again, and type what is missing.")),
    errors.TablingError: str(QT_TRANSLATE_NOOP("StaffTrouble", "That did not work. Nothing is half done; try again.")),
    BaseException: str(QT_TRANSLATE_NOOP("StaffTrouble", "Tabling made a mistake. Close it and open it again; nothing that was saved is lost.")),
}  # fmt: skip

# Where the sentence is all there is to say.
_SAY_ALL = (errors.WrongPassphrase, errors.Cancelled, workspace_errors.WorkEnded, petition_errors.NothingToVouchFor, workspace_errors.WorkspaceTaken, workspace_errors.KeysElsewhere,
            store_errors.PetitionFull, store_errors.PetitionBusy, store_errors.ServerSilent, store_errors.ServerRefused,
            store_errors.ServerUnsafe, store_errors.ServerTooOld, store_errors.NoSuchDatabase, store_errors.DatabaseEmpty, store_errors.AddressWrong,
            store_errors.PetitionNewer, store_errors.PetitionOlder, store_errors.PetitionForeign, store_errors.PetitionThere,
            recovery_sheet_errors.RecoverySheetWrong, recovery_sheet_errors.RecoverySheetTwice, recovery_sheet_errors.RecoverySheetForeign)  # fmt: skip

# These have a sentence of their own wherever they are raised, which says more than that of their kind.
_OF_WHAT_WAS_TYPED = (errors.UsageError, errors.PetitionError)


@dataclass(frozen=True, slots=True)
class StaffTrouble(Trouble):
    """A kind of error, told to staff."""

    @property
    def sentence(self) -> str:
        """What is wrong and what to do, in the language of now."""
        return sentence_of(self.kind)


@dataclass(frozen=True, slots=True)
class OwnTrouble(Trouble):
    """What only one page can say, in the language of now."""

    said: Callable[[], str]

    @property
    def sentence(self) -> str:
        """What is wrong and what to do."""
        return self.said()


def own_trouble(said: Callable[[], str]) -> OwnTrouble:
    """Return something to mend that a page found by itself."""
    return OwnTrouble(errors.UsageError, "", said)


def told_to_staff(trouble: Trouble) -> StaffTrouble | OwnTrouble:
    """Return the same trouble in the words for staff; what an act says of what was typed is told as it says it."""
    if isinstance(trouble, OwnTrouble):
        return trouble
    if trouble.kind in _OF_WHAT_WAS_TYPED and refused_in_words(trouble.detail):
        return OwnTrouble(trouble.kind, "", partial(refused_in_words, trouble.detail))
    return StaffTrouble(trouble.kind, "" if issubclass(trouble.kind, _SAY_ALL) else trouble.detail)


def all_sentences() -> dict[type[BaseException], str]:
    """Return what to say of each kind of error, in the language of now, for who writes it down elsewhere."""
    return {kind: QCoreApplication.translate("StaffTrouble", said) for kind, said in _SENTENCES.items()}


def sentence_of(kind: type[BaseException]) -> str:
    """Return what to say of a kind of error, in the language of now."""
    return QCoreApplication.translate("StaffTrouble", nearest(kind, _SENTENCES))
