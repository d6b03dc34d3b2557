"""The petition's tables through the years, a step a release; run by Alembic within the transaction that opens it."""
