"""The shop: a package whose folder of queries has no __init__ of its own."""
