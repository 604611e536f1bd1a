"""The screen through which comments come in: files, and texts that are pasted."""
