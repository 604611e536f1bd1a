"""The screen of the channels: which there are, which policy each uses, and how a new one is added."""
