"""A receiver on a coordinator's laptop, to which devices in the same network bring batches."""
