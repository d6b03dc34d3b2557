"""Names in one box, for a platform that takes two: parted by the rule that staff chose, never by a guess."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.petition.export.person_records import ExportRecord

# The family name is the last word, or the first; the whole name goes where the platform must have something; or
# whoever wrote one name has no row and is only counted.
NAME_RULES = ("last_word", "first_word", "whole", "leave_out")


@dataclass(frozen=True, slots=True)
class SplitNames:
    """How names in one box are parted for a platform; `whole_in`: which of its boxes gets a name that has one part.

    `rule` is empty while nobody chose.
    """

    rule: str
    whole_in: str

    def parts(self, record: ExportRecord) -> Mapping[str, str]:
        """Return given and family name as the platform gets them; both boxes of a form are left as they are."""
        typed = record.facts["given_name"], record.facts["family_name"]
        if not record.one_box and (all(typed) or self.rule != "whole"):
            return {}
        return dict(zip(("given_name", "family_name"), self._parted(record.facts["full_name"]), strict=True))

    def _parted(self, name: str) -> tuple[str, str]:
        words = name.split()
        if self.rule == "last_word" and len(words) > 1:
            return " ".join(words[:-1]), words[-1]
        if self.rule == "first_word" and len(words) > 1:
            return " ".join(words[1:]), words[0]
        in_family = self.whole_in == "family_name" and self.rule == "whole"
        return ("", name) if in_family else (name, "")


def box_of_whole(needs: tuple[str, ...]) -> str:
    """Return the box that a whole name goes into, of a platform that needs these facts."""
    return "family_name" if "family_name" in needs and "given_name" not in needs else "given_name"
