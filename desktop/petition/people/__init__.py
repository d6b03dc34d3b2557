"""Everybody of the main petition, as a table that is searched, sorted and counted."""
