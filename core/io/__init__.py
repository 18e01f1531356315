"""Files in and out: experiments, tables of points, parameters and losses, as bytes and as the core's own records.

What comes in is not trusted: each part is checked against all others before the first of it is used, and whatever is
wrong with it is a ``FileError``. No file can make the program run code, or take more memory than its kind needs.
"""
