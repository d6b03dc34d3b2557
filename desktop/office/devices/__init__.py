"""Tablets and events, and the stick that sets tablets up."""
