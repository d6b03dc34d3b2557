"""Tablets, events, and what goes back to them."""
