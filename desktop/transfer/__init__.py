"""How a batch travels: the file, its manifest, receipts and drop boxes."""
