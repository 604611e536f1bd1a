"""Measures of the product against the floor of what it stands on, in one run: `python3 dev.py bench`."""
