"""Where, when and how signatures came in, as tables and as pictures; figures only, nobody's data."""
