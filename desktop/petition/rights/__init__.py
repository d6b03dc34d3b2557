"""What a signer may ask of headquarters (to be shown, corrected, copied, forgotten), and what is forgotten with age."""
