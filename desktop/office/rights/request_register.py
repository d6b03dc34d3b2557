"""Who wrote or called and what they ask for: noted, answered, and by when; and one consent taken back."""

from desktop.petition.review.consent_withdrawal import take_consent_back as take_consent_back
from desktop.petition.rights.request_register import Asked as Asked
from desktop.petition.rights.request_register import AskedAnswer as AskedAnswer
from desktop.petition.rights.request_register import AskedKind as AskedKind
from desktop.petition.rights.request_register import answer_asked as answer_asked
from desktop.petition.rights.request_register import list_asked as list_asked
from desktop.petition.rights.request_register import note_asked as note_asked
from desktop.petition.rights.request_register import reopen_asked as reopen_asked
from desktop.petition.rights.request_register import waiting_asked as waiting_asked
