"""Backups brought back, and how safely everything is kept."""
