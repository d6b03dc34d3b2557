"""What was handed over before: who stood on which delivery, and what that says of a supplement and to a signer."""
