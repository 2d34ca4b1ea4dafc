"""LlamaIndex: a model chooses what tools are given."""
