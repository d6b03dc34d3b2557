"""How surely each store writes: until it is on the disk. Tests wait for no disk, but for those that take one away."""

import os

from desktop.device.journal import storage
from desktop.petition.engines import sqlite

STORES = (storage, sqlite)
PRAGMAS = {module.__name__: module._PRAGMAS for module in STORES}
FSYNC = os.fsync
