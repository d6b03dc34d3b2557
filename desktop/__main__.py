"""`python -m desktop` is the `tabling` command."""

from desktop.app import main

main()
