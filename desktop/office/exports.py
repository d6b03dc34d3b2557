"""The people of the petition as a table for the organisation's own platform."""

from desktop.petition.export import export_people as export_people
