"""Non-fiscal slips: what they say, how they are laid out, and the printers that take them. Knows no Qt."""
