"""Batches of a brewery, and a page to look for them."""
