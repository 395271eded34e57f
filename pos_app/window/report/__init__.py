"""The report of a shift: the figures, the hours, the cashiers, what is open, and how a shift is closed."""
