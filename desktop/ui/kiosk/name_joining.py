"""Has nothing lost that was typed as two names: joins them to one, and parts them again if that was a mistake."""

from collections.abc import Mapping

from desktop.core.campaign import FieldName
from desktop.core.name_writing import printed_name
from desktop.ui.kiosk.field_model import FieldModel
from desktop.ui.kiosk.name_and_listing_model import NameAndListingModel


class NameParts:
    """The two parts of one signer's name, where the form asks for two."""

    def __init__(self, fields: Mapping[FieldName, FieldModel], naming: NameAndListingModel) -> None:
        self._given, self._family = fields.get("given_name"), fields.get("family_name")
        self._naming = naming
        self._joined: tuple[str, str, str] | None = None  # given name, family name, and what became of them

    def arrange(self) -> None:
        """Join what stands in both boxes for whoever says they have one name; part it if they take that back."""
        given, family = self._given, self._family
        if given is None or family is None:
            return
        if self._naming.singleName and family.value:
            whole = printed_name(given.value, family.value)
            self._joined = (given.value, family.value, whole)
            given.show(whole, given.found)
            family.show("", None)
        elif self._joined and not self._naming.singleName:
            before, after, whole = self._joined
            self._joined = None
            if given.value == whole:
                given.show(before, given.found)
                family.show(after, family.found)

    def forget(self) -> None:
        """Keep nothing of a signer."""
        self._joined = None
