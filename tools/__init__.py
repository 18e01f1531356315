"""What builds the program and keeps it in order; nothing here is part of it."""
