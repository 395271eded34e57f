"""Who works at the till: the list, and the form for one person."""
