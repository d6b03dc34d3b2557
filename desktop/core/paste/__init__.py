"""An organisation's page, as somebody copied it, becomes the words of a campaign."""
