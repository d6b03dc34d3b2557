"""The signer's screens."""
