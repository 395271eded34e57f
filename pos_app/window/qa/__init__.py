"""The tester's window beside the till: the scenarios, what each came to, and the report."""
