"""Which numbers of each device are here, and which were never handed over."""

from desktop.petition.merging.batch_range import LedgerEvent as LedgerEvent
from desktop.petition.merging.batch_range import Range as Range
from desktop.petition.merging.handover_sheets import enter_sheet as enter_sheet
from desktop.petition.merging.ledger import LedgerLine as LedgerLine
from desktop.petition.merging.ledger import list_forks as list_forks
from desktop.petition.merging.ledger import read_ledger as read_ledger
