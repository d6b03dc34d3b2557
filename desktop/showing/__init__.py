"""The window shown to those who are not signing: scenes, a hand that touches it, contact sheets."""
