"""The one collection that every table of the petition belongs to."""

from sqlalchemy import MetaData

metadata = MetaData()
