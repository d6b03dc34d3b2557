"""The staff console: everything staff do, in one calm window; it calls the office."""
