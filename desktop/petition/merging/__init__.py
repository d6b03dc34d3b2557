"""Batches on their way into the petition: proven, opened on all cores, and merged exactly once, in any order."""
