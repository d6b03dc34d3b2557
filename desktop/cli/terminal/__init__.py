"""How the command speaks: lines, JSON, progress bars, QR codes, options that commands share."""
