"""Sentences of small parts of pages whose words agree with a number, in every language."""

from PySide6.QtCore import QObject


class AuditLogPlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def whole_lines(self, count: int) -> str:
        """Return that every line of the log stands as it was written."""
        return self.tr("%Ln lines, each as it was written.", "", count)
