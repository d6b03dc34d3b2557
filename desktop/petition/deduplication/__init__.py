"""Who counts: one person once, worked out from what arrived and what staff decided, in any order."""
