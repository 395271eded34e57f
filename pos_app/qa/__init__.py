"""The test sheet that a shop files before it goes live: every fault of the sandbox, played and judged."""
