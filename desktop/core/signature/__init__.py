"""What is sealed: signatures and what takes them back, written in the newest format and read in every one."""
