"""The screen that opens first: what the day asks for, each line a door to the place where it is dealt with."""
