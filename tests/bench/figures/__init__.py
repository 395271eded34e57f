"""A module for each figure: `measure` takes the bench and answers rows of the table."""
