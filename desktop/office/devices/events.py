"""Events as they go by now: named and dated by staff, with what their batches said kept beside, and taken back."""

from desktop.petition.review.event_corrections import CorrectedEvent as CorrectedEvent
from desktop.petition.review.event_corrections import KnownEvent as KnownEvent
from desktop.petition.review.event_corrections import correct_event as correct_event
from desktop.petition.review.event_corrections import list_events as list_events
from desktop.petition.review.revoking_decisions import undo_decision as undo_decision
