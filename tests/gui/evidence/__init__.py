"""The sheets for evidence."""
