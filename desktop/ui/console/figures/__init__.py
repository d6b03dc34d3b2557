"""Tables of how many signed."""
