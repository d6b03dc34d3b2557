"""What did not come from our own devices: the web petition's exports, and paper that is only counted."""
