"""The main petition's tables. Staff never change what arrived: they decide beside it, and can undo that."""
