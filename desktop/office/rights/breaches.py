"""The breach register: noted by whoever answers for data protection, and never with a name."""

from desktop.petition.rights.breaches import FIELDS as FIELDS
from desktop.petition.rights.breaches import KINDS as KINDS
from desktop.petition.rights.breaches import Breach as Breach
from desktop.petition.rights.breaches import BreachKind as BreachKind
from desktop.petition.rights.breaches import Incident as Incident
from desktop.petition.rights.breaches import list_breaches as list_breaches
from desktop.petition.rights.breaches import note_breach as note_breach
