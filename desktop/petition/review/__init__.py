"""What staff look at and decide: possible duplicates, decisions, withdrawals, the second pair of eyes."""
