"""The screen of the follow-ups: what decisions oblige to, each with its case."""
