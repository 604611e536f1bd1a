"""Securing evidence, and looking at it."""
