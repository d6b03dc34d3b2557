"""What the pages have in common: work beside the window, what is said of it, places, days, counts."""
