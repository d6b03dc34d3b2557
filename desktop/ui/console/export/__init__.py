"""Files for a platform, and sending straight to one."""
