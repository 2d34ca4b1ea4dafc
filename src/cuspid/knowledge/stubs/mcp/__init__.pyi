"""Model Context Protocol, the SDK 1 and 2: a model chooses what tools are given."""
