"""LangChain 1: a model chooses what tools are given, and answers what it likes."""
