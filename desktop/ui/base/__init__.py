"""What every window needs: language, keyboard, fonts, focus, error text, background work."""
