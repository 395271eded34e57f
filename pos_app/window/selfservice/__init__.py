"""Self-service: goods to touch, a basket, the QR, and how it ended, all for the customer alone."""
