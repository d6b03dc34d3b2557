"""The second secret at headquarters: set by two people, and asked for by what nobody may do alone."""

from desktop.petition.rights.second_secret_set import set_second_secret as set_second_secret
from desktop.petition.store.second_secret import require_second_secret as require_second_secret
from desktop.petition.store.second_secret import second_holder as second_holder
