"""How batches leave the device: to drop boxes beside the window, and to sticks by hand."""
