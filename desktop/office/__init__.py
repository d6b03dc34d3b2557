"""The acts of headquarters, each once, as plain functions that every face calls: no window, no command, no SQL."""
