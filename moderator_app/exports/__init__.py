"""What leaves the desk as a file: one writer a format, listed in formats.FORMATS."""
