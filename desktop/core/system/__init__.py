"""What each system does in its own way and everybody needs: one module a job; how Windows does it lies in `windows`."""
