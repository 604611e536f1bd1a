"""The screen of the day."""
