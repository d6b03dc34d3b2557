"""Bringing in a table: what it is taken for, asked and shown before anything changes."""
