"""How surely each store writes: until it is on the disk. Tests wait for no disk, but for those that take one away."""

import os

from desktop.device.journal import sqlite_file
from desktop.petition.engines import sqlite

STORES = (sqlite_file, sqlite)
PRAGMAS = {module.__name__: module._PRAGMAS for module in STORES}
FSYNC = os.fsync
