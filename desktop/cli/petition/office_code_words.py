"""The words of the command line for the codes in which the office answers."""

from collections.abc import Mapping

# Why a signature stands as it does.
REASONS: Mapping[str, str] = {
    "same_person": "the same e-mail and name as another signature",
    "decided_same": "staff decided that it is the same person's as another one",
    "similar_name": "the same e-mail as another signature, and a similar name",
    "same_email": "the same e-mail as another signature, with another name",
    "tag": "a tag or a code of a program stands in its name; say what it is: `tabling petition review --names`",
    "same_id": "its device sealed two signatures under one id, as no device of ours does: which is true?",
    "same_name_and_place": "the same name, country and postal code as an earlier one, and one of the two has no e-mail",
    "checked": "somebody looked at it, and it counts",
    "confirmed": "its signer was asked, and confirmed it",
    "nobody": "not the name of a person",
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
    "address": "an e-mail or web address stands in the name",
    "damaged": "letters of it were lost, or read in another encoding than they were written in",
    "tag": "a tag of a web page stands in it",
    "marks": "as many marks are piled on one letter as a name may have",
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
    "no_country": "there is no country, and it is delivered",
    "email": "the e-mail address cannot be one",
    "date": "nobody can say which day it means",
    "answer": "an answer is neither yes nor no",
    "tag": "there is a tag or a code of a program in the name",
    "error": "a cell holds a spreadsheet's error",
    "only_a_name": "there is nothing but a name: it may be a sum or a note below the table",
    "stray_mark": "a quotation mark stands where none can",
    "long_row": "the row has more cells than the heading",
    "short_row": "the row has one cell, and the heading many",
    "changed": "the row was imported before with other contents",
    "changed_consent": "the row was imported before, and only what its signer was asked besides is answered otherwise",
    "erased": "this person asked to be erased",
}
# What to look at in rows that come in.
NOTED: Mapping[str, str] = {
    "damaged_letters": "a letter of the name seems lost",
    "tag": "a tag or a code of a program stands in it: it waits until somebody decides (`petition review --names`)",
    "no_country": "no country stands there, which this petition delivers: they come in, and are listed without one",
    "equal_row": (
        "the same stands in a row above, without a number to tell them apart: counted as another person "
        "(`petition review --equal`)"
    ),
    "twice": "the same stands in a row above, with the same e-mail: counted once",
    "twice_perhaps": "the same name and postal code stand in a row above: it waits for a decision (`petition review`)",
}
# The fields of a signature, as people call them.
FIELDS: Mapping[str, str] = {
    "name": "name",
    "given_name": "first name",
    "family_name": "last name",
    "country": "country",
    "email": "e-mail",
    "postal_code": "postal code",
    "phone": "phone",
    "language": "language of the form",
    "capture": "how it was signed",
    "sheet": "sheet of paper",
    "event_name": "event",
    "event_day": "day of the event",
    "device": "device",
    "source": "where it comes from",
    "id": "the row's own number",
    "signed_at": "when it was signed",
    "signed_time": "time of day it was signed",
    "listing": "may the name be printed",
    "confirmed": "did its signer confirm it",
}
# What was noticed while a table was read; what it is about stands in braces.
REMARKS: Mapping[str, str] = {
    "other_sheets": "Other sheets of the workbook hold rows too, and are not read: {about}.",
    "above_heading": "The headings stand in row {about}; what stands above them is passed over.",
    "plain_cells": "Signs of a spreadsheet or a web page around the words were taken off; rows: {about}.",
}
# What to look at before a column is believed.
DOUBTS: Mapping[str, str] = {
    "record_date": "may be when a record was made, and not when they signed",
    "may_not_count": "may say that a row is not meant to count; it is not read",
    "may_hide": (
        "may say whether a name may be printed; it is not read, and whoever asked to be hidden is printed. "
        "--map listing=HEADING reads it; where its yes hides, with --answer listing:yes=no --answer listing:no=yes"
    ),
}
# What people answered when they were asked for something besides their signature.
ANSWERS: Mapping[str, str] = {
    "yes": "said yes",
    "withdrawn": "asked to stop",
    "not_given": "did not say yes",
    "not_asked": "were not asked",
}
