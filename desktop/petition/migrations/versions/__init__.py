"""The steps. Each says its statements in full, and is never changed once it is released: tables move on without it."""
