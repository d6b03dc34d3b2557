"""Batches: fetched, proven, opened on all cores, merged once each, vouched for in receipts."""
