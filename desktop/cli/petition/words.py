"""The words of the command line for the codes in which the office answers."""

from collections.abc import Mapping

# Why a signature stands as it does.
REASONS: Mapping[str, str] = {
    "same_person": "the same e-mail and name as an earlier signature",
    "decided_same": "staff decided that it is the same person's as another one",
    "same_email": "the same e-mail as an earlier signature, with another name",
    "same_name_and_place": "the same name and postal code as an earlier signature, and one of them has no e-mail",
    "checked": "somebody looked at it, and it counts",
    "confirmed": "its signer was asked, and confirmed it",
    "nobody": "no person could have this name",
    "prank": "somebody signed in jest",
    "not_theirs": "somebody else signed in this person's name",
    "test": "our own people tried the form",
    "illegible": "it cannot be read",
    "too_young": "its signer may not sign alone yet",
    "twice_on_paper": "it was typed twice from the same line of paper",
    "other": "another reason, which the staff's notes hold",
    "by_code": "its signer asked, with the withdrawal code",
    "asked": "its signer asked, in person or in writing",
}
# Why a name is worth a look.
RULES: Mapping[str, str] = {
    "keys": "the letters lie side by side on a keyboard",
    "repeated": "one letter over and over",
    "digits": "there are digits in it",
    "placeholder": "it is what forms are tried with",
    "figure": "it is also the name of a figure everybody knows; a person may bear it too",
}
# Why a row of a table cannot be taken.
PROBLEMS: Mapping[str, str] = {
    "no_name": "there is no name",
    "not_a_name": "what stands for the name is no name",
    "too_long": "a field is longer than any real one",
    "formula": "a cell begins like a spreadsheet's formula",
    "country": "the country is not known; give its two-letter code or its name",
    "email": "the e-mail address cannot be one",
    "date": "the date is not written as year-month-day, with or without a time",
    "answer": "an answer is neither yes nor no",
    "short_row": "the row has more cells than the heading",
    "changed": "the row was imported before with other contents",
    "erased": "this person asked to be erased",
}
