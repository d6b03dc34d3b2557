"""The computer under the kiosk: clock, disk, memory, battery, screens, sticks."""
