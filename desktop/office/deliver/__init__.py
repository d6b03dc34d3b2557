"""The document, its annex, and what a signer is told of it."""
