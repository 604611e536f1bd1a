"""The screen of the watch rounds."""
