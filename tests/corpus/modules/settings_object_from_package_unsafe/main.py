"""Settings are an object made in a package's __init__, changed by a function elsewhere."""
