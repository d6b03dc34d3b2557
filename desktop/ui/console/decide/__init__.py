"""Doubts: pairs, groups, names, decisions by condition, and what was decided."""
