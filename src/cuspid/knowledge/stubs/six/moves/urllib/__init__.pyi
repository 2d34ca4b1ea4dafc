"""Another name of `urllib`."""
