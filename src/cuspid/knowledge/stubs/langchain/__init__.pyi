"""Chains of language models and tools."""
