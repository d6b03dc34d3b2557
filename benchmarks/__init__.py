"""What `make bench` runs: our work against stated floors, in the same run."""
