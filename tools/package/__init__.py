"""The program as something to unpack and open, on a machine without Python: `python3 bootstrap.py package`."""
