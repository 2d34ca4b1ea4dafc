"""The namespace of Firebird's packages."""
