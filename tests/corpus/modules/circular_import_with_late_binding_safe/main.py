"""Two modules import each other; the check stands in one of them."""
