"""People sent straight to the organisation's platform, each exactly once; who may leave is decided as for an export."""
