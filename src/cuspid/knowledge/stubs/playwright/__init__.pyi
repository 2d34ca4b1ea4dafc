"""Browsers. They request whatever they are told to, from where they run."""
