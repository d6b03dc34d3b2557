"""Tables that other programs wrote, taken in row by row."""
