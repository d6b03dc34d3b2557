"""How signatures come into the petition, from a batch or a table, and how they go out again."""
