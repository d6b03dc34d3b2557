"""For inside use: the reconciliation that two people sign off, and what goes back to those who stood at a table."""
