"""The same use cases from a terminal. The window's long work runs here too, as a child process."""
