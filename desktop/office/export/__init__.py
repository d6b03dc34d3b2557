"""Files for platforms, and sending straight to one."""
