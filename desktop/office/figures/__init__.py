"""How many signed, and what waits for somebody."""
