"""The experiment file: its form, its checks, and the records of the core packed into it and out of it."""
