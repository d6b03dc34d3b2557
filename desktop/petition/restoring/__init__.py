"""A backup that was brought back learns what was promised since: who is kept out, and which batches are missing."""
