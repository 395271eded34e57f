"""What the shop's own cash-register software asks of the till over HTTP, on this machine alone."""
