"""Small widgets that every screen shares: plain text only, named for screen readers, coloured by the theme."""
