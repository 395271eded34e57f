"""The pages of the first start, which are the settings later: each choice with its live checks."""
