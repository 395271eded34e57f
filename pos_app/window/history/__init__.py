"""Every order of this till, newest first: looked for, looked at, given back, printed again and exported."""
