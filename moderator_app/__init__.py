"""Uppsikt: the desk where a public body keeps watch over its social-media channels."""

__version__ = "0.1.0"
