"""How a sale ended, or why nobody knows yet: decisions, words, and the cashier's screen for them."""
