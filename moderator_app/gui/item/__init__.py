"""The item page: everything about one item, and the decision on it."""
