"""Experiments that are set up to be watched: the one of a first start, and those that show one thing each.

Records only: the window shows them, and tests measure that they show what they say.
"""
