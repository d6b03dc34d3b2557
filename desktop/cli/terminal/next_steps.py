"""What to type next, for each error that leaves a reader asking: the sentence itself knows no command."""

from collections.abc import Mapping
from string import Formatter

from desktop.core import (
    batch_errors,
    box_errors,
    errors,
    export_errors,
    paper_errors,
    petition_errors,
    push_errors,
    store_errors,
    supplement_errors,
    table_errors,
)
from desktop.core.box_errors import NoSuchBox, SftpMissing
from desktop.core.data_folder import KIOSK_SESSION
from desktop.core.errors import NoBox, NothingSetUp, OthersFolder, PinDamaged, TablingError
from desktop.core.petition_errors import (
    NobodySigned,
    NoBoxToFetch,
    NoPetition,
    NoSuchDevice,
    NoSuchEvent,
    NoSuchMerge,
)
from desktop.core.system.private_files import GUARDING
from desktop.core.system.shell_words import shell_word
from desktop.core.whole_files import is_folder

_GUARD = f"Type `{GUARDING.format(path='{error.path!q}')}`."
# Under another source everybody without an e-mail would count once more: that is for other people's signatures only.
_READ_ANEW = (
    "Undo all imports of this source (`tabling petition undo {error.number}`; `tabling petition status` lists them), "
    "then import the same files again. Another --source is only for other people's signatures, from somewhere else."
)
# Braces hold a field of the error: {error.number}; {error.path!q} is one word for a shell.
NEXT_STEPS: Mapping[type[TablingError], str] = {
    NobodySigned: "Give it with --by.",
    NoBoxToFetch: "Name a drop box file or a folder, or keep one with `tabling box add`.",
    NothingSetUp: "Start the kiosk once, or name its own data folder with --data.",
    OthersFolder: "Run this as that user (sudo -u {error.owner} tabling …), or name another with --data.",
    NoBox: "`tabling box add` takes the file that staff gave you.",
    PinDamaged: "`tabling device pin` sets a new one.",
    NoSuchBox: "`tabling box list` names them.",
    SftpMissing: "Install it as `tabling[sftp]`.",
    NoPetition: "`tabling petition init` begins one.",
    store_errors.PetitionOlder: "`tabling petition renew --backup FOLDER` does it, after a backup.",
    store_errors.DatabaseEmpty: "`tabling petition init` begins one.",
    NoSuchMerge: "`tabling petition status` lists them.",
    NoSuchDevice: "`tabling petition device list` shows them.",
    batch_errors.NoRoomToWait: "Drop what nobody knows (`tabling petition device drop`), welcome only devices "
    "whose words were read to you, and merge again.",
    NoSuchEvent: "`tabling petition missing` lists those that did.",
    petition_errors.NoSuchSignature: "`tabling petition find` and `tabling petition review` list them.",
    petition_errors.NoSuchDecision: "`tabling petition decisions` lists them.",
    petition_errors.NoSuchTally: "`tabling paper count` lists them.",
    paper_errors.SheetUnknown: "`tabling paper list` shows those that were.",
    paper_errors.SheetCodeWrong: "`tabling paper list` shows the numbers. Scan it into an editor to see what is typed.",
    paper_errors.SheetStands: "`tabling paper list` shows where each is.",
    paper_errors.LinesMissing: "Count again (`tabling paper back`), or type the rest in the staff window.",
    paper_errors.LinesUndecided: (
        "That is done in the staff window, on the page “Paper”; `tabling paper check` says where."
    ),
    petition_errors.NoSuchRequest: "`tabling petition requests` and `tabling petition asked` list those that do.",
    petition_errors.RequestFits: "`tabling petition requests` says how to take off who asked.",
    petition_errors.NoSuchHold: "`tabling petition hold` lists them.",
    petition_errors.ReplayLogAltered: "Bring back the one that was there; `restore` goes without it by --no-replay.",
    petition_errors.KeyNeeded: "Give it with --keys; --no-replay brings the backup back as it was.",
    petition_errors.BackupUnnamed: "Name it with --backup, or keep it in TABLING_BACKUPS; --no-backup goes without.",
    petition_errors.NobodyNamed: "`tabling petition find` lists them.",
    petition_errors.NameNeeded: "`tabling petition erase` does that.",
    petition_errors.SourceUnnamed: "For example: --source website.",
    petition_errors.NoCampaignYet: "`tabling petition campaign add` takes its signed pack.",
    petition_errors.OrganisationUnknown: "Name your keys with --keys.",
    petition_errors.PackOfOlderKey: (
        "If it was signed before, `tabling petition campaign add` keeps it, with --keys and the folder of that key."
    ),
    petition_errors.AgreementMissing: "`tabling petition campaign add` keeps one.",
    petition_errors.CellsQuestioned: "`tabling petition correct` mends one.",
    petition_errors.ManyVersions: "Name one with --version; or several, where they say the same to the recipient.",
    petition_errors.LettersDiffer: "Name one at a time with --version.",
    petition_errors.NoSuchVersion: "`tabling petition campaign list` shows them; `campaign add` keeps another.",
    petition_errors.NobodySignedVersion: "`tabling petition campaign list` shows who signed what.",
    petition_errors.SecondHolderSame: "Name them with --held-by, and yourself with --by.",
    petition_errors.SecondSecretNeeded: "Its holder types it, or --second-secret-file brings it.",
    petition_errors.DestructionUnconfirmed: "Type that id, or give it with --campaign, to destroy them.",
    batch_errors.BatchOfOtherKeys: "Where that one was replaced, --older-keys names its folder.",
    batch_errors.KeyUnknown: "Where it replaced the other, `tabling petition accept-keys` takes it.",
    petition_errors.EncryptionUndecided: (
        "--encrypt asks for a passphrase, --petition-passphrase-file brings one, --plain does without."
    ),
    petition_errors.ChartsMissing: "They come with the Python package only, installed as `tabling[charts]`.",
    supplement_errors.NoEarlierDelivery: "Leave --supplement out.",
    supplement_errors.HandedOverUnknown: "Leave --supplement out for that.",
    supplement_errors.UnnamedNotKnown: "Leave --supplement out for that.",
    petition_errors.NotApproved: "They look and approve with `tabling petition approve`.",
    table_errors.WrongEncoding: "`--encoding {error.fits}` would read that line; look at its letters.",
    table_errors.NamedForUtf8: "Leave --encoding out.",
    table_errors.NoSuchSheet: "Name one with --sheet.",
    table_errors.NoHeading: "Put one above the rows, or name its row with --heading-row.",
    petition_errors.NoSuchColumn: "Name another with --map.",
    table_errors.OtherAnswers: _READ_ANEW,
    table_errors.FolderUnnamed: "Give the folder a short name, such as website, and drop the table there again: "
    "`tabling watch` takes it then.",
    table_errors.NoSuchPreset: "`tabling petition presets` lists them.",
    petition_errors.NoNameColumn: "Name one with --map, or put a heading above the rows.",
    petition_errors.OtherColumns: _READ_ANEW,
    petition_errors.SourceAlike: "Give --source {error.known!q}, or a name that nobody takes for it.",
    petition_errors.NoReadableRow: "Name them with --map.",
    export_errors.NoSuchTarget: "`tabling petition targets` lists them.",
    export_errors.RequestUnclear: "Name it with --consent.",
    export_errors.NamesUndecided: (
        "--one-box-names last_word, first_word, whole or leave_out says how they are parted; it is remembered."
    ),
    export_errors.NoSuchExport: "`tabling petition exports` lists them.",
    export_errors.ExportChanged: (
        "`tabling petition export --target {error.target!q} --all --out FILE` writes everybody as they are now."
    ),
    export_errors.PushedForGood: "`tabling petition push status` tells who was sent.",
    push_errors.NoSuchPlatform: (
        "`tabling petition push platform civicrm --out ours.toml` writes a file to fill in: name it with --to."
    ),
    push_errors.PlatformUnguarded: _GUARD,
    push_errors.PushForgotten: (
        "`tabling petition export --target {error.kind} --out FILE` writes a file: take out whom the platform shows "
        "already."
    ),
    push_errors.PushInterrupted: "`tabling petition push run` goes on.",
    push_errors.SubscribedUnasked: "Then `tabling petition push run` goes on.",
    errors.NoNetwork: "Or give its address with --address.",
    errors.CannotListen: "Name others with --address and --port.",
    errors.KeyUnguarded: _GUARD,
    box_errors.BoxUnguarded: _GUARD,
    errors.ReceiverDamaged: "Make another with --fresh.",
    errors.PackUnsigned: "`tabling campaign sign` signs it.",
    errors.PackKeyDamaged: "`tabling campaign sign` does that.",
    errors.VersionHeld: (
        "Take it on the screen: end the event on the volunteers' page, start the kiosk without --campaign, and touch "
        "“Another campaign”."
    ),
    errors.TryOutHere: "`tabling kiosk --campaign` with its signed pack asks, and goes on with it.",
    errors.SecondCampaign: "Name one with --data.",
}


# Where the kiosk has a session and a user of its own: started once more it would make a try-out of its own.
_KIOSK_SESSION = (
    "On this computer the kiosk keeps everything in {0}. Run this as its user (sudo -u {1} tabling … --data {0}), or "
    "name another with --data."
)


class _Words(Formatter):
    """Formats as `str.format` does, and writes what `!q` marks as one word of a command."""

    def convert_field(self, value: object, conversion: str | None) -> object:
        """Return the field converted."""
        return shell_word(str(value)) if conversion == "q" else super().convert_field(value, conversion)


def next_step(error: TablingError) -> str:
    """Return what to type next, or nothing where the error's own sentence says all."""
    if isinstance(error, NothingSetUp) and error.folder != KIOSK_SESSION and is_folder(KIOSK_SESSION.parent):
        return _KIOSK_SESSION.format(KIOSK_SESSION, KIOSK_SESSION.parent.name)
    found = (NEXT_STEPS[kind] for kind in type(error).__mro__ if kind in NEXT_STEPS)
    return _Words().format(next(found, ""), error=error)


def sentences(error: TablingError) -> tuple[str, ...]:
    """Return everything that is the matter, a line each, and what to type next."""
    return error.faults if isinstance(error, errors.PackFaulty) else (sentence(error),)


def sentence(error: TablingError) -> str:
    """Return what is the matter, and what to type next."""
    return f"{error} {next_step(error)}".rstrip()
