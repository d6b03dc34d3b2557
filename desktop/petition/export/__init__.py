"""People leave for the organisation's own platform: who may, what it takes and loses, written and remembered."""
