"""Tests of what a moderator sees."""
