"""Bringing in batches, from sticks, folders and drop boxes."""
