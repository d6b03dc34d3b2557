"""What a kiosk keeps, and what it does with it; nothing here can read a signature."""
