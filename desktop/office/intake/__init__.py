"""What comes in: batches, tables, and what goes back for them."""
