"""The append-only store of sealed signatures: batches closed in it, what receipts erase, what damage leaves."""
