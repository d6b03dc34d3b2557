"""Sentences about pushes whose words agree with a number in them, in every language."""

from PySide6.QtCore import QObject


class PushPlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def leaving(self, count: int) -> str:
        """Return how many would be sent."""
        return self.tr("%Ln to be sent", "", count)

    def before(self, count: int) -> str:
        """Return how many went before."""
        return self.tr("%Ln people were sent before, or refused by the platform.", "", count)

    def send(self, count: int) -> str:
        """Return the words on the button."""
        return self.tr("Send %Ln people", "", count)

    def go_on(self, count: int) -> str:
        """Return the words on the button where a push was begun."""
        return self.tr("Go on: %Ln people are left", "", count)

    def there(self, count: int) -> str:
        """Return how many are there."""
        return self.tr("%Ln are there", "", count)

    def refused(self, count: int) -> str:
        """Return how many the platform did not take."""
        return self.tr("%Ln refused by the platform", "", count)

    def held(self, count: int) -> str:
        """Return how many may not leave any more."""
        return self.tr("%Ln held back, since they may not leave any more", "", count)

    def unclear(self, count: int) -> str:
        """Return of how many nobody knows."""
        return self.tr("%Ln unclear: look there whether they are", "", count)

    def left(self, count: int) -> str:
        """Return how many are left."""
        return self.tr("%Ln left", "", count)
