"""A client of Druid."""
