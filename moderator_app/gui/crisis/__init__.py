"""Crisis mode in the window: the sign that it is on, the sheet that starts and ends it, and what belongs to it."""
