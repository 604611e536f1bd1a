"""What a moderator does: one area a file. The only code that joins the rooms below, and the only writer."""
