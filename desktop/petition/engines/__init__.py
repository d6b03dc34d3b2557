"""Where a petition may be kept, and all in which SQLite, SQLCipher and PostgreSQL differ."""
