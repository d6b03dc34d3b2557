"""Paper sheets that are only counted."""
