"""Before a campaign is open: practice, begin, join, unlock, recover."""
