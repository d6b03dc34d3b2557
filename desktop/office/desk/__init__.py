"""What work begins with: the workspace, its petition and what opens it, a backup, files that are found or new."""
