"""The screen of the policies: what each says, read only."""
