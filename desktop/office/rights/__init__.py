"""What people may ask, what is kept too long, what went wrong, and the log of who did what."""
