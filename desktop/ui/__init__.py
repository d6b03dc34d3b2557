"""The windows: view-models for QML."""
