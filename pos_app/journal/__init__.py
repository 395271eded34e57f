"""What happened, durably. `Journal` writes and is the till's alone; `JournalReader` lets others look."""
