"""Words and rules of the house: campaign, form, signature, sealing, keys, errors. Knows no other part."""
