"""What each command of `pos-app` does. A module a command; each has `run(arguments) -> exit status`."""
