"""Campaign packs: read, checked, signed, written and installed."""
