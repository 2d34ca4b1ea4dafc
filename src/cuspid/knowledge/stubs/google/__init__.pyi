"""The namespace of Google's packages."""
