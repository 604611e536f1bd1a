"""The screen of the public texts: what the channels tell the public, in which versions, and whether it is still true."""
