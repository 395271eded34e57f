"""`make bench-relay`: how much a relay takes, how soon it delivers, and what this machine could do at best."""
