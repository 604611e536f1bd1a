"""What the rules say: records and pure functions. No input or output, no clock, no database, no Qt."""
