"""What must stay secret: the operating system's keyring, envelopes, one-time codes. Nothing here writes to a log or a file."""
