"""The `tabling` command."""
