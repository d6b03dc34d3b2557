"""Backups, keys, the second secret, the log outside, the volunteers' sheet."""
