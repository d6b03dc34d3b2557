"""What to type next, for each error that leaves a reader asking: the sentence itself knows no command."""

from collections.abc import Mapping

from desktop.core import errors, petition_errors
from desktop.core.errors import NoBox, NoSuchBox, NothingSetUp, OthersFolder, PinDamaged, SftpMissing, TablingError
from desktop.core.petition_errors import NobodySigned, NoBoxToFetch, NoPetition, NoSuchDevice, NoSuchEvent, NoSuchMerge

# Braces hold a field of the error: {error.number}.
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
    NoSuchMerge: "`tabling petition status` lists them.",
    NoSuchDevice: "`tabling petition device list` shows them.",
    NoSuchEvent: "`tabling petition ledger` lists those that did.",
    petition_errors.NoSuchSignature: "`tabling petition find` and `tabling petition review` list them.",
    petition_errors.NoSuchDecision: "`tabling petition decisions` lists them.",
    petition_errors.NoSuchTally: "`tabling petition count` lists them.",
    petition_errors.NoSuchHold: "`tabling petition hold` lists them.",
    petition_errors.NobodyNamed: "`tabling petition find` lists them.",
    petition_errors.NameNeeded: "`tabling petition erase` does that.",
    petition_errors.SourceUnnamed: "For example: --source website.",
    petition_errors.NoCampaignYet: "Name the pack with --campaign.",
    petition_errors.ChartsMissing: "Install it as `tabling[charts]`.",
    petition_errors.NotApproved: "They look and approve with `tabling petition approve`.",
    petition_errors.WrongEncoding: "Name it with --encoding.",
    petition_errors.NoSuchColumn: "Name another with --map.",
    petition_errors.NoNameColumn: "Name one with --map.",
    petition_errors.OtherColumns: (
        "Undo it first with `tabling petition undo {error.number}`, or give this table another --source."
    ),
    petition_errors.NoReadableRow: "Name them with --map.",
    errors.NoNetwork: "Or give its address with --address.",
    errors.CannotListen: "Name others with --address and --port.",
    errors.KeyUnguarded: "Type `chmod 600 '{error.path}'`.",
    errors.BoxUnguarded: "Type `chmod 600 '{error.path}'`.",
    errors.ReceiverDamaged: "Make another with --fresh.",
    errors.PackUnsigned: "`tabling campaign sign` signs it.",
    errors.PackKeyDamaged: "`tabling campaign sign` does that.",
    errors.SecondCampaign: "Name one with --data.",
}


def next_step(error: TablingError) -> str:
    """Return what to type next, or nothing where the error's own sentence says all."""
    found = (NEXT_STEPS[kind] for kind in type(error).__mro__ if kind in NEXT_STEPS)
    return next(found, "").format(error=error)


def sentence(error: TablingError) -> str:
    """Return what is the matter, and what to type next."""
    return f"{error} {next_step(error)}".rstrip()
