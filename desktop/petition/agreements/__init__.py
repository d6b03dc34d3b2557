"""What people agreed to: signed packs kept for good, whose agreement is whose, and the letter above their names."""
