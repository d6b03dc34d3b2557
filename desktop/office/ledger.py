"""Which numbers of each device are here, and which were never handed over."""

from desktop.petition.merging.ledger import LedgerLine as LedgerLine
from desktop.petition.merging.ledger import enter_sheet as enter_sheet
from desktop.petition.merging.ledger import read_ledger as read_ledger
from desktop.petition.merging.sequence_gaps import LedgerEvent as LedgerEvent
from desktop.petition.merging.sequence_gaps import Range as Range
