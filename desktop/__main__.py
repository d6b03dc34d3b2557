"""`python -m desktop` is the `tabling` command."""

from desktop.cli.main import main

main()
