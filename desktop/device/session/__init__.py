"""The device while its kiosk is open."""
