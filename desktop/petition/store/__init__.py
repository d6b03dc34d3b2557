"""The petition's database: opened, brought up to date, backed up, proven whole, and its audit log."""
