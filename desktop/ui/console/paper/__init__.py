"""Sheets of paper: printed, counted, typed, read a second time, taken in."""
