"""Type on paper: typefaces, shaping, reading direction, pen and pages. No SQL."""
