"""The document, its annex, its approval, and what signers are answered."""
