"""How surely each store writes: until it is on the disk; tests wait for no disk, since none of them cuts the power."""

from desktop.device.journal import storage
from desktop.petition.engines import sqlite

STORES = (storage, sqlite)
PRAGMAS = {module.__name__: module._PRAGMAS for module in STORES}
