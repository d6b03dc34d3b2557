"""Paper: sheets printed here, typed, read twice and taken in; and counts of other paper."""
