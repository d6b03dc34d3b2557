"""Keys of a campaign, from their recovery sheets to their end, and the second secret."""
