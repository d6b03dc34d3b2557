"""What stands in the way of a supplement to what was handed over before.

DeliveryError
├── NoEarlierDelivery    nothing was handed over under this letter that could be supplemented
├── NobodyNew            everybody who stands under this letter was handed over before
├── HandedOverUnknown    a petition that was put back does not know who stood on a later delivery
└── UnnamedNotKnown      who was only counted in an earlier delivery was not noted then
"""

from desktop.core.errors import DeliveryError


class NoEarlierDelivery(DeliveryError):
    """Nothing was handed over under this letter yet."""


class NobodyNew(DeliveryError):
    """Everybody who stands under this letter stood in an earlier delivery."""


class HandedOverUnknown(DeliveryError):
    """A delivery was made after the backup that the petition was put back from: who stood on it is not known here."""


class UnnamedNotKnown(DeliveryError):
    """An earlier delivery counted people without a name and did not note whom, as older versions did not."""
