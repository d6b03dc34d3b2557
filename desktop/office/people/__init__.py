"""Who signed: found, decided on, corrected and forgotten."""
