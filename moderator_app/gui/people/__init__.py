"""The screen of the people: who belongs to the desk, and who may act in which channel."""
