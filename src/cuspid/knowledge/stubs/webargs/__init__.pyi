"""Arguments of requests, by the fields of a schema."""
