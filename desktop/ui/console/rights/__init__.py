"""What people may ask, old data, breaches, and the log."""
