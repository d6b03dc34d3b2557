"""Headquarters: the main petition, and what staff do with it."""
