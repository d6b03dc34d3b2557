"""The version of this program, which manifests and backups name as their writer."""

__version__ = "0.1.0"
