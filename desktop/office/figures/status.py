"""The petition in figures that add up, and every merge."""

from desktop.petition.status import MergedBatch as MergedBatch
from desktop.petition.status import PetitionStatus as PetitionStatus
from desktop.petition.status import petition_status as petition_status
