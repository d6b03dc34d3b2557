"""The document for the recipient, and the check that reads it back. No SQL."""
