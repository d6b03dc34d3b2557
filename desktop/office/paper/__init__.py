"""Sheets of paper: numbered ones that are typed, and others that are only counted."""
