"""The list of people, and what is done for one of them."""
