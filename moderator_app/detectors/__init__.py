"""What the program sees in a text by itself: pure functions from a text to marks, which suggest and never decide.

The libraries that they use are imported by the first text that needs one of them, and know no network.
"""
