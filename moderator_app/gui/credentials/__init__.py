"""What a person sees of shared credentials, one thing at a time: shown, copied, entered."""
