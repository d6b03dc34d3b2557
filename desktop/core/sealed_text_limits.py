"""How long each thing that is sealed may be, in bytes: only so can all seals of a campaign be of one length."""

from desktop.core.campaign import FieldName

# Of each field, in bytes as JSON writes them. A given name has 240 Latin letters, 120 Cyrillic or Arabic ones, or 80
# Chinese or Indic ones: the longest legal names known are near 200 letters in all.
LONGEST: dict[FieldName, int] = {
    "name": 360,
    "given_name": 240,
    "family_name": 240,
    "country": 2,
    "email": 254,  # RFC 5321, 4.5.3.1.3
    "postal_code": 40,
    "phone": 64,
}
LONGEST_EXTRA = 240  # of a further field, where the pack sets no shorter bound
LONGEST_REQUESTER = 480  # packs of format 1 may have 120 characters of any script
LONGEST_SHEET = 40
MOST_SIGNATURES = 5000  # a batch: 15 to 28 MB, so that a broken upload starts again without pain
MOST_CONSENTS = 16
MOST_EXTRA = 12
LARGEST_NUMBER = 2**53  # what every reader of JSON, and a database, can hold
LARGEST_VERSION = 10**9

# What words of ours look like. `\Z`, because `$` would let a line feed pass.
CAMPAIGN = r"[a-z0-9]+(?:-[a-z0-9]+)*"
LANGUAGE = r"[a-z]{2,3}(?:_[A-Z]{2}|_[A-Z][a-z]{3})?"
EXTRA = r"[a-z0-9-]{1,40}"
REQUEST = r"[a-z0-9-]{1,64}"
DIGEST = r"[0-9a-f]{64}"
MOMENT = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"  # only so: the petition compares these texts
ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"


def written_bytes(text: str) -> int:
    """Return the bytes that a line takes in JSON: UTF-8, and one more for each quotation mark or backslash."""
    return len(text.encode()) + text.count('"') + text.count("\\")
