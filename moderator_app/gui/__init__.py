"""What a moderator sees. Everything here knows Qt; nothing here knows a database."""
