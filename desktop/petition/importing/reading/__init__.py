"""A table as text: a heading and rows of cells with where they stand. What a column means is not known here."""
