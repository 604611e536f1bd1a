"""The log: what happened at the desk, whether the journal is whole, and the way out to a file."""
