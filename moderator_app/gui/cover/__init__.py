"""The screen of absences and cover: a calendar by channel and day, the absences, and what the deputies did."""
