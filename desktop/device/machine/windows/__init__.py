"""The Windows side of the computer under the kiosk; each call as learn.microsoft.com/windows/win32/api tells it."""
