"""What each signature counts for: worked out from what arrived and what staff decided, never from the order of it."""
