"""The campaign's text, form and further versions, beside the kiosk as it will look."""
