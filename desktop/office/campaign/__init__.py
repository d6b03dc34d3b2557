"""What people are asked to agree to: drafts, signed packs, and what was agreed."""
