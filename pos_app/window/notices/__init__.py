"""What waits for somebody to decide: the page, its cards, their words."""
