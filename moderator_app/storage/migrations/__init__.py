"""The history of the tables. A migration that has left the house is never changed."""
