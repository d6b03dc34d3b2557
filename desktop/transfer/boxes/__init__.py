"""Drop boxes: one contract, an adapter for each kind, and the settings that staff write."""
