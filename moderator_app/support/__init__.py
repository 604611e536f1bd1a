"""What knows nothing of moderation: messages, clock, paths, settings, logging."""
