"""Sound and light: what the cashier hears of a sale while looking elsewhere, and sees of it where nothing is heard."""
