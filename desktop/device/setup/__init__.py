"""What is decided before people sign: keys, PINs, campaign, event, settings."""
