"""The allowed columns stand in a module of their own."""
