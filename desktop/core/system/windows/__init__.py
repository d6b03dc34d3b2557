"""The Windows side of what systems do in their own way; each call as learn.microsoft.com/windows/win32/api tells it."""
