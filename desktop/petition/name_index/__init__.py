"""Finds people by a part of their name: an index of name parts, kept with the signatures and gone with them."""
